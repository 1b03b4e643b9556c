import { expect, test } from "vitest";
import { signalOf, type SignalSource } from "./signals.ts";

const calm: SignalSource = { passesDone: 1, step: 2, stepsDone: 0, paused: false, stopped: false };
const after = (change: Partial<SignalSource>) => signalOf(calm, { ...calm, ...change });

test("signalOf_NothingNew_IsQuiet", () => {
  expect(after({})).toBeNull();
});

test("signalOf_APassMore_IsAPassAndANewStepsCountIsNone", () => {
  expect(after({ passesDone: 2 })).toBe("pass");
  expect(after({ passesDone: 2, step: 3 })).toBeNull();
});

test("signalOf_StepDone_IsToldOverItsLastPass", () => {
  expect(after({ passesDone: 2, stepsDone: 1 })).toBe("stepDone");
});

test("signalOf_PauseAndBack", () => {
  expect(after({ paused: true })).toBe("pause");
  expect(signalOf({ ...calm, paused: true }, calm)).toBe("goOn");
});

test("signalOf_Stop_IsOverEverything", () => {
  expect(after({ paused: true, stopped: true, stepsDone: 1, passesDone: 9 })).toBe("stop");
});
