import { expect, test } from "vitest";
import { momentAt } from "./timeline.ts";
import { twoGlides } from "./test-routine.ts";

test("momentAt_GettingReady_CountsWholeSecondsDown", () => {
  expect([0, 0.5, 2.9, 3.5].map((s) => momentAt(twoGlides, s).countdown)).toEqual([4, 4, 2, 1]);
});

test("momentAt_GettingReady_HandsHoverAtTheNextStrokesStartAndComeDown", () => {
  const early = momentAt(twoGlides, 1).hands[0];
  const late = momentAt(twoGlides, 3.9).hands[0];
  expect(early).toMatchObject({ strokeId: "T19.glide", share: 0, pass: 0 });
  expect(early?.liftMm).toBeGreaterThan(late?.liftMm ?? Infinity);
});

test("momentAt_InsideAPass_ShareRunsWithTimeOnTheSkin", () => {
  expect(momentAt(twoGlides, 5.5).hands[0]).toMatchObject({ share: 0.5, liftMm: 0, pass: 1, passes: 2 });
});

test("momentAt_BetweenPasses_HandIsLiftedOnItsWayBack", () => {
  const hand = momentAt(twoGlides, 7.5).hands[0];
  expect(hand?.liftMm).toBeGreaterThan(20);
  expect(hand?.share).toBeCloseTo(0.5, 9);
});

test("momentAt_AfterTheEnd_StaysInTheLastStep", () => {
  expect(momentAt(twoGlides, 999).step.index).toBe(3);
});

test("momentAt_AnyTime_ShareAndLiftStayInBounds", () => {
  for (let s = 0; s < 30; s += 0.07)
    for (const hand of momentAt(twoGlides, s).hands) {
      expect(hand.share).toBeGreaterThanOrEqual(0);
      expect(hand.share).toBeLessThanOrEqual(1);
      expect(hand.liftMm).toBeGreaterThanOrEqual(0);
    }
});

test("momentAt_WorkWithoutItsOwnLine_KeepsTheInstruction", () => {
  expect(momentAt(twoGlides, 5).line).toBe("From the nose to the ear.");
});
