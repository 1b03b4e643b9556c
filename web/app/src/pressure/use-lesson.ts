import { useReducer } from "react";
import type { PressureInfo } from "../api/types.ts";
import { lessonStep, shuffled, start, type LessonAction, type LessonState } from "./lesson-state.ts";

const key = "effleur.pressure-lesson";

interface Kept {
  state: LessonState;
  order: number[];
}

/** A lesson that was begun goes on after a reload. */
function kept(lesson: PressureInfo): Kept {
  try {
    const before = JSON.parse(sessionStorage.getItem(key) ?? "null") as Kept | null;
    if (before && before.order.length === lesson.targetsGrams.length) return before;
  } catch {
    // What cannot be read is begun anew.
  }
  return { state: start, order: shuffled(lesson.targetsGrams, Math.random) };
}

function keep(now: Kept): Kept {
  try {
    if (now.state.step === "done") sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(now));
  } catch {
    // Without storage a reload begins the lesson anew.
  }
  return now;
}

export function useLesson(lesson: PressureInfo) {
  const [{ state }, dispatch] = useReducer(
    (before: Kept, action: LessonAction): Kept =>
      keep({
        state: lessonStep(before.state, action, lesson, before.order),
        order: action.type === "again" ? shuffled(lesson.targetsGrams, Math.random) : before.order,
      }),
    lesson,
    kept,
  );
  return { state, dispatch };
}
