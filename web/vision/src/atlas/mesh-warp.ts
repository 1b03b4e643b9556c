import type { Pixels } from "../seeing/picture-quality.ts";

/** A picture drawn anew: each triangle of the mesh from where it is in the source to where it is wanted. */
export interface MeshWarp {
  readonly widthPx: number;
  readonly heightPx: number;
  /** x, y of each vertex in the picture that comes out; pixel (i, j) covers i to i + 1, j to j + 1. */
  readonly target: Float32Array;
  /** x, y of each vertex in the picture that goes in. */
  readonly source: Float32Array;
  /** How well each vertex is seen, 0 to 1. */
  readonly seen: Float32Array;
  /** Three vertices each. */
  readonly triangles: Uint16Array;
}

/** RGBA row by row; alpha is how well the pixel was seen, 0 also where no triangle lies or the source has no picture. */
export type Warped = Uint8ClampedArray<ArrayBuffer>;

/** In plain arithmetic: where there is no WebGL, and what WebGL is tested against. */
export function warpOnCpu(pixels: Pixels, warp: MeshWarp): Warped {
  const out = new Uint8ClampedArray(4 * warp.widthPx * warp.heightPx);
  for (let i = 0; i < warp.triangles.length; i += 3) drawTriangle(pixels, warp, i, out);
  return out;
}

function drawTriangle(pixels: Pixels, { widthPx, heightPx, ...warp }: MeshWarp, first: number, out: Warped) {
  const corners = [0, 1, 2].map((k) => warp.triangles[first + k] ?? 0);
  const at = (points: Float32Array, axis: 0 | 1) => corners.map((vertex) => points[2 * vertex + axis] ?? 0);
  const [x0 = 0, x1 = 0, x2 = 0] = at(warp.target, 0);
  const [y0 = 0, y1 = 0, y2 = 0] = at(warp.target, 1);
  const [u0 = 0, u1 = 0, u2 = 0] = at(warp.source, 0);
  const [v0 = 0, v1 = 0, v2 = 0] = at(warp.source, 1);
  const [s0 = 0, s1 = 0, s2 = 0] = corners.map((vertex) => warp.seen[vertex] ?? 0);
  const area = (x1 - x0) * (y2 - y0) - (y1 - y0) * (x2 - x0);
  if (area === 0) return;
  const top = Math.max(0, Math.ceil(Math.min(y0, y1, y2) - 0.5));
  const bottom = Math.min(heightPx - 1, Math.floor(Math.max(y0, y1, y2) - 0.5));
  const left = Math.max(0, Math.ceil(Math.min(x0, x1, x2) - 0.5));
  const right = Math.min(widthPx - 1, Math.floor(Math.max(x0, x1, x2) - 0.5));
  for (let j = top; j <= bottom; j++)
    for (let i = left; i <= right; i++) {
      const [x, y] = [i + 0.5, j + 0.5];
      const a = ((x1 - x) * (y2 - y) - (y1 - y) * (x2 - x)) / area;
      const b = ((x2 - x) * (y0 - y) - (y2 - y) * (x0 - x)) / area;
      const c = 1 - a - b;
      if (a < 0 || b < 0 || c < 0) continue;
      const seen = a * s0 + b * s1 + c * s2;
      sample(pixels, a * u0 + b * u1 + c * u2, a * v0 + b * v1 + c * v2, seen, out, 4 * (j * widthPx + i));
    }
}

/** Between the four pixels around; beyond the picture's edge nothing is seen. */
function sample(
  { data, width, height }: Pixels,
  u: number,
  v: number,
  seen: number,
  out: Warped,
  to: number,
) {
  const [x, y] = [clamp(u - 0.5, width - 1), clamp(v - 0.5, height - 1)];
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [right, bottom] = [Math.min(left + 1, width - 1), Math.min(top + 1, height - 1)];
  const [fx, fy] = [x - left, y - top];
  const corner = (column: number, row: number, channel: number) =>
    data[4 * (row * width + column) + channel] ?? 0;
  for (let channel = 0; channel < 3; channel++) {
    const above = corner(left, top, channel) * (1 - fx) + corner(right, top, channel) * fx;
    const below = corner(left, bottom, channel) * (1 - fx) + corner(right, bottom, channel) * fx;
    out[to + channel] = above * (1 - fy) + below * fy;
  }
  out[to + 3] = u >= 0 && v >= 0 && u <= width && v <= height ? 255 * seen : 0;
}

const clamp = (value: number, most: number) => Math.min(most, Math.max(0, value));
