import type { Head } from "../api/types.ts";

/** Seconds of touch of vertices of the head; a vertex that is not in it was not touched. */
export type Cells = ReadonlyMap<number, number>;

/** Rows of vertex and seconds, as the server tells them, over what was known; the seconds are whole sums. */
export function repaint(cells: Cells, rows: readonly (readonly number[])[]): Cells {
  const after = new Map(cells);
  for (const [vertex, seconds] of rows) if (vertex !== undefined) after.set(vertex, seconds ?? 0);
  return after;
}

// Chosen: a slow glide stays over a place for about a third of a second, so that a dozen of its passes make it full.
const fullS = 4;

/** How strongly a place is painted, 0 to 1: quick to show, slow to fill, never full. */
export const strengthOf = (seconds: number) => 1 - Math.exp(-seconds / fullS);

/** Steps of strength: more than the eye tells apart through translucent paint, few enough to draw each at once. */
export const levels = 6;

/** Painted triangles by level, the weakest first; a triangle is as strong as its corners are on the mean. */
export function trianglesByLevel(head: Head, cells: Cells): (readonly number[])[][] {
  const found: (readonly number[])[][] = Array.from({ length: levels }, () => []);
  if (cells.size === 0) return found;
  for (const triangle of head.triangles) {
    const seconds = triangle.reduce((sum, vertex) => sum + (cells.get(vertex) ?? 0), 0) / 3;
    if (seconds <= 0) continue;
    found[Math.min(levels - 1, Math.floor(strengthOf(seconds) * levels))]?.push(triangle);
  }
  return found;
}
