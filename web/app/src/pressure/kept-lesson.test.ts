import { expect, it } from "vitest";
import { readLesson } from "./kept-lesson.ts";
import { lessonStep, startLesson, type LessonAnswer } from "./lesson-state.ts";
import { rules } from "./test-lesson.ts";
import { answered } from "./use-lesson.ts";

const answers: LessonAnswer[] = [
  { kind: "choose", contact: "palm", unit: "ounces" },
  { kind: "felt" },
  { kind: "read", shown: 0.7 },
  { kind: "toTrial" },
  { kind: "read", shown: 3 },
  { kind: "skip" },
  { kind: "read", shown: 3 },
  { kind: "read", shown: 3 },
];

it("goes on after a reload, wherever it was", () => {
  let state = startLesson("grams");
  for (const answer of answers) {
    state = lessonStep(rules, 9, state, answer);
    const text = JSON.stringify({ seed: 9, state, news: { targetGrams: 20, grams: 20, isLearned: false } });
    expect(readLesson(text, rules, "grams")).toEqual({ seed: 9, state, news: null });
  }
  expect(state.phase).toBe("done");
});

it.each([
  null,
  "",
  "{",
  "7",
  "null",
  '{"seed":1}',
  '{"seed":1,"state":null}',
  JSON.stringify({ seed: 1, state: { ...startLesson("grams"), phase: "looking" } }),
  JSON.stringify({ seed: 1, state: { ...startLesson("grams"), phase: "looking", contact: "elbow" } }),
  JSON.stringify({
    seed: 1,
    state: { ...startLesson("grams"), phase: "feeling", contact: "pads", target: 9 },
  }),
  JSON.stringify({
    seed: 1,
    state: { ...startLesson("grams"), phase: "trial", contact: "pads", order: [0, 1, 2, 2] },
  }),
  JSON.stringify({
    seed: 1,
    state: { ...startLesson("grams"), phase: "done", contact: "pads", order: [0, 1, 2, 3] },
  }),
  JSON.stringify({
    seed: 1,
    state: { ...startLesson("grams"), phase: "feeling", contact: "pads", triesGrams: ["x"] },
  }),
])("what is no lesson is begun anew: %o", (text) => {
  expect(readLesson(text, rules, "ounces").state).toEqual(startLesson("ounces"));
});

it("a press is told once, with whether its weight is learned", () => {
  const read = (shown: number) => ({ kind: "read", shown }) as const;
  let kept = { seed: 1, state: startLesson("grams"), news: null } as ReturnType<typeof answered>;
  kept = answered(rules, kept, { kind: "choose", contact: "pads", unit: "grams" });
  kept = answered(rules, kept, { kind: "felt" });
  kept = answered(rules, kept, read(24));
  expect(kept.news).toEqual({ targetGrams: 20, grams: 24, isLearned: false });
  kept = answered(rules, kept, read(9999));
  expect(kept.news).toEqual({ targetGrams: 20, grams: 24, isLearned: false });
  kept = answered(rules, kept, read(18));
  expect(kept.news).toEqual({ targetGrams: 20, grams: 18, isLearned: true });
  kept = answered(rules, kept, { kind: "felt" });
  expect(kept.news).toBeNull();
  kept = answered(rules, kept, { kind: "toTrial" });
  kept = answered(rules, kept, read(20));
  expect(kept.news).toBeNull();
});

it("a lesson done again has another order in time", () => {
  const done = { seed: 1, state: { ...startLesson("ounces"), phase: "done" as const }, news: null };
  const seeds = new Set(Array.from({ length: 8 }, () => answered(rules, done, { kind: "restart" }).seed));
  expect(seeds.size).toBeGreaterThan(1);
  expect(answered(rules, done, { kind: "restart" }).state).toEqual(startLesson("ounces"));
});
