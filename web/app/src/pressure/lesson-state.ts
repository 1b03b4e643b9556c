/** One press without looking: what was meant, and what the scale showed. */
export interface Press {
  targetGrams: number;
  grams: number;
}

/** Where a person is in the lesson. */
export type LessonState =
  | { step: "contact" }
  /** With the eyes on the scale: press until it shows the target. */
  | { step: "look"; contact: string; target: number }
  /** Without looking; `good` in a row were close. */
  | { step: "blind"; contact: string; target: number; good: number; last: Press | null }
  /** The trial at the end: every target once, no word until all are in. */
  | { step: "trial"; contact: string; order: number[]; presses: Press[] }
  | { step: "done"; contact: string; presses: Press[] };

export type LessonAction =
  | { type: "contact"; contact: string }
  | { type: "felt" | "skip" | "again" }
  | { type: "read"; grams: number };

/** Chosen: once can be luck. */
const goodInARow = 2;

export const start: LessonState = { step: "contact" };

/** The lesson as a pure step; `order` is the shuffled order of the trial. */
export function lessonStep(
  state: LessonState,
  action: LessonAction,
  lesson: { targetsGrams: readonly number[]; tolerance: number },
  order: readonly number[],
): LessonState {
  if (action.type === "again") return start;
  const [first = 0] = lesson.targetsGrams;
  switch (state.step) {
    case "contact":
      return action.type === "contact" ? { step: "look", contact: action.contact, target: first } : state;
    case "look":
      if (action.type === "felt") return { ...state, step: "blind", good: 0, last: null };
      return action.type === "skip" ? next(state, lesson.targetsGrams, order) : state;
    case "blind":
      if (action.type === "skip") return next(state, lesson.targetsGrams, order);
      return action.type === "read" ? pressed(state, action.grams, lesson, order) : state;
    case "trial":
      return action.type === "read" ? tried(state, action.grams) : state;
    case "done":
      return state;
  }
}

type Learning = Extract<LessonState, { step: "look" | "blind" }>;

function pressed(
  state: Extract<LessonState, { step: "blind" }>,
  grams: number,
  lesson: { targetsGrams: readonly number[]; tolerance: number },
  order: readonly number[],
): LessonState {
  const isGood = Math.abs(grams - state.target) <= lesson.tolerance * state.target;
  const good = isGood ? state.good + 1 : 0;
  if (good >= goodInARow) return next(state, lesson.targetsGrams, order);
  return { ...state, good, last: { targetGrams: state.target, grams } };
}

function next(state: Learning, targets: readonly number[], order: readonly number[]): LessonState {
  const target = targets[targets.indexOf(state.target) + 1];
  if (target !== undefined) return { step: "look", contact: state.contact, target };
  return { step: "trial", contact: state.contact, order: [...order], presses: [] };
}

function tried(state: Extract<LessonState, { step: "trial" }>, grams: number): LessonState {
  const presses = [...state.presses, { targetGrams: state.order[state.presses.length] ?? 0, grams }];
  if (presses.length < state.order.length) return { ...state, presses };
  return { step: "done", contact: state.contact, presses };
}

/** Fisher and Yates's shuffle. */
export function shuffled(targets: readonly number[], random: () => number): number[] {
  const order = [...targets];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return order;
}

/** What a person typed: a scale's reading, or null where it cannot be one. */
export function readingOf(text: string, most: number): number | null {
  const grams = Number(text.replace(",", "."));
  return text.trim() !== "" && Number.isFinite(grams) && grams >= 0 && grams <= most ? grams : null;
}
