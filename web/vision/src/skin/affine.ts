import { solveLinear } from "./solve-linear.ts";

/** Where (x, y) goes: a·x + b·y + c to the right, d·x + e·y + f down. */
export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const goesTo = ([a, b, c, d, e, f]: Affine, x: number, y: number): [number, number] => [
  a * x + b * y + c,
  d * x + e * y + f,
];

export function inverse([a, b, c, d, e, f]: Affine): Affine {
  const turn = a * e - b * d;
  return [e / turn, -b / turn, (b * f - c * e) / turn, -d / turn, a / turn, (c * d - a * f) / turn];
}

/** A place before and after. */
export interface Move {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** Least squares over all moves; null when they do not span the plane. */
export function fitAffine(moves: readonly Move[]): Affine | null {
  const normal = new Float64Array(9);
  const right = new Float64Array(3);
  const down = new Float64Array(3);
  for (const { from, to } of moves) {
    const row = [from[0], from[1], 1];
    row.forEach((p, i) => {
      row.forEach((q, j) => (normal[3 * i + j] = (normal[3 * i + j] ?? 0) + p * q));
      right[i] = (right[i] ?? 0) + p * to[0];
      down[i] = (down[i] ?? 0) + p * to[1];
    });
  }
  const [first, second] = [solveLinear(normal, right), solveLinear(normal, down)];
  if (first === null || second === null) return null;
  const [a = 0, b = 0, c = 0] = first;
  const [d = 0, e = 0, f = 0] = second;
  return [a, b, c, d, e, f];
}
