import type { Vector3 } from "three";

/** Depth over a picture at the corners of equal cells; NaN where nothing has one. */
export interface DepthGrid {
  columns: number;
  rows: number;
  cellPx: number;
  z: Float64Array;
}

/** The nearest surface of triangles over each corner; places in pixels of the picture, y down as negative y, z to the camera. */
export function depthGrid(
  { widthPx, heightPx, cellPx }: { widthPx: number; heightPx: number; cellPx: number },
  places: readonly Vector3[],
  triangles: readonly (readonly [number, number, number])[],
): DepthGrid {
  const [columns, rows] = [widthPx / cellPx + 1, heightPx / cellPx + 1];
  const grid = { columns, rows, cellPx, z: new Float64Array(columns * rows).fill(NaN) };
  for (const [i, j, k] of triangles) {
    const [a, b, c] = [places[i], places[j], places[k]];
    if (a && b && c) fill(grid, a, b, c);
  }
  return grid;
}

function fill({ columns, rows, cellPx, z }: DepthGrid, a: Vector3, b: Vector3, c: Vector3): void {
  const area = (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
  if (Math.abs(area) < 1e-9) return;
  const range = (values: number[], most: number): [number, number] => [
    Math.max(0, Math.ceil(Math.min(...values) / cellPx)),
    Math.min(most, Math.floor(Math.max(...values) / cellPx)),
  ];
  const [left, right] = range([a.x, b.x, c.x], columns - 1);
  const [top, bottom] = range([-a.y, -b.y, -c.y], rows - 1);
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const [x, y] = [column * cellPx - a.x, -row * cellPx - a.y];
      const v = (x * (c.y - a.y) - y * (c.x - a.x)) / area;
      const w = (y * (b.x - a.x) - x * (b.y - a.y)) / area;
      if (v < 0 || w < 0 || v + w > 1) continue;
      const depth = a.z + v * (b.z - a.z) + w * (c.z - a.z);
      const at = row * columns + column;
      if (!((z[at] ?? NaN) >= depth)) z[at] = depth;
    }
}

/** Gives every other corner the depth of the nearest filled one, sinking to `farZ` over `fallPx`, then takes the steps out. */
export function fallAway(grid: DepthGrid, farZ: number, fallPx: number): void {
  const { columns, rows, cellPx, z } = grid;
  const origin = nearestFilled(grid);
  const filled = z.slice();
  for (let at = 0; at < z.length; at++) {
    const from = origin[at] ?? 0;
    if (from === at) continue;
    const [dx, dy] = [
      (at % columns) - (from % columns),
      Math.floor(at / columns) - Math.floor(from / columns),
    ];
    const share = Math.min(1, (cellPx * Math.hypot(dx, dy)) / fallPx);
    const near = filled[from] ?? farZ;
    z[at] = near + (farZ - near) * share * share * (3 - 2 * share);
  }
  for (let round = 0; round < SMOOTHINGS; round++) smooth(z, columns, rows, (at) => origin[at] !== at);
}

/** Chosen: enough that the sheet outside of the head has no creases. */
const SMOOTHINGS = 3;

function nearestFilled({ columns, rows, z }: DepthGrid): Int32Array {
  const origin = new Int32Array(z.length).fill(-1);
  const queue: number[] = [];
  z.forEach((depth, at) => {
    if (Number.isNaN(depth)) return;
    origin[at] = at;
    queue.push(at);
  });
  for (let next = 0; next < queue.length; next++) {
    const at = queue[next] ?? 0;
    for (const beside of neighbours(at, columns, rows)) {
      if (origin[beside] !== -1) continue;
      origin[beside] = origin[at] ?? at;
      queue.push(beside);
    }
  }
  return origin;
}

function neighbours(at: number, columns: number, rows: number): number[] {
  const [column, row] = [at % columns, Math.floor(at / columns)];
  const found: number[] = [];
  if (column > 0) found.push(at - 1);
  if (column < columns - 1) found.push(at + 1);
  if (row > 0) found.push(at - columns);
  if (row < rows - 1) found.push(at + columns);
  return found;
}

function smooth(z: Float64Array, columns: number, rows: number, may: (at: number) => boolean): void {
  const before = z.slice();
  for (let at = 0; at < z.length; at++) {
    if (!may(at)) continue;
    const beside = neighbours(at, columns, rows);
    const sum = beside.reduce((total, one) => total + (before[one] ?? 0), before[at] ?? 0);
    z[at] = sum / (beside.length + 1);
  }
}
