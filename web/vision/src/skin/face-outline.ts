import type { VideoPoints } from "../frames/video-point.ts";
import type { Pixels } from "../seeing/picture-quality.ts";
import { rowCrossings } from "../seeing/skin-samples.ts";
import type { Box, Plane } from "./plane.ts";

/** MediaPipe face mesh: the outline of the face in order. */
export const OUTLINE = [
  10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149,
  150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109,
] as const;
/** Canonical head (docs/methods/canonical-head.md): root mean square distance of the landmarks from their middle. */
const SPREAD_MM = 54.1;
/** Every so many columns and rows the head's own motion is looked at (chosen: some thousand squares). */
const EVERY = 3;
/** Those of the canonical head; the irises' come after them. */
export const LANDMARKS = 468;

/** By how far the landmarks lie from their middle, depth included, so that turning changes nothing (Horn 1987, as in fit-pose.ts). */
export function scaleOf(face: VideoPoints): number {
  const sums = [0, 0, 0];
  let squares = 0;
  face.subarray(0, 3 * LANDMARKS).forEach((value, at) => {
    sums[at % 3] = (sums[at % 3] ?? 0) + value;
    squares += value * value;
  });
  const middle = sums.reduce((sum, one) => sum + (one / LANDMARKS) ** 2, 0);
  return Math.sqrt(squares / LANDMARKS - middle) / SPREAD_MM;
}

export function boxAround(
  places: readonly { x: number; y: number }[],
  margin: number,
  { width, height }: Pixels,
): Box {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  return {
    left: Math.max(0, Math.floor(Math.min(...xs) - margin)),
    top: Math.max(0, Math.floor(Math.min(...ys) - margin)),
    right: Math.min(width, Math.ceil(Math.max(...xs) + margin)),
    bottom: Math.min(height, Math.ceil(Math.max(...ys) + margin)),
  };
}

export function squaresInside(
  { width, height }: Plane,
  outline: readonly (readonly [number, number])[],
): Uint8Array {
  const face = new Uint8Array(width * height);
  const corners = outline.map(([x, y]) => ({ x, y }));
  for (let j = 0; j < height; j++) {
    const crossings = rowCrossings(corners, j);
    for (let k = 0; k + 1 < crossings.length; k += 2) {
      const [from, to] = [
        Math.max(0, Math.ceil(crossings[k] ?? 0)),
        Math.min(width - 1, Math.floor(crossings[k + 1] ?? 0)),
      ];
      face.fill(1, j * width + from, j * width + Math.max(from, to + 1));
    }
  }
  return face;
}

export function everyFew(face: Uint8Array, width: number): number[] {
  const some: number[] = [];
  face.forEach((inside, at) => {
    if (inside === 1 && (at % width) % EVERY === 0 && Math.floor(at / width) % EVERY === 0) some.push(at);
  });
  return some;
}
