import type { PressureInfo } from "../api/types.ts";
import { canBe, toGrams, type ScaleUnit } from "./scale.ts";
import { seededOrder } from "./seeded-order.ts";

/** Choosing, looking at the scale, feeling without, the blind trial, and over. */
export type LessonPhase = "choose" | "looking" | "feeling" | "trial" | "done";

/** A lesson at a moment: the same as the server's, so that both are held to contracts/pressure. Grams, whatever the scale shows. */
export interface LessonState {
  phase: LessonPhase;
  contact: string | null;
  unit: ScaleUnit;
  /** Index of the target that is learned. */
  target: number;
  /** What the scale showed for it without looking, since the last look. */
  triesGrams: readonly number[];
  /** Whether the eyes are back on the scale because several presses missed. */
  isSecondLook: boolean;
  /** Indices of the targets in the order of the trial. */
  order: readonly number[];
  /** What the scale showed in the trial; null for a target that was left out. */
  trialGrams: readonly (number | null)[];
}

export type LessonAnswer =
  | { kind: "choose"; contact: string; unit: ScaleUnit }
  | { kind: "read"; shown: number }
  | { kind: "felt" | "lookAgain" | "takeBack" | "skip" | "toTrial" | "restart" };

export type LessonRules = Pick<
  PressureInfo,
  | "targetsGrams"
  | "tolerance"
  | "closeInARow"
  | "missesBeforeLooking"
  | "mostGrams"
  | "gramsPerOunce"
  | "usual"
> & { contacts: readonly { id: string }[] };

export interface Press {
  targetGrams: number;
  grams: number;
}

export const startLesson = (unit: ScaleUnit): LessonState => ({
  phase: "choose",
  contact: null,
  unit,
  target: 0,
  triesGrams: [],
  isSecondLook: false,
  order: [],
  trialGrams: [],
});

export const isClose = ({ targetGrams, grams }: Press, rules: LessonRules) =>
  Math.abs((grams - targetGrams) / targetGrams) <= rules.tolerance;

/** The next state; an answer that does not fit the point, or a reading that cannot be, leaves it as it is. */
export function lessonStep(
  rules: LessonRules,
  seed: number,
  state: LessonState,
  answer: LessonAnswer,
): LessonState {
  if (answer.kind === "restart") return startLesson(state.unit);
  switch (state.phase) {
    case "choose":
      return chosen(rules, seed, state, answer);
    case "looking":
      if (answer.kind === "felt") return { ...state, phase: "feeling", triesGrams: [], isSecondLook: false };
      return onwards(rules, seed, state, answer);
    case "feeling":
      return felt(rules, seed, state, answer);
    case "trial":
      return tried(rules, state, answer);
    case "done":
      return state;
  }
}

function chosen(rules: LessonRules, seed: number, state: LessonState, answer: LessonAnswer): LessonState {
  if (answer.kind === "skip") return look(rules, seed, { ...state, contact: rules.usual }, 0);
  if (answer.kind !== "choose" || rules.contacts.every(({ id }) => id !== answer.contact)) return state;
  return look(rules, seed, { ...state, contact: answer.contact, unit: answer.unit }, 0);
}

function onwards(rules: LessonRules, seed: number, state: LessonState, answer: LessonAnswer): LessonState {
  if (answer.kind === "skip") return look(rules, seed, state, state.target + 1);
  return answer.kind === "toTrial" ? beginTrial(rules, seed, state) : state;
}

function felt(rules: LessonRules, seed: number, state: LessonState, answer: LessonAnswer): LessonState {
  switch (answer.kind) {
    case "lookAgain":
      return look(rules, seed, state, state.target);
    case "takeBack":
      return state.triesGrams.length > 0 ? { ...state, triesGrams: state.triesGrams.slice(0, -1) } : state;
    case "read":
      return canBe(answer.shown, state.unit, rules)
        ? pressed(rules, seed, state, toGrams(answer.shown, state.unit, rules))
        : state;
    default:
      return onwards(rules, seed, state, answer);
  }
}

function pressed(rules: LessonRules, seed: number, state: LessonState, grams: number): LessonState {
  const triesGrams = [...state.triesGrams, grams];
  const targetGrams = rules.targetsGrams[state.target] ?? 0;
  const last = (count: number, close: boolean) =>
    triesGrams.length >= count &&
    triesGrams.slice(-count).every((tried) => isClose({ targetGrams, grams: tried }, rules) === close);
  if (last(rules.closeInARow, true)) return look(rules, seed, state, state.target + 1);
  if (last(rules.missesBeforeLooking, false))
    return { ...look(rules, seed, state, state.target), isSecondLook: true, triesGrams };
  return { ...state, triesGrams };
}

function tried(rules: LessonRules, state: LessonState, answer: LessonAnswer): LessonState {
  if (answer.kind === "takeBack") return { ...state, trialGrams: state.trialGrams.slice(0, -1) };
  if (answer.kind === "skip") return noted(rules, state, null);
  if (answer.kind !== "read" || !canBe(answer.shown, state.unit, rules)) return state;
  return noted(rules, state, toGrams(answer.shown, state.unit, rules));
}

function noted(rules: LessonRules, state: LessonState, grams: number | null): LessonState {
  const trialGrams = [...state.trialGrams, grams];
  return { ...state, trialGrams, phase: trialGrams.length < rules.targetsGrams.length ? "trial" : "done" };
}

function look(rules: LessonRules, seed: number, state: LessonState, target: number): LessonState {
  if (target >= rules.targetsGrams.length) return beginTrial(rules, seed, state);
  return { ...state, phase: "looking", target, triesGrams: [], isSecondLook: false };
}

const beginTrial = (rules: LessonRules, seed: number, state: LessonState): LessonState => ({
  ...state,
  phase: "trial",
  target: 0,
  triesGrams: [],
  isSecondLook: false,
  order: seededOrder(rules.targetsGrams.length, seed),
  trialGrams: [],
});

/** The presses of the trial in the order they were made, without those that were left out. */
export const pressesOf = (rules: LessonRules, state: LessonState): Press[] =>
  state.trialGrams.flatMap((grams, i) =>
    grams === null ? [] : [{ targetGrams: rules.targetsGrams[state.order[i] ?? 0] ?? 0, grams }],
  );

/** Close presses in a row at the end of the tries. */
export function closeRun(rules: LessonRules, state: LessonState): number {
  const targetGrams = rules.targetsGrams[state.target] ?? 0;
  const missed = state.triesGrams.findLastIndex((grams) => !isClose({ targetGrams, grams }, rules));
  return state.triesGrams.length - 1 - missed;
}
