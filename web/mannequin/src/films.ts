import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { readCatalogue } from "./catalogue/read-catalogue.ts";
import { distractorFilms } from "./distractors/distractor-films.ts";
import { openStudio } from "./render/browser.ts";
import { compress } from "./render/encoder.ts";
import { makeFilm } from "./render/film-maker.ts";
import { type RobustFilm, robustFilms } from "./robust/robust-films.ts";
import { type PulseFilm, pulseFilms } from "./suite/pulse-films.ts";
import { swellingFilms } from "./suite/swelling-films.ts";

/** Films in which nothing may be scored, one technique under many conditions, hearts, or swollen cheeks; each with a word about it. */
const LISTS = {
  distractors: distractorFilms,
  robust: robustFilms,
  pulse: pulseFilms,
  swelling: swellingFilms,
};
type Film = RobustFilm & Partial<Pick<PulseFilm, "bitrates">>;
const USAGE =
  "usage: films distractors|robust|pulse|swelling --out FOLDER [--only NAME,NAME] [--catalogue FILE]";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: "string" }, only: { type: "string" }, catalogue: { type: "string" } },
});
process.exitCode = await main();

async function main(): Promise<number> {
  const list = positionals[0] as keyof typeof LISTS;
  const folder = values.out;
  if (!(list in LISTS) || !folder) {
    console.error(USAGE);
    return 2;
  }
  const wanted = values.only?.split(",");
  const films = LISTS[list]().filter(({ name }) => !wanted || wanted.includes(name));
  await mkdir(folder, { recursive: true });
  const catalogue = await readCatalogue(values.catalogue);
  const studio = await openStudio();
  for (const { name, about, script, bitrates = [] } of films as Film[]) {
    const out = path.join(folder, `${name}.mp4`);
    const frames = await makeFilm(studio, { script, out, format: "mp4" }, catalogue);
    const word = { name, about, face: script.face, script };
    await writeFile(path.join(folder, `${name}.json`), `${JSON.stringify(word, null, 2)}\n`);
    for (const bitrate of bitrates) await compress(out, path.join(folder, `${name}-${bitrate}.mp4`), bitrate);
    console.log(`${name}: ${String(frames)} frames`);
  }
  await studio.close();
  return 0;
}
