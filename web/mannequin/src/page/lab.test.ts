import { describe, expect, it } from "vitest";
import { fromLab, toLab } from "./lab.ts";

describe("CIELAB", () => {
  // Published values of the sRGB primaries under D65 (Bruce Lindbloom's calculator).
  it.each([
    [
      [255, 255, 255],
      [100, 0, 0],
    ],
    [
      [255, 0, 0],
      [53.24, 80.09, 67.2],
    ],
    [
      [0, 0, 255],
      [32.3, 79.19, -107.86],
    ],
    [
      [119, 119, 119],
      [50.03, 0, 0],
    ],
  ] as const)("%j is %j", (rgb, lab) => {
    toLab(rgb).forEach((value, i) => expect(Math.abs(value - (lab[i] ?? NaN))).toBeLessThan(0.1));
  });

  it("there and back, is the same colour", () => {
    fromLab(toLab([181, 138, 105])).forEach((value, i) =>
      expect(Math.abs(value - ([181, 138, 105][i] ?? NaN))).toBeLessThan(0.01),
    );
  });
});
