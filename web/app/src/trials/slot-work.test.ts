import { expect, test } from "vitest";
import type { TrialSlot } from "../api/trial-types.ts";
import {
  askLeftS,
  begun,
  finished,
  isAnswered,
  isBeforeAnswered,
  isOnlyAsked,
  isQuiet,
  newWork,
  paused,
  readWork,
  restLeftS,
  resultOf,
  running,
  workOn,
} from "./slot-work.ts";

const slot = (change: Partial<TrialSlot> = {}): TrialSlot => ({
  trialId: "t",
  title: "Does it?",
  n: 3,
  pair: 2,
  order: 1,
  on: "2026-03-02",
  armId: "rest",
  armName: "Rest",
  words: "Sit.",
  kind: "rest",
  side: null,
  routineId: null,
  techniqueId: null,
  productId: null,
  minutes: 8,
  hasSession: true,
  ask: {
    before: true,
    after: true,
    scaleId: "stress",
    name: "How stressed?",
    low: "not",
    high: "very",
    from: 0,
    to: 10,
    minutesAfter: null,
    isMetric: false,
  },
  status: "planned",
  before: null,
  otherSideBefore: null,
  outcome: null,
  otherSideOutcome: null,
  doneArmId: null,
  sessionId: null,
  skippedWhy: null,
  harms: null,
  note: null,
  earliestAt: null,
  leftOut: null,
  ...change,
});
const work = (change: Partial<TrialSlot> = {}) => newWork("t", "Does it?", slot(change));

test("restLeft_PausedAndReloaded_CountsTheWallClockWithoutThePause", () => {
  const started = running(begun(work()), 1000);
  const still = paused(started, 61_000);
  const kept = readWork(JSON.stringify(still), "t", 3);
  expect(restLeftS(still, 500_000)).toBe(7 * 60);
  expect(kept).toEqual(still);
  const again = running(still, 361_000);
  expect(restLeftS(again, 421_000)).toBe(6 * 60);
  expect(restLeftS(again, 10_000_000)).toBe(0);
});

test("restLeft_ClockPutBack_IsNeverMoreThanTheWhole", () => {
  expect(restLeftS(running(work(), 1_000_000), 0)).toBe(8 * 60);
});

test.each(["", "null", "{", '{"trialId":"t"}', '{"trialId":"other","slot":{"n":3},"phase":"arm"}'])(
  "readWork_%s_IsNothing",
  (text) => expect(readWork(text, "t", 3)).toBeNull(),
);

test("workOn_ToldElsewhere_IsNotBegunAgain", () => {
  const kept = running(begun(work()), 0);
  expect(workOn(kept, "t", "", slot({ status: "done" })).phase).toBe("told");
  expect(workOn(kept, "t", "", slot({ status: "begun" }))).toMatchObject({ phase: "arm", startedAtMs: 0 });
  expect(workOn({ ...kept, phase: "before" }, "t", "", slot({ status: "begun" })).phase).toBe("arm");
});

test("finished_Twice_KeepsTheFirst", () => {
  const first = finished(begun(work()), 5, false);
  expect(finished(first, 9, true)).toBe(first);
});

test("askLeft_MinutesAfter_CountsFromTheEndOfWhatWasDone", () => {
  const ask = { ...slot().ask, minutesAfter: 10 };
  expect(askLeftS(finished(work({ ask }), 0, true), 60_000)).toBe(540);
  expect(askLeftS(finished(work({ ask, hasSession: false }), 0, true), 60_000)).toBe(0);
});

test("answered_HalfAFace_NeedsBothSides", () => {
  const half = { ...work({ side: "left" }), before: 3, outcome: 2 };
  expect([isBeforeAnswered(half), isAnswered(half)]).toEqual([false, false]);
  const both = { ...half, otherSideBefore: 4, otherSideOutcome: 5 };
  expect([isBeforeAnswered(both), isAnswered(both)]).toEqual([true, true]);
});

test("result_OtherArmDone_SaysWhichAndWhetherWhole", () => {
  const told = resultOf({
    ...work(),
    outcome: 4,
    doneArmId: "massage",
    complete: false,
    harms: "  ",
    note: " late ",
  });
  expect(told).toMatchObject({
    outcome: 4,
    doneArmId: "massage",
    complete: false,
    harms: null,
    note: "late",
  });
  expect(resultOf(work()).doneArmId).toBe("rest");
});

test("kinds_RestGuideAndQuestionAlone_AreToldApart", () => {
  expect([isQuiet(slot()), isOnlyAsked(slot())]).toEqual([true, false]);
  expect(isQuiet(slot({ routineId: "calm" }))).toBe(false);
  expect(isOnlyAsked(slot({ kind: "days" }))).toBe(true);
});
