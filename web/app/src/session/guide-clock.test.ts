import { expect, test } from "vitest";
import { advance, startClock, type GuideAction, type GuideClock } from "./guide-clock.ts";
import { twoGlides } from "./test-routine.ts";

const run = (clock: GuideClock, ...actions: GuideAction[]) =>
  actions.reduce((before, action) => advance(twoGlides, before, action), clock);
const tick = (elapsedS: number): GuideAction => ({ type: "tick", elapsedS });

test("tick_Playing_MovesByElapsedTimesRate", () => {
  expect(run(startClock, tick(0.2)).positionS).toBeCloseTo(0.2, 9);
  expect(run(startClock, { type: "slower" }, { type: "slower" }, tick(0.2)).positionS).toBeCloseTo(0.16, 9);
});

test("tick_AfterASleepingTab_DoesNotLeapOverStrokes", () => {
  expect(run(startClock, tick(3600)).positionS).toBeLessThanOrEqual(0.5);
});

test("tick_Paused_StandsStill", () => {
  expect(run(startClock, { type: "pause" }, tick(0.4)).positionS).toBe(0);
});

test("skip_InCountInOrInWork_GoesToTheNextStrokesCountIn", () => {
  expect(run({ ...startClock, positionS: 1 }, { type: "skip" }).positionS).toBe(11);
  expect(run({ ...startClock, positionS: 6 }, { type: "skip" }).positionS).toBe(11);
});

test("skip_InTheLastStroke_IsTheEnd", () => {
  expect(run({ ...startClock, positionS: 16 }, { type: "skip" })).toMatchObject({
    done: true,
    playing: false,
  });
});

test("back_LateInAStroke_BeginsItAgainAndEarlyGoesToTheOneBefore", () => {
  expect(run({ ...startClock, positionS: 17 }, { type: "back" }).positionS).toBe(11);
  expect(run({ ...startClock, positionS: 12 }, { type: "back" }).positionS).toBe(0);
});

test("slowerAndFaster_Often_StayWithinBounds", () => {
  const often = (type: "slower" | "faster") => new Array<GuideAction>(30).fill({ type });
  expect(run(startClock, ...often("slower")).rate).toBe(0.5);
  expect(run(startClock, ...often("faster")).rate).toBe(1.5);
});

test("resume_AfterTheEnd_DoesNotPlayNothing", () => {
  expect(run({ ...startClock, positionS: 22, done: true, playing: false }, { type: "resume" }).playing).toBe(
    false,
  );
});
