import { expect, test } from "vitest";
import type { Noise, SeriesPoint } from "../api/check-in-types.ts";
import { decayCurve, noiseBand, noiseLeft } from "./noise-left.ts";

const noise = (change: Partial<Noise>): Noise => ({
  sem: 1,
  mdc90: 2.33,
  mdc95: 2.77,
  repeats: 0,
  days: 0,
  isEnough: false,
  ...change,
});
const point = (value: number, baseline = 0) => ({ value, baseline }) as SeriesPoint;

test.each([
  [null, { repeats: 10, days: 3 }],
  [noise({ repeats: 4, days: 1 }), { repeats: 6, days: 2 }],
  [noise({ repeats: 12, days: 2 }), { repeats: 0, days: 1 }],
  [noise({ repeats: 12, days: 4, isEnough: true }), null],
])("noiseLeft_%j_Is%j", (known, left) => {
  expect(noiseLeft(known)).toEqual(left);
});

test("noiseBand_NewRow_LiesAroundItAlone", () => {
  const series = [point(10), point(20), point(60, 1), point(64, 1)];
  expect(noiseBand({ series, noise: noise({ isEnough: true }) })).toEqual([62 - 2.77, 62 + 2.77]);
});

test("noiseBand_NoiseNotKnown_IsNone", () => {
  expect(noiseBand({ series: [point(10)], noise: noise({}) })).toBeNull();
  expect(noiseBand({ series: [], noise: noise({ isEnough: true }) })).toBeNull();
});

test("decayCurve_PointsOnACurve_GoesThroughThem", () => {
  const points = [0, 10, 30].map((minutes) => ({
    minutes,
    value: 8 * 2 ** (-minutes / 15),
    standardError: 0.5,
  }));
  const curve = decayCurve(points, 15);
  for (const { minutes, value } of points) expect(curve(minutes)).toBeCloseTo(value, 9);
  expect(curve(45)).toBeCloseTo(1, 9);
});

test("decayCurve_SurePoint_WeighsMore", () => {
  const curve = decayCurve(
    [
      { minutes: 0, value: 10, standardError: 0.1 },
      { minutes: 0, value: 0, standardError: 10 },
    ],
    20,
  );
  expect(curve(0)).toBeGreaterThan(9.9);
});
