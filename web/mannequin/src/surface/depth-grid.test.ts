import { Vector3 } from "three";
import { describe, expect, it } from "vitest";
import { depthGrid, fallAway } from "./depth-grid.ts";

const SIZE = { widthPx: 100, heightPx: 80, cellPx: 10 };
/** A slope z = x over the left half, and a smaller triangle before it at z = 90. */
const PLACES = [
  [0, 0, 0],
  [50, 0, 50],
  [0, -80, 0],
  [0, 0, 90],
  [20, 0, 90],
  [0, -20, 90],
].map(([x, y, z]) => new Vector3(x, y, z));
const grid = () =>
  depthGrid(SIZE, PLACES, [
    [0, 1, 2],
    [3, 4, 5],
  ]);
const at = ({ z }: { z: Float64Array }, column: number, row: number) => z[row * 11 + column];

describe("depthGrid", () => {
  it("a slope, has its depth at each corner inside", () => {
    expect(at(grid(), 3, 1)).toBeCloseTo(30, 9);
  });

  it("two surfaces, gives the nearer one", () => {
    expect(at(grid(), 1, 0)).toBe(90);
  });

  it("outside of all, has none", () => {
    expect(at(grid(), 9, 7)).toBeNaN();
  });
});

describe("fallAway", () => {
  it("away from the surface, sinks to the far depth and never below", () => {
    const fallen = grid();
    fallAway(fallen, -60, 40);
    expect(at(fallen, 10, 4)).toBeCloseTo(-60, 6);
    expect(at(fallen, 3, 1)).toBeCloseTo(30, 9);
    expect(Math.min(...fallen.z)).toBeGreaterThanOrEqual(-60);
    expect(at(fallen, 6, 0)).toBeLessThan(50);
  });
});
