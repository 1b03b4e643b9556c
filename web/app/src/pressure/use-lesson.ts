import { useEffect, useReducer } from "react";
import type { PressureInfo } from "../api/types.ts";
import { keepLesson, keptText, newLesson, readLesson, type KeptLesson } from "./kept-lesson.ts";
import { lessonStep, type LessonAnswer } from "./lesson-state.ts";
import { keptUnit, toGrams } from "./scale.ts";

/** The lesson of this window: it goes on after a reload, and a new one has a new order of its trial. */
export function useLesson(lesson: PressureInfo) {
  const [kept, answer] = useReducer(
    (before: KeptLesson, given: LessonAnswer) => answered(lesson, before, given),
    lesson,
    () => readLesson(keptText(), lesson, keptUnit()),
  );
  useEffect(() => keepLesson(kept), [kept]);
  return { ...kept, answer };
}

export function answered(lesson: PressureInfo, before: KeptLesson, given: LessonAnswer): KeptLesson {
  if (given.kind === "restart") return newLesson(before.state.unit);
  const state = lessonStep(lesson, before.seed, before.state, given);
  return state === before.state ? before : { ...before, state, news: newsOf(lesson, before, state, given) };
}

function newsOf(
  lesson: PressureInfo,
  { state: before }: KeptLesson,
  after: KeptLesson["state"],
  given: LessonAnswer,
): KeptLesson["news"] {
  if (given.kind !== "read" || before.phase !== "feeling") return null;
  return {
    targetGrams: lesson.targetsGrams[before.target] ?? 0,
    grams: toGrams(given.shown, before.unit, lesson),
    isLearned: after.phase === "trial" || after.target !== before.target,
  };
}
