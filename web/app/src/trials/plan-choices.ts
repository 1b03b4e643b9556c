import type { TrialChoice, TrialPlan, TrialQuestion } from "../api/trial-types.ts";

/** Chosen: this many chips still read at a glance; longer lists are for a menu. */
const mostChips = 6;

export const isMenu = ({ options }: TrialChoice) => options.length > mostChips;

/** A plan as it lies when a question is opened: what has only one way to be chosen is chosen. */
export function firstPlan(question: TrialQuestion): TrialPlan {
  const outcome = question.outcomes.find(({ isDefault }) => isDefault) ?? question.outcomes[0];
  return {
    questionId: question.id,
    choices: Object.fromEntries(question.choices.map((choice) => [choice.id, firstOf(choice)])),
    outcomeId: outcome?.id ?? "",
    pairs: question.usualPairs,
  };
}

/** A single choice begins at its first option: the house puts the plainest first. More than one are for the person. */
const firstOf = ({ options, least, most }: TrialChoice): string[] =>
  (options.length <= least || (least === 1 && most === 1)) && options[0]
    ? options.slice(0, least).map(({ id }) => id)
    : [];

/** Chosen again is taken back, one more than the most takes the last one's place. */
export function toggled({ least, most }: TrialChoice, chosen: readonly string[], id: string): string[] {
  if (chosen.includes(id))
    return most === 1 && least === 1 ? [...chosen] : chosen.filter((other) => other !== id);
  return [...chosen.slice(0, most - 1), id];
}

/** A menu's place filled, emptied, or swapped with the place that had it. */
export function placed(chosen: readonly string[], place: number, id: string): string[] {
  const next = [...chosen];
  const before = next.indexOf(id);
  if (id !== "" && before >= 0 && before !== place) next[before] = next[place] ?? "";
  next[place] = id;
  return next.filter((one) => one !== "");
}

/** How many menus to show: all that are needed, and one more while there may be more. */
export const menus = ({ least, most }: TrialChoice, chosen: readonly string[]) =>
  Math.min(most, Math.max(least, chosen.length + (chosen.length >= least ? 1 : 0)));

/** What is still to be chosen, by name. */
export const missing = ({ choices }: TrialQuestion, plan: TrialPlan): string[] =>
  choices.filter(({ id, least }) => (plan.choices[id]?.length ?? 0) < least).map(({ name }) => name);

/** Chosen: thrice the usual length is as far as the slider goes. */
export const mostPairs = ({ usualPairs, leastPairs }: TrialQuestion) =>
  Math.max(leastPairs + 1, 3 * usualPairs);

/** A day as the server writes it, on the person's own calendar. */
export const dayText = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
