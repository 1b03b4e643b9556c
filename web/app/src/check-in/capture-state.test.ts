import { expect, test } from "vitest";
import {
  captureNext,
  isClipDone,
  isClipEnough,
  shotOf,
  startCapture,
  type CaptureAction,
} from "./capture-state.ts";
import { shotsFor } from "./shots.ts";

const run = (actions: readonly CaptureAction[], start = startCapture(shotsFor("none", false))) =>
  actions.reduce(captureNext, start);
const hold: CaptureAction = { type: "advice", kind: "hold", text: "Stay like this.", heldShare: 0.5 };
const toStills: CaptureAction[] = [{ type: "link", state: "open" }, { type: "skip" }];

test("shotsFor_CardAndSides_CardFirstClipNextThenFiveStills", () => {
  const names = shotsFor("grey", true).map((shot) =>
    "pose" in shot ? `${shot.kind} ${shot.pose}` : shot.kind,
  );
  expect(names).toEqual([
    "card",
    "clip front",
    "still front",
    "still front",
    "still front",
    "still left45",
    "still right45",
  ]);
});

test("shoot_Clip_RunsAndGrowsToItsEnd", () => {
  const running = run([{ type: "shoot" }, { type: "grown", seconds: 31 }]);
  expect([running.clipS, isClipEnough(running), isClipDone(running)]).toEqual([31, true, false]);
  const done = captureNext(running, { type: "grown", seconds: 60.4 });
  expect([done.clipS, isClipDone(done)]).toEqual([60, true]);
});

test("shoot_AgainWhileTheClipRuns_DoesNotBeginItAnew", () => {
  expect(run([{ type: "shoot" }, { type: "grown", seconds: 20 }, { type: "shoot" }]).clipS).toBe(20);
});

test("spoilt_Clip_BeginsAnewAndSaysWhy", () => {
  const spoilt = run([
    { type: "shoot" },
    { type: "grown", seconds: 20 },
    { type: "spoilt", text: "You moved." },
  ]);
  expect([spoilt.clipS, spoilt.spoilt]).toEqual([null, "You moved."]);
  expect(captureNext(spoilt, { type: "shoot" }).spoilt).toBeNull();
});

test("spoilt_NoClipRuns_ChangesNothing", () => {
  const before = run(toStills);
  expect(captureNext(before, { type: "spoilt", text: "late" })).toBe(before);
});

test("shoot_Still_TakesOneAndWaitsForTheNext", () => {
  const shooting = run([...toStills, hold, { type: "shoot" }]);
  expect(shooting.shooting).toBe(true);
  const after = captureNext(shooting, { type: "taken" });
  expect([after.shooting, after.advice, shotOf(after)]).toEqual([
    false,
    null,
    { kind: "still", pose: "front", repeat: 1 },
  ]);
});

test("missed_Still_IsTriedAgain", () => {
  const after = run([...toStills, { type: "shoot" }, { type: "missed" }]);
  expect([after.shooting, shotOf(after)]).toEqual([false, { kind: "still", pose: "front", repeat: 0 }]);
});

test("link_LostInAClip_ForgetsTheClipAndTheAdvice", () => {
  const lost = run([
    { type: "shoot" },
    hold,
    { type: "grown", seconds: 20 },
    { type: "link", state: "lost" },
  ]);
  expect([lost.clipS, lost.advice, lost.link]).toEqual([null, null, "lost"]);
});

test("shoot_WhileTheCardIsShown_TakesNothing", () => {
  const start = startCapture(shotsFor("grey", false));
  expect(run([{ type: "shoot" }], start)).toMatchObject({ shooting: false, clipS: null });
});

test("taken_AllShots_IsPastTheLast", () => {
  const all = shotsFor("none", false);
  expect(shotOf(run(all.map(() => ({ type: "taken" }))))).toBeUndefined();
});

test("asked_RisesWheneverTheGuardIsToBeAskedAgain", () => {
  const steps: CaptureAction[] = [
    { type: "link", state: "open" },
    { type: "shoot" },
    { type: "spoilt", text: "" },
    { type: "skip" },
    { type: "shoot" },
    { type: "missed" },
    { type: "shoot" },
    { type: "taken" },
    { type: "link", state: "lost" },
    { type: "link", state: "open" },
  ];
  const counts = steps.map((_, i) => run(steps.slice(0, i + 1)).asked);
  expect(counts).toEqual([1, 1, 2, 3, 3, 4, 4, 5, 5, 6]);
});
