import { expect, test } from "vitest";
import { steppedPasses, steppedTempo, typedPasses } from "./amounts.ts";
import { techniqueOf } from "./test-choices.ts";

const glide = techniqueOf({});
const knead = techniqueOf({ leastPasses: 20, mostPasses: 90, usualPasses: 60 });
const mixed = techniqueOf({ leastPasses: 4, mostPasses: 8, usualPasses: null });

test.each([
  [glide, null, 1, 9],
  [glide, 10, 1, 10],
  [glide, 3, -1, 3],
  [knead, null, -1, 55],
  [knead, 57, 1, 60],
  [knead, 57, -1, 55],
  [knead, 90, 1, 90],
  [mixed, null, 1, 7],
] as const)("steppedPasses_%#", (technique, passes, by, expected) => {
  expect(steppedPasses(technique, passes, by)).toBe(expected);
});

test.each([
  ["", null],
  ["5", 5],
  ["2", undefined],
  ["11", undefined],
  ["4.5", undefined],
  ["five", undefined],
])("typedPasses_%s_Is_%s", (text, expected) => {
  expect(typedPasses(glide, text)).toBe(expected);
});

test("steppedTempo_AllTheWay_MeetsEveryTenthOnce", () => {
  const met = [1];
  for (let i = 0; i < 7; i++) met.push(steppedTempo(met[i] ?? 0, -1, 0.5, 1.5));
  expect(met).toEqual([1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.5, 0.5]);
  expect(steppedTempo(0.93, -1, 0.5, 1.5)).toBe(0.9);
  expect(steppedTempo(0.93, 1, 0.5, 1.5)).toBe(1);
  expect(steppedTempo(0.7, 1, 0.5, 1.5)).toBe(0.8);
  expect(steppedTempo(1.2, 1, 0.5, 1.25)).toBe(1.25);
});
