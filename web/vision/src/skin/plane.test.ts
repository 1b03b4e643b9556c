import { describe, expect, it } from "vitest";
import { fitAffine, goesTo, inverse, type Affine } from "./affine.ts";
import { strikeHands } from "./bare-skin.ts";
import { highPass } from "./high-pass.ts";
import { logLuma } from "./log-luma.ts";
import { type Plane, valueAt } from "./plane.ts";
import { solveLinear } from "./solve-linear.ts";
import { plantedHand } from "./test-skin.ts";

const planeOf = (width: number, height: number, value: (i: number, j: number) => number): Plane => ({
  left: 0,
  top: 0,
  step: 1,
  width,
  height,
  values: Float32Array.from({ length: width * height }, (_, at) => value(at % width, Math.floor(at / width))),
});

describe("valueAt", () => {
  it("betweenSquares_isTheStraightLineBetween", () => {
    const plane = planeOf(4, 4, (i, j) => 10 * i + j);
    expect(valueAt(plane, 1.25, 2.5)).toBeCloseTo(15, 4);
  });

  it.each([
    [-0.1, 1],
    [3, 1],
    [1, 3.2],
    [NaN, 1],
  ])("outside_%f_%f_hasNone", (i, j) =>
    expect(
      valueAt(
        planeOf(4, 4, () => 1),
        i,
        j,
      ),
    ).toBeNaN(),
  );
});

describe("highPass", () => {
  it("evenLightAndASlope_dropOut", () => {
    const flat = highPass(
      planeOf(20, 20, (i) => 7 + 2 * i),
      3,
    );
    expect(flat.values[20 * 10 + 10]).toBeCloseTo(0, 4);
  });

  it("hiddenSquares_doNotTakePart", () => {
    const half = highPass(
      planeOf(20, 20, (i) => (i < 10 ? 5 : NaN)),
      4,
    );
    expect(half.values[20 * 10 + 9]).toBeCloseTo(0, 4);
    expect(half.values[20 * 10 + 10]).toBeNaN();
  });

  it("anyPlane_isWhatSlowSumsGive", () => {
    const plane = planeOf(9, 7, (i, j) => Math.sin(3 * i + 5 * j) * 20);
    const fast = highPass(plane, 2);
    for (let at = 0; at < 63; at++) expect(fast.values[at]).toBeCloseTo(slowly(plane, at, 2), 3);
  });
});

function slowly({ width, height, values }: Plane, at: number, radius: number): number {
  const [x, y] = [at % width, Math.floor(at / width)];
  const near = [...values].filter(
    (_, k) => Math.abs((k % width) - x) <= radius && Math.abs(Math.floor(k / width) - y) <= radius,
  );
  expect(height).toBeGreaterThan(radius);
  return (values[at] ?? NaN) - near.reduce((sum, value) => sum + value, 0) / near.length;
}

describe("logLuma", () => {
  const grey = (luma: number) => ({ data: new Uint8ClampedArray(4 * 64).fill(luma), width: 8, height: 8 });
  const box = { left: 0, top: 0, right: 8, bottom: 8 };

  it("evenGrey_isTheSameLogarithmEverywhere", () => {
    const { width, height, values } = logLuma(grey(92), box, 2);
    expect([width, height]).toEqual([4, 4]);
    for (const value of values) expect(value).toBeCloseTo(100 * Math.log(100), 3);
  });

  it("white_isStillANumber", () =>
    expect(logLuma(grey(255), box, 1).values[5]).toBeCloseTo(100 * Math.log(263), 3));
});

describe("affine", () => {
  const turned: Affine = [0.9, -0.2, 5, 0.1, 1.2, -7];

  it("inverse_goesBack", () => {
    const [x, y] = goesTo(inverse(turned), ...goesTo(turned, 12, 34));
    expect(x).toBeCloseTo(12, 9);
    expect(y).toBeCloseTo(34, 9);
  });

  it("fit_ofMovedPlaces_isTheMotion", () => {
    const places = [
      [0, 0],
      [10, 1],
      [3, 9],
      [7, 7],
    ] as const;
    const moves = places.map((from) => ({ from, to: goesTo(turned, from[0], from[1]) }));
    fitAffine(moves)?.forEach((value, k) => expect(value).toBeCloseTo(turned[k] ?? NaN, 9));
  });

  it("fit_ofPlacesInARow_isNone", () => {
    const moves = [0, 1, 2, 3].map((k) => ({ from: [k, 2 * k], to: [k, k] }) as const);
    expect(fitAffine(moves)).toBeNull();
  });
});

describe("solveLinear", () => {
  it("firstPivotZero_isSolved", () => {
    expect([...(solveLinear(Float64Array.of(0, 2, 3, 1), Float64Array.of(4, 5)) ?? [])]).toEqual([1, 2]);
  });

  it("rowsThatDoNotDiffer_haveNoAnswer", () => {
    expect(solveLinear(Float64Array.of(1, 2, 2, 4), Float64Array.of(1, 2))).toBeNull();
  });
});

describe("strikeHands", () => {
  it("fingersAndArm_areStruckOutAndSkinBesideStays", () => {
    const plane = planeOf(200, 300, () => 1);
    strikeHands(plane, [plantedHand(100, 250)], 1);
    const at = (x: number, y: number) => plane.values[y * 200 + x];
    expect([at(100, 249), at(110, 200), at(100, 20)]).toEqual([NaN, NaN, NaN]);
    expect([at(100, 265), at(140, 200)]).toEqual([1, 1]);
  });
});
