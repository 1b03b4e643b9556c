import type { Rig } from "../hand/rig.ts";
import { rigOf } from "../render/film-maker.ts";
import type { HandScript, MotionScript, Side } from "../script/motion-script.ts";
import { PhotoSurface } from "../surface/photo-surface.ts";
import { flatCatalogue } from "../testing.ts";
import { writeTruth } from "../truth/truth.ts";
import { Film, type Instant } from "./compose.ts";

/** Films of the flat head, for tests. */
export const FPS = 50;
/** Two pixels for each millimetre, the flat head's corner in the middle of the frame. */
export const PX_PER_MM = 2;
const ORIGIN = { x: 380, y: 420 };

const rigs: Record<Side, Rig> = { left: await rigOf("left"), right: await rigOf("right") };
const catalogue = flatCatalogue();
const surface = new PhotoSurface(
  catalogue.head,
  catalogue.head.vertices.map(([x, y, z]) => [
    ORIGIN.x + x * PX_PER_MM,
    ORIGIN.y - y * PX_PER_MM,
    -z * PX_PER_MM,
  ]),
);

export function film(hand: Partial<HandScript>, rest: Partial<MotionScript> = {}): Film {
  const set = {
    stroke: "G.glide",
    side: "left" as const,
    startS: 1,
    passes: 2,
    speedCmS: 5.5,
    returnS: 0.6,
    pauseS: 0.2,
  };
  const script: MotionScript = {
    version: 1,
    face: "flat",
    skin: "light",
    fps: FPS,
    durationS: 8,
    seed: 3,
    hands: [{ hand: "left", sets: [set], ...hand }],
    ...rest,
  };
  return new Film(script, catalogue, surface, rigs);
}

export const at = (one: Film, timeS: number): Instant => one.instant(Math.round(timeS * FPS));
export const tip = (one: Film, timeS: number): { x: number; y: number } => {
  const place = at(one, timeS).tips.left;
  if (!place) throw new Error(`no fingertips at ${String(timeS)}`);
  return place;
};
export const truth = (one: Film): ReturnType<typeof writeTruth> =>
  writeTruth(
    one,
    Array.from({ length: one.frameCount }, (_, i) => one.instant(i)),
  );

/** The frame is the middle of the prepared picture. */
export const START = { x: ORIGIN.x - 160, y: ORIGIN.y - 120 };
