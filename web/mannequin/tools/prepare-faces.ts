import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { openStudio } from "../src/render/browser.ts";
import { readRecipes } from "../src/faces/recipes.ts";

/** Writes every prepared face as a picture, for looking at and for measuring its landmarks: `npm run faces -- FOLDER`. */
const folder = process.argv[2];
if (!folder) throw new Error("Name the folder to write the prepared faces to.");
await mkdir(folder, { recursive: true });
const studio = await openStudio();
for (const recipe of await readRecipes()) {
  const url = await studio.page.evaluate((one) => window.mannequin.prepare(one), recipe);
  await writeFile(path.join(folder, `${recipe.id}.png`), Buffer.from(url.split(",")[1] ?? "", "base64"));
}
await studio.close();
