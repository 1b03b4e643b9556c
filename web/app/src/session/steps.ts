import type { Choreography } from "../api/types.ts";

/** The strokes a person counts: work steps only, so that rests and count-ins do not make a routine look long. */
export function strokeNumber(routine: Choreography, step: number): { n: number; of: number } {
  const work = routine.steps.filter((candidate) => candidate.phase === "work");
  const before = work.filter((candidate) => candidate.index < step).length;
  // A rest still belongs to the stroke before it.
  const begun = routine.steps[step]?.phase === "rest" ? before : before + 1;
  return { n: Math.max(1, Math.min(work.length, begun)), of: work.length };
}

/** The technique whose pressure aches on purpose; knowledge has a threshold of its own for it. */
const tenderSpot = "T29";

export const painTriggerOf = (routine: Choreography, step: number) =>
  routine.steps[step]?.techniqueId === tenderSpot ? "pain-tender-spot" : "pain";
