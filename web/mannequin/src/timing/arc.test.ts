import { describe, expect, it } from "vitest";
import { along, arcLengths } from "./arc.ts";
import { mix } from "./hand-moment.ts";

describe("arcLengths", () => {
  it("adds up the straight pieces in millimetres", () => {
    expect(
      arcLengths([
        [0, 0, 0],
        [3, 4, 0],
        [3, 4, 12],
      ]),
    ).toEqual([0, 5, 17]);
  });
});

describe("along", () => {
  const places = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 40 },
  ];

  const at = (arcMm: number[], mm: number): { x: number; y: number } => along(arcMm, mm).pick(places, mix);

  it("is between two samples in proportion to the millimetres", () => {
    expect(at([0, 5, 17], 2.5)).toEqual({ x: 5, y: 0 });
    expect(at([0, 5, 17], 8)).toEqual({ x: 10, y: 10 });
  });

  it("stays at the ends beyond them", () => {
    expect(at([0, 5, 17], -3)).toEqual({ x: 0, y: 0 });
    expect(at([0, 5, 17], 99)).toEqual({ x: 10, y: 40 });
  });

  it("knows a path of one place", () => {
    expect(along([0], 0).pick([{ x: 7, y: 8 }], mix)).toEqual({ x: 7, y: 8 });
  });
});
