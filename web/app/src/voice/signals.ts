/** What a soft sound or a short buzz can tell without words. */
export const signals = ["pass", "stepDone", "pause", "goOn", "stop"] as const;
export type Signal = (typeof signals)[number];

export interface SignalSource {
  passesDone: number;
  step: number;
  /** Whether the step ended because its passes or its time were done. */
  stepsDone: number;
  paused: boolean;
  stopped: boolean;
}

/** What is to be told of a change, at most one thing, the most important. */
export function signalOf(before: SignalSource, after: SignalSource): Signal | null {
  if (after.stopped && !before.stopped) return "stop";
  if (after.paused && !before.paused) return "pause";
  if (!after.paused && before.paused) return "goOn";
  if (after.stepsDone > before.stepsDone) return "stepDone";
  return after.step === before.step && after.passesDone > before.passesDone ? "pass" : null;
}
