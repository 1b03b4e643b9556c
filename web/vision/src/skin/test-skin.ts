import { newVideoPoints, type VideoPoints } from "../frames/video-point.ts";
import type { Pixels } from "../seeing/picture-quality.ts";
import { type Affine, goesTo, inverse } from "./affine.ts";
import { type Plane, valueAt } from "./plane.ts";

/** A made-up face of random texture whose skin can be pulled and whose head can move, so that the truth is known. */
export interface PlantedSkin {
  /** Where the fingertips are, in the picture. */
  readonly at: readonly [number, number];
  /** How far the skin there has gone along, pixels of the picture at rest. */
  readonly by: readonly [number, number];
  readonly head?: Affine;
  /** Of the light. */
  readonly gain?: number;
  /** Of the texture: 0 is skin without any. */
  readonly contrast?: number;
  readonly noise?: number;
  readonly seed?: number;
}

export const WIDTH = 320;
export const HEIGHT = 320;
export const PX_PER_MM = 1.4;
const MIDDLE = [160, 165] as const;
const STILL: Affine = [1, 0, 0, 0, 1, 0];
const WIDTH_PX = 18 * PX_PER_MM;
const LANDMARKS = 468;
/** The canonical landmarks' root mean square distance from their middle. */
const SPREAD_PX = 54.1 * PX_PER_MM;

/** The outline on a circle, all other landmarks evenly within (a sunflower's order), as large as a face of that scale, moved with the head. */
export function plantedFace(outline: readonly number[], head = STILL): VideoPoints {
  const places = Array.from({ length: 478 }, (_, index) =>
    around(Math.sqrt((index + 0.5) / 478), 2.39996 * index),
  );
  outline.forEach(
    (index, k) => (places[index] = around(1, (2 * Math.PI * k) / outline.length - Math.PI / 2)),
  );
  const squares = places.slice(0, LANDMARKS).reduce((sum, [x, y]) => sum + x * x + y * y, 0);
  const times = SPREAD_PX / Math.sqrt(squares / LANDMARKS);
  const points = newVideoPoints(478);
  places.forEach(([x, y], index) =>
    points.set([...goesTo(head, MIDDLE[0] + times * x, MIDDLE[1] + times * y), 0], 3 * index),
  );
  return points;
}

const around = (radius: number, angle: number): [number, number] => [
  radius * Math.cos(angle),
  radius * Math.sin(angle),
];

/** A hand whose three fingertips are at a place; the rest of it lies above and is not drawn. */
export function plantedHand(x: number, y: number): { points: VideoPoints } {
  const points = newVideoPoints(21);
  for (let joint = 0; joint < 21; joint++) points.set([x, y - 140, 0], 3 * joint);
  [5, 9, 13].forEach((knuckle, k) => {
    for (let bone = 0; bone < 4; bone++)
      points.set([x + 12 * (k - 1), y - 90 + 30 * bone, 0], 3 * (knuckle + bone));
  });
  return { points };
}

export function plantedPicture({
  at,
  by,
  head = STILL,
  gain = 1,
  contrast = 1,
  noise = 0,
  seed = 1,
}: PlantedSkin): Pixels {
  const data = new Uint8ClampedArray(4 * WIDTH * HEIGHT).fill(255);
  const [back, chance] = [inverse(head), chanceOf(seed)];
  const [tipX, tipY] = goesTo(back, ...at);
  const home = [tipX - by[0], tipY - by[1]] as const;
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      const place = goesTo(back, x, y);
      const [i, j] = by[0] === 0 && by[1] === 0 ? place : pulledFrom(place, home, by);
      const spots = contrast === 0 ? 0 : contrast * valueAt(texture, i + EDGE, j + EDGE);
      const luma = gain * (130 + spots) + noise * (chance() + chance() + chance() - 1.5);
      for (let channel = 0; channel < 3; channel++) data[4 * (y * WIDTH + x) + channel] = luma;
    }
  return { data, width: WIDTH, height: HEIGHT };
}

/** Where the skin that is seen at a place belongs: u(home) = place, solved by going there again and again. */
function pulledFrom(
  [x, y]: readonly [number, number],
  home: readonly [number, number],
  by: readonly [number, number],
): [number, number] {
  let [i, j] = [x, y];
  for (let round = 0; round < 6; round++) {
    const share = Math.exp(-((i - home[0]) ** 2 + (j - home[1]) ** 2) / (2 * WIDTH_PX ** 2));
    [i, j] = [x - share * by[0], y - share * by[1]];
  }
  return [i, j];
}

/** Spots and lines a few pixels wide, by a sum of waves that never repeats across the face. */
const WAVES = (() => {
  const chance = chanceOf(77);
  return Array.from({ length: 40 }, () => {
    const [angle, length] = [Math.PI * chance(), 5 + 14 * chance()];
    const turns = (2 * Math.PI) / length;
    return [turns * Math.cos(angle), turns * Math.sin(angle), 2 * Math.PI * chance()] as const;
  });
})();

/** Drawn once, with a rim for heads that move. */
const EDGE = 60;
const texture = ((): Plane => {
  const [width, height] = [WIDTH + 2 * EDGE, HEIGHT + 2 * EDGE];
  const wave = (x: number, y: number) =>
    WAVES.reduce((sum, [across, down, phase]) => sum + Math.sin(across * x + down * y + phase), 0);
  const values = Float32Array.from(
    { length: width * height },
    (_, at) => 2.2 * wave(at % width, Math.floor(at / width)),
  );
  return { left: 0, top: 0, step: 1, width, height, values };
})();

/** Marsaglia's xorshift; the same seed gives the same picture. */
function chanceOf(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}
