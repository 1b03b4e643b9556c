import type { Choreography } from "../api/types.ts";

/** A stretch of a choreography that is shown. */
export interface Stretch {
  startS: number;
  endS: number;
}

// Chosen: three passes show a stroke; waiting for twenty would be a film.
const passesShown = 3;

/** The first passes of each work step: what is worth showing again and again. */
export function loopOf(choreography: Choreography): Stretch[] {
  return choreography.steps
    .filter((step) => step.phase === "work")
    .map((step) => {
      const ends = step.hands.map(
        (hand) => hand.passes[Math.min(passesShown, hand.passes.length) - 1]?.endS ?? 0,
      );
      return { startS: step.startS, endS: Math.max(step.startS + 0.1, ...ends) };
    });
}

/** Where in the choreography a loop is after so many seconds. */
export function positionIn(stretches: readonly Stretch[], elapsedS: number): number {
  const whole = stretches.reduce((sum, stretch) => sum + stretch.endS - stretch.startS, 0);
  let left = whole > 0 ? elapsedS % whole : 0;
  for (const { startS, endS } of stretches) {
    if (left < endS - startS) return startS + left;
    left -= endS - startS;
  }
  return stretches[0]?.startS ?? 0;
}
