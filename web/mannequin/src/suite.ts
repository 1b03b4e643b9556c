import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { readCatalogue } from "./catalogue/read-catalogue.ts";
import { openStudio } from "./render/browser.ts";
import { makeFilm, truthFile } from "./render/film-maker.ts";
import { suiteFilms } from "./suite/suite-films.ts";

const { values } = parseArgs({
  options: { out: { type: "string" }, only: { type: "string" }, catalogue: { type: "string" } },
});
process.exitCode = await main();

async function main(): Promise<number> {
  const folder = values.out;
  if (!folder) {
    console.error("usage: suite --out FOLDER [--only NAME,NAME] [--catalogue FILE]");
    return 2;
  }
  const wanted = values.only?.split(",");
  const films = suiteFilms().filter(({ name }) => !wanted || wanted.includes(name));
  await mkdir(folder, { recursive: true });
  const catalogue = await readCatalogue(values.catalogue);
  const studio = await openStudio();
  for (const { name, script } of films) {
    const out = path.join(folder, `${name}.mp4`);
    const frames = await makeFilm(studio, { script, out, format: "mp4" }, catalogue);
    console.log(`${out}: ${String(frames)} frames`);
  }
  await studio.close();
  // What to watch each film for: the accuracy run reads this list.
  const list = films.map(({ name, technique, side, about }) => {
    const video = `${name}.mp4`;
    return { name, technique, side, about, video, truth: truthFile(video) };
  });
  await writeFile(path.join(folder, "suite.json"), `${JSON.stringify(list, null, 2)}\n`);
  return 0;
}
