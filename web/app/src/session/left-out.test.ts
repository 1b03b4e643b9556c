import { expect, test } from "vitest";
import { isPassedOver } from "./left-out.ts";
import { twoGlides } from "./test-routine.ts";

test("isPassedOver_StepsThatAreLeftOut_AndWhatOnlyLeadsToThem", () => {
  const work = twoGlides.steps.filter((step) => step.phase === "work");
  const first = work[0]?.index ?? 0;
  const passed = twoGlides.steps.filter((step) => isPassedOver(twoGlides, step.index, [first]));
  expect(passed.map((step) => step.index)).toEqual(
    twoGlides.steps.filter((step) => step.index <= first).map((step) => step.index),
  );
});

test("isPassedOver_NothingLeftOut_PassesNothing", () => {
  expect(twoGlides.steps.some((step) => isPassedOver(twoGlides, step.index, []))).toBe(false);
  expect(isPassedOver(twoGlides, 999, [0])).toBe(false);
});
