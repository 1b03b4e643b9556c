import type { SymptomAnswer } from "../api/types.ts";

/** What the dialog shows: one thing at a time. */
export type SymptomState =
  | { kind: "closed" }
  | { kind: "asking" }
  | { kind: "rating" }
  /** A pause with words; the person goes on, leaves the stroke out, or ends. */
  | { kind: "lighter"; words: string; isTold: boolean }
  /** The place is left out; the session goes on without it. */
  | { kind: "leftPlace"; words: string; isTold: boolean }
  /** The session is over; with dizziness it is asked after a while whether it is gone. */
  | { kind: "ended"; words: string; isTold: boolean; asksLater: boolean }
  | { kind: "emergency"; words: string; isTold: boolean };

export type SymptomAction =
  | { type: "open" | "rate" | "close" }
  | { type: "told"; trigger: string; answer: SymptomAnswer }
  | { type: "notTold"; trigger: string; words: string; outcome: SymptomAnswer["outcome"] };

export const closed: SymptomState = { kind: "closed" };

export function symptomState(state: SymptomState, action: SymptomAction): SymptomState {
  switch (action.type) {
    case "open":
      return { kind: "asking" };
    case "rate":
      return { kind: "rating" };
    case "close":
      return state.kind === "emergency" || state.kind === "ended" ? state : closed;
    case "told":
      return after(action.trigger, action.answer.outcome, saidBy(action.answer), true);
    case "notTold":
      return after(action.trigger, action.outcome, action.words, false);
  }
}

/** What follows now that it happened again is said instead of what was said the first time. */
const saidBy = (answer: SymptomAnswer) => answer.then ?? answer.words;

function after(
  trigger: string,
  outcome: SymptomAnswer["outcome"],
  words: string,
  isTold: boolean,
): SymptomState {
  switch (outcome) {
    case "noted":
      return closed;
    case "lighter":
      return { kind: "lighter", words, isTold };
    case "leavePlace":
      return { kind: "leftPlace", words, isTold };
    case "end":
      return { kind: "ended", words, isTold, asksLater: trigger === "unwell" };
    case "emergency":
      return { kind: "emergency", words, isTold };
  }
}

/**
 * What is done when Effleur does not answer: the careful thing. Whoever is unwell stops, and help is named; pain pauses.
 * Told again, being unwell is an emergency.
 */
export function withoutAnswer(trigger: string, isAgain: boolean): SymptomAnswer["outcome"] {
  if (trigger === "wheals") return "emergency";
  if (trigger === "unwell") return isAgain ? "emergency" : "end";
  return "lighter";
}
