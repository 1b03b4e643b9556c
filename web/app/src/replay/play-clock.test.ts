import { expect, test } from "vitest";
import { frameAt, play, startOf, type PlayAction, type PlayClock } from "./play-clock.ts";

const track = { timesS: Float64Array.from([2, 2.1, 2.3, 3, 10]) };
const run = (clock: PlayClock, ...actions: PlayAction[]) =>
  actions.reduce((before, action) => play(track, before, action), clock);
const begin = startOf(track);

test("tick_Playing_MovesByElapsedTimesRateAndStopsAtTheEnd", () => {
  const fast = run(begin, { type: "toggle" }, { type: "rate", rate: 8 }, { type: "tick", elapsedS: 0.25 });
  expect(fast.atS).toBeCloseTo(4, 9);
  const end = Array.from({ length: 9 }).reduce<PlayClock>(
    (c) => play(track, c, { type: "tick", elapsedS: 0.5 }),
    fast,
  );
  expect(end).toMatchObject({ atS: 10, playing: false });
});

test("tick_AfterASleepingTab_DoesNotLeap", () => {
  expect(run(begin, { type: "toggle" }, { type: "tick", elapsedS: 3600 }).atS).toBeLessThanOrEqual(2.5);
});

test("toggle_AtTheEnd_BeginsAgain", () => {
  expect(run({ ...begin, atS: 10 }, { type: "toggle" })).toMatchObject({ atS: 2, playing: true });
});

test("seek_Anywhere_StaysWithin", () => {
  expect(run(begin, { type: "seek", atS: -5 }).atS).toBe(2);
  expect(run(begin, { type: "seek", atS: 99 }).atS).toBe(10);
});

test("frame_ForwardAndBack_GoesFromFrameToFrameAndHolds", () => {
  const on = run(begin, { type: "toggle" }, { type: "frame", by: 1 }, { type: "frame", by: 1 });
  expect(on).toMatchObject({ atS: 2.3, playing: false });
  expect(run(on, { type: "frame", by: -1 }).atS).toBe(2.1);
  expect(run(begin, { type: "frame", by: -1 }).atS).toBe(2);
  expect(run({ ...begin, atS: 10 }, { type: "frame", by: 1 }).atS).toBe(10);
});

test("part_APass_PlaysToItsEndOnlyAndPlayingOnForgetsIt", () => {
  const part = run(begin, { type: "part", startS: 2.6, endS: 2.9 });
  expect(part).toMatchObject({ atS: 2.1, playing: true });
  const over = run(part, { type: "tick", elapsedS: 0.5 }, { type: "tick", elapsedS: 0.5 });
  expect(over).toMatchObject({ atS: 2.9, playing: false });
  expect(run(over, { type: "toggle" }, { type: "tick", elapsedS: 0.5 }).atS).toBeCloseTo(3.4, 9);
});

test("frameAt_BetweenFrames_IsTheOneBefore", () => {
  expect([0, 2, 2.2, 2.3, 5, 10, 99].map((atS) => frameAt(track, atS))).toEqual([0, 0, 1, 2, 3, 4, 4]);
});
