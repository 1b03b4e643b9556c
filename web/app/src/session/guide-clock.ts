import type { Choreography } from "../api/types.ts";
import { stepAt } from "./timeline.ts";

export interface GuideClock {
  positionS: number;
  rate: number;
  playing: boolean;
  done: boolean;
}

export type GuideAction =
  { type: "tick"; elapsedS: number } | { type: "pause" | "resume" | "skip" | "back" | "slower" | "faster" };

export const startClock: GuideClock = { positionS: 0, rate: 1, playing: true, done: false };

// A tenth at a time, as the live coach; the bounds are chosen so that a stroke still looks like itself.
const rateStep = 0.1;
const slowest = 0.5;
const fastest = 1.5;
// A tick after a sleeping tab must not leap over strokes.
const longestTickS = 0.5;
// "Back" early in a step means the step before, later it means "again".
const againAfterS = 3;

export function advance(routine: Choreography, clock: GuideClock, action: GuideAction): GuideClock {
  switch (action.type) {
    case "tick":
      return clock.playing ? moveTo(routine, clock, clock.positionS + stepS(action.elapsedS, clock)) : clock;
    case "pause":
      return { ...clock, playing: false };
    case "resume":
      return { ...clock, playing: !clock.done };
    case "skip":
      return moveTo(routine, clock, nextStart(routine, clock.positionS));
    case "back":
      return { ...moveTo(routine, { ...clock, done: false }, previousStart(routine, clock.positionS)) };
    case "slower":
      return { ...clock, rate: toTenth(Math.max(slowest, clock.rate - rateStep)) };
    case "faster":
      return { ...clock, rate: toTenth(Math.min(fastest, clock.rate + rateStep)) };
  }
}

const stepS = (elapsedS: number, clock: GuideClock) =>
  Math.min(longestTickS, Math.max(0, elapsedS)) * clock.rate;
const toTenth = (rate: number) => Math.round(rate * 10) / 10;

function moveTo(routine: Choreography, clock: GuideClock, positionS: number): GuideClock {
  const done = positionS >= routine.durationS;
  return {
    ...clock,
    positionS: Math.min(positionS, routine.durationS),
    done,
    playing: clock.playing && !done,
  };
}

/** Where a stroke begins: with its count-in, or with itself when it has none. */
function entries(routine: Choreography): number[] {
  return routine.steps
    .filter((step, i) => step.phase !== "work" || routine.steps[i - 1]?.phase === "work" || i === 0)
    .map((step) => step.startS);
}

function nextStart(routine: Choreography, positionS: number): number {
  const step = stepAt(routine, positionS);
  const after = step.phase === "work" ? positionS : step.startS + step.durationS;
  return entries(routine).find((startS) => startS > after) ?? routine.durationS;
}

function previousStart(routine: Choreography, positionS: number): number {
  const before = entries(routine).filter((startS) => startS <= positionS - againAfterS);
  return before[before.length - 1] ?? 0;
}
