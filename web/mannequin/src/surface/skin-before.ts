import type { Head } from "./head.ts";

/** The place of the skin that is seen from before at millimetres to the person's left and up; null beside the head. */
export function skinBefore(
  head: Head,
  [x, y]: readonly [number, number],
): [number, number, number, number] | null {
  let best: [number, number, number, number] | null = null;
  let nearest = -Infinity;
  head.triangles.forEach(([i, j, k], triangle) => {
    const [a, b, c] = [head.vertices[i], head.vertices[j], head.vertices[k]];
    if (!a || !b || !c) return;
    const area = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
    if (Math.abs(area) < 1e-9) return;
    const v = ((x - a[0]) * (c[1] - a[1]) - (y - a[1]) * (c[0] - a[0])) / area;
    const w = ((y - a[1]) * (b[0] - a[0]) - (x - a[0]) * (b[1] - a[1])) / area;
    const z = a[2] + v * (b[2] - a[2]) + w * (c[2] - a[2]);
    if (v < 0 || w < 0 || v + w > 1 || z <= nearest) return;
    [best, nearest] = [[triangle, 1 - v - w, v, w], z];
  });
  return best;
}
