import { execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { readCatalogue } from "../src/catalogue/read-catalogue.ts";
import { openStudio } from "../src/render/browser.ts";
import { dress, openFilm } from "../src/render/film-maker.ts";
import { excerpt, strokeSteps } from "../src/routine/excerpt.ts";
import { scriptOfRoutine } from "../src/routine/routine-script.ts";

/** One still of every stroke of the catalogue in the middle of its first pass, for looking at: `npm run sheet -- FOLDER [T19,T20]`. */
const FPS = 20;
const COLUMNS = 6;
const [folder, only] = process.argv.slice(2);
if (!folder) throw new Error("Name the folder to write the stills to.");
await mkdir(folder, { recursive: true });
const catalogue = await readCatalogue();
const studio = await openStudio();
const stills: string[] = [];
for (const technique of [...new Set(Object.values(catalogue.strokes).map((one) => one.techniqueId))].sort()) {
  const routine = catalogue.routines[technique];
  if (!routine || (only && !only.split(",").includes(technique))) continue;
  for (const [stroke, step] of strokeSteps(routine)) {
    const part = excerpt(routine, step, 1, 1);
    const how = { face: "sample3-left", skin: "medium", fps: FPS, seed: 1, reactionS: 0 };
    const script = scriptOfRoutine(part, catalogue.strokes, how);
    const film = await openFilm(script, catalogue);
    await dress(studio, film);
    const { drawn } = film.instant(Math.round(FPS * (1 + (part.durationS - 1) / 2)));
    const [picture] = await studio.page.evaluate((frames) => window.mannequin.draw(frames), [drawn]);
    const file = path.join(folder, `${stroke}.jpg`);
    await writeFile(file, Buffer.from(picture ?? "", "base64"));
    stills.push(file);
  }
}
await studio.close();
const inputs = stills.flatMap((file) => ["-i", file]);
const named = stills.map((_, i) => `[${String(i)}:v]scale=320:-1[s${String(i)}]`);
const layout = stills.map(
  (_, i) => `${String((i % COLUMNS) * 320)}_${String(Math.floor(i / COLUMNS) * 240)}`,
);
const all = stills.map((_, i) => `[s${String(i)}]`).join("");
const filter = `${named.join(";")};${all}xstack=inputs=${String(stills.length)}:layout=${layout.join("|")}:fill=black`;
execFileSync("ffmpeg", [
  "-v",
  "error",
  "-y",
  ...inputs,
  "-filter_complex",
  filter,
  path.join(folder, "sheet.jpg"),
]);
console.log(stills.map((file, i) => `${String(i + 1)} ${path.basename(file, ".jpg")}`).join("\n"));
