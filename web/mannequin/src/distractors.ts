import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { readCatalogue } from "./catalogue/read-catalogue.ts";
import { distractorFilms } from "./distractors/distractor-films.ts";
import { openStudio } from "./render/browser.ts";
import { makeFilm } from "./render/film-maker.ts";

/** Films in which nothing may be scored, each with a word about it. */
const { values } = parseArgs({
  options: { out: { type: "string" }, only: { type: "string" }, catalogue: { type: "string" } },
});
process.exitCode = await main();

async function main(): Promise<number> {
  const folder = values.out;
  if (!folder) {
    console.error("usage: distractors --out FOLDER [--only NAME,NAME] [--catalogue FILE]");
    return 2;
  }
  const wanted = values.only?.split(",");
  const films = distractorFilms().filter(({ name }) => !wanted || wanted.includes(name));
  await mkdir(folder, { recursive: true });
  const catalogue = await readCatalogue(values.catalogue);
  const studio = await openStudio();
  for (const { name, about, script } of films) {
    const frames = await makeFilm(
      studio,
      { script, out: path.join(folder, `${name}.mp4`), format: "mp4" },
      catalogue,
    );
    const word = { name, about, face: script.face, passes: 0, script };
    await writeFile(path.join(folder, `${name}.json`), `${JSON.stringify(word, null, 2)}\n`);
    console.log(`${name}: ${String(frames)} frames`);
  }
  await studio.close();
  return 0;
}
