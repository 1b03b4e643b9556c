import type { Choreography } from "../api/types.ts";

/** The strokes a person counts: work steps only, so that rests and count-ins do not make a routine look long. */
export function strokeNumber(routine: Choreography, step: number): { n: number; of: number } {
  const work = routine.steps.filter((candidate) => candidate.phase === "work");
  const before = work.filter((candidate) => candidate.index < step).length;
  return { n: Math.min(work.length, before + 1), of: work.length };
}
