import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import {
  closeRun,
  lessonStep,
  pressesOf,
  startLesson,
  type LessonAnswer,
  type LessonState,
} from "./lesson-state.ts";
import { seededOrder } from "./seeded-order.ts";
import { rules } from "./test-lesson.ts";

const contract = new URL("../../../../contracts/pressure/lessons.json", import.meta.url);

interface Walk {
  name: string;
  seed: number;
  steps: { answer: LessonAnswer; state: LessonState }[];
}

const milligrams = (grams: number | null) => (grams === null ? null : Math.round(grams * 1000) / 1000);
const rounded = (state: LessonState): LessonState => ({
  ...state,
  triesGrams: state.triesGrams.map((grams) => milligrams(grams) ?? 0),
  trialGrams: state.trialGrams.map(milligrams),
});

const walks = JSON.parse(readFileSync(contract, "utf8")) as Walk[];

it.each(walks.map((walk) => [walk.name, walk] as const))("goes as the server's: %s", (_, walk) => {
  expect(walk.steps.length).toBeGreaterThan(5);
  let state = startLesson("grams");
  for (const step of walk.steps) {
    state = lessonStep(rules, walk.seed, state, step.answer);
    expect(rounded(state)).toEqual(step.state);
  }
});

const walk = (...answers: LessonAnswer[]) =>
  answers.reduce((state, answer) => lessonStep(rules, 7, state, answer), startLesson("grams"));
const choose: LessonAnswer = { kind: "choose", contact: "pads", unit: "grams" };
const read = (shown: number): LessonAnswer => ({ kind: "read", shown });

it("counts close presses in a row", () => {
  expect(closeRun(rules, walk(choose, { kind: "felt" }))).toBe(0);
  expect(closeRun(rules, walk(choose, { kind: "felt" }, read(20)))).toBe(1);
  expect(closeRun(rules, walk(choose, { kind: "felt" }, read(20), read(40)))).toBe(0);
  expect(closeRun(rules, walk(choose, { kind: "felt" }, read(20), read(40), read(21)))).toBe(1);
});

it("keeps the trial's order and leaves out what was left out", () => {
  const state = walk(choose, { kind: "toTrial" }, read(11), { kind: "skip" }, read(33), { kind: "skip" });
  expect(state.phase).toBe("done");
  expect(pressesOf(rules, state)).toEqual([
    { targetGrams: rules.targetsGrams[state.order[0] ?? -1], grams: 11 },
    { targetGrams: rules.targetsGrams[state.order[2] ?? -1], grams: 33 },
  ]);
});

it("whatever is answered, leaving out what is left leads to the end", () => {
  let chance = 1;
  const draw = (n: number) => (chance = (chance * 48271) % 2147483647) % n;
  const kinds = ["felt", "lookAgain", "takeBack", "skip", "toTrial", "restart"] as const;
  for (let round = 0; round < 300; round++) {
    let state = startLesson("grams");
    for (let i = draw(30); i > 0; i--) {
      const answer: LessonAnswer =
        [choose, read(draw(300)), { kind: kinds[draw(kinds.length)] ?? "felt" }, read(Number.NaN)][draw(4)] ??
        choose;
      state = lessonStep(rules, draw(1e9), state, answer);
    }
    for (let i = 0; i < 9; i++) state = lessonStep(rules, 5, state, { kind: "skip" });
    expect(state.phase).toBe("done");
    expect([...state.order].sort()).toEqual([0, 1, 2, 3]);
  }
});

it("a seed decides an order that loses nothing", () => {
  for (const seed of [0, 1, 2, 2 ** 31, 2 ** 32 - 1]) {
    expect([...seededOrder(9, seed)].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(seededOrder(9, seed)).toEqual(seededOrder(9, seed));
  }
  expect(seededOrder(9, 1)).not.toEqual(seededOrder(9, 2));
});
