import { describe, expect, it } from "vitest";
import {
  lessonStep,
  readingOf,
  shuffled,
  start,
  type LessonAction,
  type LessonState,
} from "./lesson-state.ts";

const lesson = { targetsGrams: [20, 50, 100, 200], tolerance: 0.25 };
const order = [100, 20, 200, 50];
const run = (actions: LessonAction[], from: LessonState = start) =>
  actions.reduce((state, action) => lessonStep(state, action, lesson, order), from);
const begun: LessonAction[] = [{ type: "contact", contact: "pads" }, { type: "felt" }];

describe("a target", () => {
  it("is learned with two close presses in a row", () => {
    expect(run([...begun, { type: "read", grams: 24 }])).toMatchObject({
      step: "blind",
      target: 20,
      good: 1,
    });
    expect(run([...begun, { type: "read", grams: 24 }, { type: "read", grams: 16 }])).toMatchObject({
      step: "look",
      target: 50,
    });
  });

  it("begins anew after one that was far off", () => {
    const state = run([
      ...begun,
      { type: "read", grams: 20 },
      { type: "read", grams: 40 },
      { type: "read", grams: 20 },
    ]);
    expect(state).toMatchObject({ step: "blind", target: 20, good: 1 });
  });

  it("can always be skipped, so that nobody is stuck", () => {
    let state = run([{ type: "contact", contact: "pads" }]);
    for (let i = 0; i < 4; i++) state = run([{ type: "skip" }], state);
    expect(state).toEqual({ step: "trial", contact: "pads", order, presses: [] });
  });
});

describe("the trial", () => {
  it("takes every target once, in its shuffled order, and ends", () => {
    const trial: LessonState = { step: "trial", contact: "pads", order, presses: [] };
    const done = run(
      [120, 18, 260, 50].map((grams) => ({ type: "read", grams })),
      trial,
    );
    expect(done).toEqual({
      step: "done",
      contact: "pads",
      presses: [
        { targetGrams: 100, grams: 120 },
        { targetGrams: 20, grams: 18 },
        { targetGrams: 200, grams: 260 },
        { targetGrams: 50, grams: 50 },
      ],
    });
  });
});

it("a shuffle keeps every target, whatever chance says", () => {
  for (let seed = 0; seed < 200; seed++) {
    let x = seed;
    const random = () => (x = (x * 16807 + 11) % 2147483647) / 2147483647;
    expect(shuffled(lesson.targetsGrams, random).sort((a, b) => a - b)).toEqual(lesson.targetsGrams);
  }
});

it.each([
  ["48", 48],
  ["48,5", 48.5],
  ["", null],
  ["-3", null],
  ["heavy", null],
  ["6000", null],
])("a reading of %o is %o", (text, grams) => {
  expect(readingOf(text, 5000)).toBe(grams);
});
