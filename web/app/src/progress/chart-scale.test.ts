import { expect, test } from "vitest";
import { chartScale, markText } from "./chart-scale.ts";

test("chartScale_Values_LieWithinAndHaveRoundMarks", () => {
  const scale = chartScale([58.2, 71.9], 100, 0);
  expect(scale.marks).toEqual([55, 60, 65, 70, 75]);
  expect([scale.at(55), scale.at(75), scale.at(65)]).toEqual([100, 0, 50]);
});

test.each([[[]], [[3, 3]], [[0]], [[Number.NaN, Infinity]]])("chartScale_%j_StillHasAWidth", (values) => {
  const { at, marks } = chartScale(values, 0, 100);
  expect(marks.length).toBeGreaterThan(1);
  expect(values.every((value) => !Number.isFinite(value) || (at(value) >= 0 && at(value) <= 100))).toBe(true);
});

test("markText_SmallSteps_AreToldApart", () => {
  const { marks } = chartScale([0.012, 0.021], 0, 1);
  const texts = marks.map((mark) => markText(mark, marks));
  expect(new Set(texts).size).toBe(marks.length);
  expect(markText(60, [55, 60])).toBe("60");
});
