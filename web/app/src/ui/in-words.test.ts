import { expect, test } from "vitest";
import { inWords } from "./in-words.ts";

test.each([
  ["62 of 100, from 8 strokes.", true, null],
  ["Slow and even.", true, "Slow and even."],
  ["62 of 100.", false, "62 of 100."],
  [null, true, null],
] as const)("inWords_%s_NoScores%s_Is%s", (text, noScores, shown) => {
  expect(inWords(text, noScores)).toBe(shown);
});
