import { expect, it } from "vitest";
import { mostShown, readingOf, weight, weights } from "./scale.ts";
import { rules } from "./test-lesson.ts";

it.each([
  ["48", 48],
  ["48,5", 48.5],
  [" 0.7 ", 0.7],
  [".5", 0.5],
  ["0", 0],
  ["5000", 5000],
  ["", null],
  [".", null],
  ["-3", null],
  ["heavy", null],
  ["1e3", null],
  ["0x10", null],
  ["5001", null],
  ["1 000", null],
])("a reading of %o in grams is %o", (text, shown) => {
  expect(readingOf(text, "grams", rules)).toBe(shown);
});

it("ounces end where grams do", () => {
  expect(mostShown("ounces", rules)).toBe(176);
  expect(readingOf("176", "ounces", rules)).toBe(176);
  expect(readingOf("177", "ounces", rules)).toBeNull();
});

it("weights are said in the person's unit", () => {
  expect(weight(49.6, "grams", rules)).toBe("50 g");
  expect(weight(200, "ounces", rules)).toBe("7.1 oz");
  expect(weights(25, 110, "grams", rules)).toBe("25 to 110 g");
  expect(weights(0, 25, "grams", rules)).toBe("up to 25 g");
  expect(weights(25, 110, "ounces", rules)).toBe("0.9 to 3.9 oz");
});
