import { describe, expect, it } from "vitest";
import { along, arcLengths } from "./arc.ts";

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

  it("is between two samples in proportion to the millimetres", () => {
    expect(along(places, [0, 5, 17], 2.5)).toEqual({ x: 5, y: 0 });
    expect(along(places, [0, 5, 17], 8)).toEqual({ x: 10, y: 10 });
  });

  it("stays at the ends beyond them", () => {
    expect(along(places, [0, 5, 17], -3)).toEqual({ x: 0, y: 0 });
    expect(along(places, [0, 5, 17], 99)).toEqual({ x: 10, y: 40 });
  });

  it("knows a path of one place", () => {
    expect(along([{ x: 7, y: 8 }], [0], 0)).toEqual({ x: 7, y: 8 });
  });
});
