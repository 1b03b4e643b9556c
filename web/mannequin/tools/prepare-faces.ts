import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { pointAt, readRecording } from "@effleur/vision";
import { openStudio } from "../src/render/browser.ts";
import { type Landmarks, readLandmarks, readRecipes } from "../src/faces/recipes.ts";

/**
 * `npm run faces -- FOLDER` writes every prepared face as a picture, for looking at. After `effleur look FOLDER/ID.png --out
 * FOLDER/ID.effleur`, `npm run faces -- FOLDER ID…` writes the landmarks that were seen there beside the recipes.
 */
const [folder, ...measured] = process.argv.slice(2);
if (!folder) throw new Error("Name the folder to write the prepared faces to.");
if (measured.length > 0) for (const id of measured) await keepLandmarks(folder, id);
else await prepareAll(folder);

async function prepareAll(to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const studio = await openStudio();
  for (const recipe of await readRecipes()) {
    const ofSkin = recipe.skin ? await readLandmarks(recipe.skin.of) : null;
    const url = await studio.page.evaluate(([one, landmarks]) => window.mannequin.prepare(one, landmarks), [
      recipe,
      ofSkin,
    ] as const);
    await writeFile(path.join(to, `${recipe.id}.png`), Buffer.from(url.split(",")[1] ?? "", "base64"));
  }
  await studio.close();
}

async function keepLandmarks(from: string, id: string): Promise<void> {
  const [frame] = readRecording(await readFile(path.join(from, `${id}.effleur`))).frames;
  const points = frame?.face?.points;
  if (!points) throw new Error(`${id}: no face was seen.`);
  const landmarks: Landmarks = Array.from({ length: points.length / 3 }, (_, i) => {
    const { x, y, z } = pointAt(points, i);
    return [x, y, z].map((value) => Number(value.toFixed(2))) as [number, number, number];
  });
  const lines = landmarks.map((one) => `  ${JSON.stringify(one).replaceAll(",", ", ")}`);
  const file = new URL(`../faces/${id}.landmarks.json`, import.meta.url);
  await writeFile(file, `[\n${lines.join(",\n")}\n]\n`);
}
