import { meanLuma, type Pixels } from "../seeing/picture-quality.ts";
import type { Box, Plane } from "./plane.ts";

/** Chosen: in the dark a step of one is noise, so that the logarithm is nearly straight below this luma. */
const DARK = 8;

/** Lumas are told apart by a quarter of a step. */
const PER_LUMA = 4;
const LOGS = Float32Array.from(
  { length: 255 * PER_LUMA + 1 },
  (_, at) => 100 * Math.log(DARK + at / PER_LUMA),
);

/** Hundredfold logarithm of luma, so that twice the light is the same step everywhere, a little smoothed. */
export function logLuma(pixels: Pixels, { left, top, right, bottom }: Box, step: number): Plane {
  const width = Math.max(1, Math.floor((right - left) / step));
  const height = Math.max(1, Math.floor((bottom - top) / step));
  const values = new Float32Array(width * height);
  for (let j = 0; j < height; j++)
    for (let i = 0; i < width; i++) {
      const [x, y] = [left + i * step, top + j * step];
      const luma = meanLuma(pixels.data, pixels.width, x, x + step, y, y + step);
      values[j * width + i] = LOGS[Math.round(PER_LUMA * luma)] ?? NaN;
    }
  return smoothed({ left, top, step, width, height, values });
}

/** One, two, one in both directions: less noise, and values between squares that follow the picture. */
function smoothed(plane: Plane): Plane {
  const { width, height, values } = plane;
  const across = new Float32Array(values.length);
  blur(values, across, width, height, 1, width);
  blur(across, values, height, width, width, 1);
  return plane;
}

/** Along rows of `count` numbers `along` apart; the rows begin `between` apart. The ends keep what they have. */
function blur(
  from: Float32Array,
  to: Float32Array,
  count: number,
  rows: number,
  along: number,
  between: number,
): void {
  for (let row = 0; row < rows; row++) {
    const start = row * between;
    const end = start + (count - 1) * along;
    for (let at = start; at <= end; at += along) {
      const [before, after] = [at === start ? at : at - along, at === end ? at : at + along];
      to[at] = ((from[before] ?? 0) + 2 * (from[at] ?? 0) + (from[after] ?? 0)) / 4;
    }
  }
}
