import { expect, test } from "vitest";
import { words } from "../words.ts";
import { scoreLine } from "./score-line.ts";

test("scoreLine_NothingSeen_IsNoNumber", () => {
  expect(scoreLine({ score: null, passesSeen: 0 })).toBe(words.end.noScore);
  expect(scoreLine({ score: 80, passesSeen: 0 })).toBe(words.end.noScore);
});

test("scoreLine_Seen_SaysWhatItRestsOn", () => {
  expect(scoreLine({ score: 81.6, passesSeen: 12 })).toMatch(
    /^82 of 100, from the 12 strokes that were seen/,
  );
});
