import { expect, test } from "vitest";
import { words } from "./words.ts";

function sentences(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [String(value(1, 2, 3))];
  if (value !== null && typeof value === "object") return Object.values(value).flatMap(sentences);
  return [];
}
const all = sentences(words);

test("words_All_SayNothingAboutHealth", () => {
  // Such sentences cite their evidence and live in knowledge/.
  const health = /lymph|circulation|wrinkle|ag(e)?ing|collagen|toxin|puffi|detox|heal\b|blood|muscle|skin\b/i;
  // The atlas and the library name parts of the body; that no text claims an effect is tested beside the server's code.
  const { atlas, library, technique, ...rest } = words;
  expect([atlas, library, technique].every(Boolean)).toBe(true);
  expect(sentences(rest).filter((text) => health.test(text))).toEqual([]);
});

test("words_All_NeitherBlameNorRate", () => {
  expect(
    all.filter((text) => /wrong|fail(ed|ure)|bad\b|must\b|should\b|streak|beaut|ugly/i.test(text)),
  ).toEqual([]);
});

test("words_All_AreShort", () => {
  expect(all.filter((text) => text.length > 130)).toEqual([]);
});

test.each([
  [0.9, "a tenth slower"],
  [1, "usual tempo"],
  [1.2, "a fifth faster"],
  [0.93, "7 % slower"],
  [1.07, "7 % faster"],
])("tempoOf_%d_Is_%s", (tempo, said) => {
  expect(words.editor.tempoOf(tempo)).toBe(said);
});

test("minutes_ShortAndLong_ReadNaturally", () => {
  expect([words.end.minutes(41), words.end.minutes(300)]).toEqual(["41 seconds", "5 minutes"]);
});
