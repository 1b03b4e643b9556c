import type { HandScript, MotionScript, PassSet, Side } from "../script/motion-script.ts";
import type { StrokeShape } from "../surface/head.ts";

/** A choreography as `GET /api/choreographies` gives it; only what a performer needs. */
export interface TimedRoutine {
  id: string;
  durationS: number;
  steps: {
    phase: "getReady" | "work" | "rest" | "switchSide";
    techniqueId: string;
    hands: { hand: Side; faceSide: Side; strokeId: string; passes: { startS: number; endS: number }[] }[];
  }[];
}

/** How the person follows: a little late, and with these faults. */
export interface Performance {
  face: string;
  skin: string;
  fps: number;
  seed: number;
  /** Behind the guide. */
  reactionS: number;
  /** More passes than asked for at the end of each glide, for a coach that counts until the stroke is done. */
  extraPasses?: number;
  /** What is done otherwise than asked, by technique. */
  faults?: Record<string, Fault>;
}

/** What is done otherwise than asked. */
export type Fault = Partial<
  Pick<PassSet, "direction" | "offsetMm" | "return" | "profile" | "hoverMm" | "dragMm" | "tool">
> & {
  speedFactor?: number;
};

/** A film of a person who follows a routine from its first second. */
export function scriptOfRoutine(
  routine: TimedRoutine,
  strokes: Record<string, StrokeShape>,
  how: Performance,
): MotionScript {
  const hands = (["left", "right"] as const).map((hand): HandScript => {
    const sets = routine.steps.flatMap((step) =>
      step.hands.filter((track) => track.hand === hand).map((track) => follow(track, strokes, how)),
    );
    return { hand, sets };
  });
  const lastS = Math.max(0, ...hands.flatMap(({ sets }) => sets.map((set) => set.startS)));
  return {
    version: 1,
    face: how.face,
    skin: how.skin,
    fps: how.fps,
    durationS: Math.max(routine.durationS, lastS) + AFTER_S,
    seed: how.seed,
    hands,
    sway: GENTLE_SWAY,
  };
}

/** Chosen: room for the reaction, an extra pass and the hands' leaving. */
const AFTER_S = 5;

/** Nobody sits quite still (chosen). */
const GENTLE_SWAY = { xPx: 4, yPx: 3, rollDeg: 1.2, scale: 0.012, periodS: 7 };

type Track = TimedRoutine["steps"][number]["hands"][number];

function follow(track: Track, strokes: Record<string, StrokeShape>, how: Performance): PassSet {
  const shape = strokes[track.strokeId];
  const [first, second] = track.passes;
  if (!shape || !first) throw new Error(`The catalogue has no stroke "${track.strokeId}" with passes.`);
  const { speedFactor = 1, ...fault } = how.faults?.[shape.techniqueId] ?? {};
  const passS = (first.endS - first.startS) / speedFactor;
  const common = {
    stroke: track.strokeId,
    side: track.faceSide,
    startS: first.startS + how.reactionS,
    ...fault,
  };
  if (shape.kind === "hold")
    return { ...common, passes: 1, holdS: (track.passes.at(-1)?.endS ?? first.endS) - first.startS };
  const gapS = second ? second.startS - first.endS : DEFAULT_GAP_S;
  // Hands in turns go round at half the rate each, without a rest.
  if (shape.kind !== "glide")
    return {
      ...common,
      passes: track.passes.length,
      passesPerSecond: 1 / (passS + (second ? gapS / speedFactor : 0)),
    };
  return {
    ...common,
    passes: track.passes.length + (how.extraPasses ?? 0),
    speedCmS: shape[track.faceSide].lengthMm / 10 / passS,
    pauseS: gapS * PAUSE_SHARE,
    returnS: gapS * (1 - 2 * PAUSE_SHARE),
  };
}

/** Of the time between two passes, spent resting at either end (chosen). */
const PAUSE_SHARE = 0.15;
const DEFAULT_GAP_S = 0.8;
