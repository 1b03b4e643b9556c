import { access, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { readCatalogue } from "./catalogue/read-catalogue.ts";
import type { MotionScript } from "./script/motion-script.ts";
import type { Catalogue } from "./surface/head.ts";
import { crowdFilms } from "./suite/crowd-films.ts";
import { dragFilms } from "./suite/drag-films.ts";
import { galleryFilms } from "./suite/gallery-films.ts";
import { openStudio } from "./render/browser.ts";
import { makeFilm, truthFile, writeTruthOf } from "./render/film-maker.ts";
import type { SuiteFilm } from "./suite/draft.ts";
import { hoverDeepFilms } from "./suite/hover-deep-films.ts";
import { hoverFilms } from "./suite/hover-films.ts";
import { touchDeepFilms } from "./suite/touch-deep-films.ts";
import { suiteFilms } from "./suite/suite-films.ts";

const FILMS: Record<string, (catalogue: Catalogue) => SuiteFilm[]> = {
  accuracy: suiteFilms,
  crowd: crowdFilms,
  drag: dragFilms,
  hover: hoverFilms,
  "hover-deep": hoverDeepFilms,
  "touch-deep": touchDeepFilms,
  gallery: galleryFilms,
};

const { values } = parseArgs({
  options: {
    out: { type: "string" },
    films: { type: "string", default: "accuracy" },
    only: { type: "string" },
    catalogue: { type: "string" },
    truths: { type: "boolean", default: false },
  },
});
process.exitCode = await main();

async function main(): Promise<number> {
  const folder = values.out;
  const wanted = values.only?.split(",");
  const catalogue = await readCatalogue(values.catalogue);
  const films = FILMS[values.films]?.(catalogue).filter(({ name }) => !wanted || wanted.includes(name));
  if (!folder || !films) {
    const sets = Object.keys(FILMS).join("|");
    console.error(
      `usage: suite --out FOLDER [--films ${sets}] [--only NAME,NAME] [--catalogue FILE] [--truths]`,
    );
    return 2;
  }
  await mkdir(folder, { recursive: true });
  if (values.truths) await writeTruths(films, folder, catalogue);
  else await makeFilms(films, folder, catalogue);
  // What to watch each film for: the accuracy run reads this list.
  const list = films.map(({ name, technique, side, about }) => {
    const video = `${name}.mp4`;
    return { name, technique, side, about, video, truth: truthFile(video) };
  });
  await writeFile(path.join(folder, "suite.json"), `${JSON.stringify(list, null, 2)}\n`);
  return 0;
}

async function makeFilms(films: readonly SuiteFilm[], folder: string, catalogue: Catalogue): Promise<void> {
  const studio = await openStudio();
  for (const { name, script } of films) {
    const out = path.join(folder, `${name}.mp4`);
    if (await isMade(out, script)) continue;
    const frames = await makeFilm(studio, { script, out, format: "mp4" }, catalogue);
    await writeFile(scriptFile(out), text(script));
    console.log(`${out}: ${String(frames)} frames`);
  }
  await studio.close();
}

/** Of the films that stand in the folder as their scripts have them, the truth alone is written again. */
async function writeTruths(films: readonly SuiteFilm[], folder: string, catalogue: Catalogue): Promise<void> {
  for (const { name, script } of films) {
    const out = path.join(folder, `${name}.mp4`);
    if (await isMade(out, script)) await writeTruthOf(script, out, catalogue);
  }
}

/** A film whose script stands beside it unchanged is not made again. */
async function isMade(video: string, script: MotionScript): Promise<boolean> {
  try {
    await access(video);
    return (await readFile(scriptFile(video), "utf8")) === text(script);
  } catch {
    return false;
  }
}

function scriptFile(video: string): string {
  return video.replace(/mp4$/, "script.json");
}

function text(script: MotionScript): string {
  return `${JSON.stringify(script)}\n`;
}
