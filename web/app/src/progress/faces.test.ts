import type { VideoPoints } from "@effleur/vision";
import { expect, test } from "vitest";
import { after, alignFaces, frameFace, moved, type Similarity } from "./align-faces.ts";
import { faceDifference, paintDifference } from "./face-difference.ts";

/** Points of no particular face, the same each time. */
const points = Float32Array.from({ length: 3 * 478 }, (_, i) => 100 + ((i * 7919) % 311)) as VideoPoints;

test("alignFaces_TurnedSizedAndMoved_LiesOnTheFirstAgain", () => {
  const way: Similarity = { a: 0.8 * Math.cos(0.2), b: 0.8 * Math.sin(0.2), x: 30, y: -12 };
  const found = alignFaces(moved(points, way), points);
  for (const key of ["a", "b", "x", "y"] as const) expect(found[key]).toBeCloseTo(way[key], 3);
});

test("alignFaces_ASwollenCheek_MovesNothing", () => {
  const swollen = points.slice() as VideoPoints;
  swollen[3 * 205] = (swollen[3 * 205] ?? 0) + 40;
  const found = alignFaces(points, swollen);
  expect([found.a, found.b]).toEqual([expect.closeTo(1, 6), expect.closeTo(0, 6)]);
});

test("after_TwoWays_IsBothInTurn", () => {
  const [one, two] = [
    { a: 1.1, b: 0.2, x: 3, y: 4 },
    { a: 0.7, b: -0.3, x: -5, y: 9 },
  ];
  const [inTurn, atOnce] = [moved(moved(points, one), two), moved(points, after(one, two))];
  expect(Math.max(...inTurn.map((value, i) => Math.abs(value - (atOnce[i] ?? 0))))).toBeLessThan(1e-3);
});

test("frameFace_AnyFace_IsWhollyInTheMiddle", () => {
  const framed = moved(points, frameFace(points, 480, 600));
  const xs = framed.filter((_, i) => i % 3 === 0);
  expect(Math.min(...xs)).toBeGreaterThan(0);
  expect(Math.max(...xs)).toBeLessThan(480);
  expect(Math.min(...xs) + Math.max(...xs)).toBeCloseTo(480, 2);
});

const size = 40;
const picture = (colour: (x: number, y: number) => number, seen = 255) => {
  const data = new Uint8ClampedArray(4 * size * size);
  for (let i = 0; i < size * size; i++) {
    const grey = colour(i % size, Math.floor(i / size));
    data.set([grey, grey, grey, seen], 4 * i);
  }
  return data;
};
const shaded = (x: number) => 100 + x;

test("faceDifference_BrighterLampOverAll_ShowsNothing", () => {
  const map = faceDifference(
    picture(() => 100),
    picture(() => 140),
    size,
    size,
  );
  expect(Math.max(...map.map(Math.abs))).toBeLessThan(1e-3);
});

test("faceDifference_ALighterPatch_IsFoundWhereItIs", () => {
  const inPatch = (x: number, y: number) => x >= 24 && y >= 24;
  const second = picture((x, y) => shaded(x) + (inPatch(x, y) ? 20 : 0));
  const map = faceDifference(picture(shaded), second, size, size);
  expect(map[32 * size + 32]).toBeGreaterThan(4);
  expect(map[8 * size + 8]).toBeLessThan(0);
});

test("faceDifference_NotSeen_IsNoNumberAndStaysGrey", () => {
  const map = faceDifference(picture(shaded), picture(shaded, 100), size, size);
  expect(map.every(Number.isNaN)).toBe(true);
  const [red, green, blue] = paintDifference(picture(shaded), map);
  expect([green, blue]).toEqual([red, red]);
});
