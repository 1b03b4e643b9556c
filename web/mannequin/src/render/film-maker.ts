import { readFile, writeFile } from "node:fs/promises";
import { readLandmarks, readRecipes } from "../faces/recipes.ts";
import { type Rig, readRig } from "../hand/rig.ts";
import { SKINS } from "../hand/skins.ts";
import { Film, type Instant } from "../scene/compose.ts";
import type { MotionScript, Side } from "../script/motion-script.ts";
import type { Catalogue } from "../surface/head.ts";
import { PhotoSurface } from "../surface/photo-surface.ts";
import { writeTruth } from "../truth/truth.ts";
import { type Studio, handFile } from "./browser.ts";
import { type Format, encode } from "./encoder.ts";

/** Pictures asked for at once: enough to hide the round trip, few enough to stay small. */
const BATCH = 15;

export interface Order {
  script: MotionScript;
  out: string;
  format: Format;
  bitrate?: string;
}

/** Draws one film and writes its truth beside it. */
export async function makeFilm(studio: Studio, order: Order, catalogue: Catalogue): Promise<number> {
  const { script } = order;
  const film = await openFilm(script, catalogue);
  await dress(studio, film);
  const encoder = encode(order.out, order.format, script.fps, order.bitrate);
  const truths: Omit<Instant, "drawn">[] = [];
  for (let from = 0; from < film.frameCount; from += BATCH) {
    const instants = Array.from({ length: Math.min(BATCH, film.frameCount - from) }, (_, i) =>
      film.instant(from + i),
    );
    const frames = instants.map((one) => one.drawn);
    const pictures = await studio.page.evaluate((batch) => window.mannequin.draw(batch), frames);
    for (const picture of pictures) await encoder.write(Buffer.from(picture, "base64"));
    truths.push(...instants.map(({ faceVisible, tips, drag }) => ({ faceVisible, tips, drag })));
  }
  await encoder.finish();
  await writeFile(truthFile(order.out), `${JSON.stringify(writeTruth(film, truths))}\n`);
  return film.frameCount;
}

/** Writes a film's truth without drawing the film: for one that was made before the truth had all it has now. */
export async function writeTruthOf(script: MotionScript, out: string, catalogue: Catalogue): Promise<void> {
  const film = await openFilm(script, catalogue);
  const truths = Array.from({ length: film.frameCount }, (_, i) => film.instant(i));
  await writeFile(truthFile(out), `${JSON.stringify(writeTruth(film, truths))}\n`);
}

/** `NAME.mp4` has its truth in `NAME.truth.json`. */
export const truthFile = (video: string): string => video.replace(/\.[^./]+$/, "") + ".truth.json";

export async function openFilm(script: MotionScript, catalogue: Catalogue): Promise<Film> {
  const surface = new PhotoSurface(catalogue.head, await readLandmarks(script.face));
  const rigs: Record<Side, Rig> = { left: await rigOf("left"), right: await rigOf("right") };
  return new Film(script, catalogue, surface, rigs);
}

export async function rigOf(side: Side): Promise<Rig> {
  return readRig(await readFile(handFile(side)), side);
}

/** Sets the page up for a film. */
export async function dress(studio: Studio, { script, relief }: Film): Promise<void> {
  const skin = SKINS[script.skin];
  if (!skin) throw new Error(`There is no skin "${script.skin}".`);
  const request = {
    face: script.face,
    secondFace: script.secondFace?.face ?? null,
    skin,
    wears: script.wears ?? [],
    tone: script.tone ?? null,
    landmarks: await readLandmarks(script.face),
    relief,
  };
  const recipes = await readRecipes();
  await studio.page.evaluate(([one, faces]) => window.mannequin.setUp(one, faces), [
    request,
    recipes,
  ] as const);
}
