import { expect, test } from "vitest";
import { positionIn } from "./stroke-loop.ts";

const stretches = [
  { startS: 5, endS: 8 },
  { startS: 20, endS: 21 },
];

test.each([
  [0, 5],
  [2.5, 7.5],
  [3.5, 20.5],
  [4, 5],
  [9.25, 6.25],
])("positionIn_%s_seconds_IsAt_%s", (elapsedS, atS) => {
  expect(positionIn(stretches, elapsedS)).toBeCloseTo(atS);
});

test("positionIn_NoStretch_IsTheBeginning", () => {
  expect(positionIn([], 3)).toBe(0);
});
