import { expect, test } from "vitest";
import type { StateMessage } from "../live/messages.ts";
import {
  isHeldByPalm,
  lineOf,
  mirrorNext,
  startMirror,
  type MirrorAction,
  type MirrorState,
} from "./mirror-state.ts";
import { paintKey } from "./painted.ts";
import { twoGlides } from "./test-routine.ts";

const run = (...actions: MirrorAction[]) =>
  actions.reduce<MirrorState>((before, action) => mirrorNext(twoGlides, before, action), startMirror);

const state = (atS: number, change: Partial<StateMessage> = {}): StateMessage => ({
  type: "state",
  atS,
  step: 1,
  phase: "work",
  paused: "none",
  passesDone: 0,
  passesWanted: 2,
  stepElapsedS: atS,
  hands: [{ side: "left", contact: 1, strokeShare: 0.5 }],
  ...change,
});
const stop: MirrorAction = {
  type: "stop",
  atS: 2,
  zone: "front-of-neck",
  kind: "frontOfNeck",
  text: "To the side.",
};

test("cue_SameSentenceTwice_CountsAsTwo", () => {
  const cue = { type: "cue", atS: 1, kind: "slower", text: "Slower.", priority: 8 } as const;
  expect(run(cue).cue?.serial).toBe(1);
  expect(run(cue, cue).cue?.serial).toBe(2);
});

test("stop_UntilTheCoachGoesOn_Stays", () => {
  expect(run(stop, state(3, { paused: "stopped", phase: "paused" })).stop?.text).toBe("To the side.");
  expect(run(stop, state(3, { paused: "stopped", phase: "paused" }), state(4)).stop).toBeNull();
});

test("stop_AfterAReloadWithoutItsSentence_IsShownAllTheSame", () => {
  expect(run(state(3, { paused: "stopped", phase: "paused" })).stop).not.toBeNull();
});

test("state_TouchingHand_PaintsItsOwnStroke", () => {
  const painted = run(state(1), state(1.1)).painted[paintKey("T19.glide", "left")];
  expect(painted?.[12]).toBeCloseTo(0.1, 9);
  expect(painted?.[0]).toBe(0);
});

test("state_WhilePausedOrOffThePath_PaintsNothing", () => {
  expect(run(state(1), state(1.1, { phase: "paused" })).painted).toEqual({});
  const off = { hands: [{ side: "left", contact: 1, strokeShare: null }] } as const;
  expect(run(state(1), state(1.1, { hands: [...off.hands] })).painted).toEqual({});
});

test("step_New_PutsItsInstructionInPlaceOfTheOldCue", () => {
  const after = run(
    { type: "cue", atS: 1, kind: "slower", text: "Slower.", priority: 8 },
    { type: "step", atS: 2, step: 2, reason: "skipped" },
  );
  expect(lineOf(twoGlides, after)).toBe("From the nose to the ear.");
});

test("done_OrPhaseDone_EndsTheSession", () => {
  expect(run({ type: "done", atS: 9 }).done).toBe(true);
  expect(run(state(9, { phase: "done" })).done).toBe(true);
});

test("painted_CellsAreSums_AndToldTwiceTheyStay", () => {
  const painted: MirrorAction = { type: "painted", atS: 2, cells: [[50, 1.2]] };
  expect([...run(painted, painted).cells]).toEqual([[50, 1.2]]);
});

test("gesture_PalmWhileAsked_IsWhatHolds", () => {
  const palm: MirrorAction = { type: "gesture", atS: 2, kind: "openPalm" };
  expect(isHeldByPalm(run(palm, state(3, { paused: "asked", phase: "paused" })))).toBe(true);
  expect(isHeldByPalm(run(state(3, { paused: "asked", phase: "paused" }), palm))).toBe(true);
  expect(isHeldByPalm(run(palm, state(3)))).toBe(false);
  expect(isHeldByPalm(run(palm, state(30, { paused: "asked", phase: "paused" })))).toBe(false);
  expect(isHeldByPalm(run(state(3, { paused: "asked", phase: "paused" })))).toBe(false);
});

test("step_ThatWasDone_CountsAndASkippedOneDoesNot", () => {
  expect(run({ type: "step", atS: 2, step: 2, reason: "passesDone" }).stepsDone).toBe(1);
  expect(run({ type: "step", atS: 2, step: 2, reason: "skipped" }).stepsDone).toBe(0);
});
