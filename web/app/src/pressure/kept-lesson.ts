import { startLesson, type LessonRules, type LessonState, type Press } from "./lesson-state.ts";
import type { ScaleUnit } from "./scale.ts";
import { freshSeed } from "./seeded-order.ts";

/** A lesson and what decides its trial; `news` is the last press, for the word about it. */
export interface KeptLesson {
  seed: number;
  state: LessonState;
  news: (Press & { isLearned: boolean }) | null;
}

const key = "effleur.pressure-lesson";
const phases: readonly unknown[] = ["choose", "looking", "feeling", "trial", "done"];

export const newLesson = (unit: ScaleUnit): KeptLesson => ({
  seed: freshSeed(),
  state: startLesson(unit),
  news: null,
});

/** What was kept in this window; anything that is not a lesson of today's targets is begun anew. */
export function readLesson(text: string | null, rules: LessonRules, unit: ScaleUnit): KeptLesson {
  try {
    const kept = JSON.parse(text ?? "null") as Partial<KeptLesson> | null;
    if (kept && typeof kept.seed === "number" && isLesson(kept.state, rules))
      return { seed: kept.seed, state: kept.state, news: null };
  } catch {
    // What cannot be read is begun anew.
  }
  return newLesson(unit);
}

function isLesson(state: unknown, rules: LessonRules): state is LessonState {
  if (state === null || typeof state !== "object") return false;
  const { phase, contact, unit, target, triesGrams, order, trialGrams } = state as Partial<LessonState>;
  const count = rules.targetsGrams.length;
  return (
    phases.includes(phase) &&
    (phase === "choose" ? contact === null : rules.contacts.some(({ id }) => id === contact)) &&
    (unit === "grams" || unit === "ounces") &&
    Number.isInteger(target) &&
    target !== undefined &&
    target >= 0 &&
    target < count &&
    isWeights(triesGrams) &&
    isWeights(trialGrams) &&
    isOrder(order, phase === "trial" || phase === "done" ? count : 0) &&
    (phase === "done" ? trialGrams.length === count : trialGrams.length < count)
  );
}

const isWeights = (list: unknown): list is (number | null)[] =>
  Array.isArray(list) &&
  list.every((grams) => grams === null || (typeof grams === "number" && Number.isFinite(grams)));

const isOrder = (list: unknown, count: number) =>
  Array.isArray(list) &&
  list.length === count &&
  Array.from({ length: count }, (_, i) => i).every((i) => list.includes(i));

export function keepLesson(kept: KeptLesson | null): void {
  try {
    if (kept === null || kept.state.phase === "choose") sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Without storage a reload begins the lesson anew.
  }
}

export const keptText = () => sessionStorage.getItem(key);
