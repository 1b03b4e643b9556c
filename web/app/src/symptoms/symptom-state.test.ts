import { describe, expect, it } from "vitest";
import type { SymptomAnswer } from "../api/types.ts";
import { closed, symptomState, withoutAnswer, type SymptomState } from "./symptom-state.ts";

const told = (trigger: string, outcome: SymptomAnswer["outcome"], then: string | null = null) =>
  symptomState(
    { kind: "asking" },
    { type: "told", trigger, answer: { outcome, words: "Words.", then, stepsLeftOut: [], lighter: {} } },
  );

describe("what was told", () => {
  it("is noted and nothing more, where it is little", () => {
    expect(told("pain", "noted")).toEqual(closed);
  });

  it("is answered with what follows, once it happened again", () => {
    expect(told("pain", "leavePlace", "Left out.")).toEqual({
      kind: "leftPlace",
      words: "Left out.",
      isTold: true,
    });
    expect(told("unwell", "emergency", "Call.")).toMatchObject({ kind: "emergency", words: "Call." });
  });

  it("asks later only after dizziness and the like", () => {
    expect(told("unwell", "end")).toMatchObject({ kind: "ended", asksLater: true });
    expect(told("redness", "end")).toMatchObject({ kind: "ended", asksLater: false });
  });
});

describe("closing", () => {
  it("is not possible once the session is over", () => {
    const over: SymptomState = { kind: "ended", words: "Stop.", isTold: true, asksLater: true };
    expect(symptomState(over, { type: "close" })).toBe(over);
    expect(symptomState({ kind: "asking" }, { type: "close" })).toEqual(closed);
  });
});

describe("without an answer", () => {
  it("the careful thing is done", () => {
    expect(withoutAnswer("pain", false)).toBe("lighter");
    expect(withoutAnswer("unwell", false)).toBe("end");
    expect(withoutAnswer("unwell", true)).toBe("emergency");
    expect(withoutAnswer("wheals", false)).toBe("emergency");
  });
});
