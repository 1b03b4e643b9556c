import type { TimedRoutine } from "./routine-script.ts";

type Step = TimedRoutine["steps"][number];

/** One work step on its own, from `startS` on: as many passes of each hand as are begun and ended within `lengthS`, and at least one. */
export function excerpt(routine: TimedRoutine, step: Step, startS: number, lengthS: number): TimedRoutine {
  const firstS = Math.min(...step.hands.flatMap(({ passes }) => passes.map((pass) => pass.startS)));
  const shiftS = startS - firstS;
  const hands = step.hands.map((track) => {
    const kept = track.passes.filter(({ endS }, i) => i === 0 || endS - firstS <= lengthS);
    const passes = kept.map((pass) => ({ startS: pass.startS + shiftS, endS: pass.endS + shiftS }));
    return { ...track, passes };
  });
  const endS = Math.max(...hands.flatMap(({ passes }) => passes.map((pass) => pass.endS)));
  return { id: routine.id, durationS: endS, steps: [{ ...step, hands }] };
}

/** The first work step with each stroke, whichever side it is done on. */
export function strokeSteps(routine: TimedRoutine): Map<string, Step> {
  const found = new Map<string, Step>();
  for (const step of routine.steps)
    for (const { strokeId } of step.phase === "work" ? step.hands : [])
      if (!found.has(strokeId)) found.set(strokeId, step);
  return found;
}
