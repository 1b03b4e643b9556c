import type { Choreography } from "../api/types.ts";

/** Whether a step is passed over: it is left out itself, or it only leads to a stroke that is. */
export function isPassedOver(routine: Choreography, step: number, leftOut: readonly number[]): boolean {
  const at = routine.steps[step];
  if (!at || leftOut.length === 0) return false;
  if (at.phase === "work") return leftOut.includes(step);
  const next = routine.steps.find((candidate) => candidate.index > step && candidate.phase === "work");
  return next !== undefined && leftOut.includes(next.index);
}
