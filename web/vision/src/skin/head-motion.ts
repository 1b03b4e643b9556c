import { median } from "../median.ts";
import type { Affine } from "./affine.ts";
import { type Plane, valueAt } from "./plane.ts";
import { solveLinear } from "./solve-linear.ts";
import type { SteepTexture } from "./texture.ts";

/** How a head has moved in the picture since it was at rest, in columns and rows. */
export interface HeadMotion {
  readonly motion: Affine;
  /** Robust spread of what does not match, in the texture's unit. */
  readonly noise: number;
}

/** Chosen: the landmarks are right to a pixel or two; the last steps are hundredths. */
const ROUNDS = 4;
/** Chosen: fifty times as many squares as numbers that are sought. */
const FEWEST_SQUARES = 300;
/** Tukey's constant for 95 % efficiency on normal errors (Huber & Ronchetti, Robust Statistics, 2009). */
const TUKEY = 4.685;
/** From a median deviation to a standard one on normal errors. */
const MAD_TO_SD = 1.4826;
/** A codec may make two pictures the same; a spread of nothing would leave nothing in. */
const LEAST_NOISE = 0.2;
const UNKNOWNS = 6;
/** Every so many squares tell the spread (chosen: still hundreds). */
const SOME = 4;
/** Keeps the six numbers alike in size. */
const UNIT = 100;

/** What does not match, and how it would change with each unknown: that many numbers a row, in a row. */
interface Rows {
  readonly off: Float64Array;
  readonly steep: Float64Array;
}

/**
 * Fits the picture's texture to the texture at rest by Gauss and Newton, robustly, over the squares given.
 * @param squares indices of squares of the rest texture that nothing pulls at.
 * @param start from the landmarks.
 */
export function headMotion(
  rest: SteepTexture,
  now: Plane,
  squares: readonly number[],
  start: Affine,
): HeadMotion | null {
  let motion = start;
  let noise = NaN;
  for (let round = 0; round < ROUNDS; round++) {
    const rows = compare(rest, now, squares, motion);
    if (rows.off.length < FEWEST_SQUARES) return null;
    noise = spread(rows.off);
    const step = solveRobustly(rows, TUKEY * noise);
    if (step === null) return null;
    motion = moved(motion, step);
  }
  return { motion, noise };
}

/** The rest texture's own steepness stands in for the picture's: they are the same where the fit is right. */
function compare(rest: SteepTexture, now: Plane, squares: readonly number[], motion: Affine): Rows {
  const { texture, across, down } = rest;
  const [a, b, c, d, e, f] = motion;
  const [off, steep] = [new Float64Array(squares.length), new Float64Array(UNKNOWNS * squares.length)];
  let rows = 0;
  for (const square of squares) {
    const i = square % texture.width;
    const j = (square - i) / texture.width;
    const value = valueAt(now, a * i + b * j + c, d * i + e * j + f) - (texture.values[square] ?? NaN);
    const x = across.values[square] ?? NaN;
    const y = down.values[square] ?? NaN;
    if (Number.isNaN(value + x + y)) continue;
    off[rows] = value;
    setRow(steep, UNKNOWNS * rows, x, y, i / UNIT, j / UNIT);
    rows += 1;
  }
  return { off: off.subarray(0, rows), steep: steep.subarray(0, UNKNOWNS * rows) };
}

function setRow(steep: Float64Array, at: number, x: number, y: number, i: number, j: number): void {
  steep[at] = x * i;
  steep[at + 1] = x * j;
  steep[at + 2] = x;
  steep[at + 3] = y * i;
  steep[at + 4] = y * j;
  steep[at + 5] = y;
}

/** Standard deviation, robustly; some of many say enough. */
function spread(off: Float64Array): number {
  const some: number[] = [];
  for (let at = 0; at < off.length; at += SOME) some.push(Math.abs(off[at] ?? 0));
  return MAD_TO_SD * median(some) + LEAST_NOISE;
}

function solveRobustly({ steep, off }: Rows, cutoff: number): Float64Array | null {
  const normal = new Float64Array(UNKNOWNS * UNKNOWNS);
  const right = new Float64Array(UNKNOWNS);
  for (let k = 0, row = 0; k < off.length; k++, row += UNKNOWNS) {
    const share = (off[k] ?? NaN) / cutoff;
    if (!(Math.abs(share) < 1)) continue;
    const weight = (1 - share * share) ** 2;
    for (let a = 0; a < UNKNOWNS; a++) {
      const weighted = weight * (steep[row + a] ?? 0);
      right[a] = (right[a] ?? 0) - weighted * (off[k] ?? 0);
      for (let b = 0; b < UNKNOWNS; b++)
        normal[a * UNKNOWNS + b] = (normal[a * UNKNOWNS + b] ?? 0) + weighted * (steep[row + b] ?? 0);
    }
  }
  return solveLinear(normal, right);
}

function moved([a, b, c, d, e, f]: Affine, step: Float64Array): Affine {
  const [p = 0, q = 0, r = 0, s = 0, t = 0, u = 0] = step;
  return [a + p / UNIT, b + q / UNIT, c + r, d + s / UNIT, e + t / UNIT, f + u];
}
