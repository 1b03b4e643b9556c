import type { Choreography, ChoreographyStep, HandTrack, Side, StrokeShape, Tool } from "../api/types.ts";

/** What one hand does at a moment. */
export interface HandMoment {
  hand: Side;
  faceSide: Side;
  strokeId: string;
  /** How far along the stroke's path, 0 to 1. */
  share: number;
  /** Fingertips above the skin; 0 is touching. */
  liftMm: number;
  /** Passes begun, from 1; 0 before the first. */
  pass: number;
  passes: number;
  /** How much of the current pass is done, 0 to 1. */
  passShare: number;
  /** 0 open to 1 closed, for the lift of a knead. */
  pinch: number;
  /** What the hand holds. */
  tool: Tool | null;
  /** How far the mouth is open, 0 to 1, for strokes that open it. */
  jaw: number;
  /** How full the breath is, 0 to 1, for strokes that breathe; null where the breath is free. */
  breath: number | null;
}

export interface Moment {
  step: ChoreographyStep;
  elapsedS: number;
  remainingS: number;
  /** Whole seconds still to wait, only while getting ready. */
  countdown: number | null;
  hands: HandMoment[];
  line: string;
}

// Chosen: high enough to read as "off the skin" on a phone, low enough not to lose the path.
const returnLiftMm = 26;
const readyLiftMm = 34;
const tapLiftMm = 9;
// A lifted fold of cheek, and a hand that has let go between two presses or waits for the other one.
const foldMm = 5;
const releaseMm = 9;
const hoverMm = 18;
// Sinking in takes about as long as a slow breath begins.
const sinkS = 1.5;

export function stepAt(routine: Choreography, atS: number): ChoreographyStep {
  const steps = routine.steps;
  const found = steps.find((step) => atS < step.startS + step.durationS) ?? steps[steps.length - 1];
  if (!found) throw new Error(`Routine ${routine.id} has no steps.`);
  return found;
}

export function momentAt(routine: Choreography, atS: number): Moment {
  const step = stepAt(routine, atS);
  const elapsedS = Math.max(0, atS - step.startS);
  const remainingS = Math.max(0, step.durationS - elapsedS);
  return {
    step,
    elapsedS,
    remainingS,
    countdown: step.phase === "getReady" ? Math.ceil(remainingS) : null,
    hands: handsAt(routine, step, atS),
    line: lineAt(routine, step, atS),
  };
}

/** The last thing said in the step; a work step without a line of its own keeps its instruction. */
function lineAt(routine: Choreography, step: ChoreographyStep, atS: number): string {
  for (let i = step.index; i >= 0; i--) {
    const earlier = routine.steps[i];
    if (!earlier || earlier.techniqueId !== step.techniqueId) break;
    const said = earlier.lines.filter((line) => line.atS <= atS);
    const last = said[said.length - 1];
    if (last) return last.text;
  }
  return step.title;
}

function handsAt(routine: Choreography, step: ChoreographyStep, atS: number): HandMoment[] {
  if (step.phase === "work") return step.hands.flatMap((track) => handAt(routine, track, atS));
  const next = routine.steps.slice(step.index + 1).find((later) => later.phase === "work");
  const waitS = step.startS + step.durationS - atS;
  return (next?.hands ?? []).map((track) => ({
    ...resting(track),
    liftMm: readyLiftMm * Math.min(1, Math.max(0, waitS / 2)),
  }));
}

const resting = (track: HandTrack): HandMoment => ({
  hand: track.hand,
  faceSide: track.faceSide,
  strokeId: track.strokeId,
  share: 0,
  liftMm: 0,
  pass: 0,
  passes: track.passes.length,
  passShare: 0,
  pinch: 0,
  tool: track.tool ?? null,
  jaw: 0,
  breath: null,
});

function handAt(routine: Choreography, track: HandTrack, atS: number): HandMoment[] {
  const stroke = routine.strokes[track.strokeId];
  if (!stroke) return [];
  const begun = track.passes.filter((pass) => pass.startS <= atS);
  const now = begun[begun.length - 1];
  if (!now) return [{ ...resting(track), liftMm: hoverMm }];
  const rest = { ...resting(track), pass: begun.length };
  const upcoming = track.passes[begun.length];
  if (atS <= now.endS || !upcoming) {
    const done = Math.min(1, (atS - now.startS) / Math.max(1e-6, now.endS - now.startS));
    return [{ ...rest, passShare: done, ...along(stroke, done, begun.length - 1, track.passes.length) }];
  }
  const back = (atS - now.endS) / Math.max(1e-6, upcoming.startS - now.endS);
  return [{ ...rest, passShare: 1, ...returning(stroke, back, begun.length / track.passes.length) }];
}

function returning(stroke: StrokeShape, back: number, doneShare: number): Partial<HandMoment> {
  const up = Math.sin(Math.PI * back);
  switch (stroke.kind) {
    case "glide":
      return {
        share: 1 - smooth(back),
        liftMm: returnLiftMm * up,
        jaw: stroke.opensJaw ? 1 - smooth(back) : 0,
      };
    case "hold":
      return { share: 0, liftMm: releaseMm * up };
    case "knead":
    case "tap":
      return { share: doneShare, liftMm: tapLiftMm };
    default:
      return { share: 0 };
  }
}

function along(stroke: StrokeShape, done: number, pass: number, passes: number): Partial<HandMoment> {
  const swing = Math.sin(Math.PI * done);
  switch (stroke.kind) {
    case "glide":
      return { share: done, jaw: stroke.opensJaw ? smooth(done) : 0 };
    case "circle":
      return { share: done };
    case "pump":
      return { share: swing ** 2 };
    case "hold":
      return { share: 0, liftMm: sinking(stroke, done), breath: breathAt(stroke, done) };
    case "knead":
      return { share: (pass + done) / passes, pinch: swing, liftMm: foldMm * swing };
    case "tap":
      return { share: (pass + done) / passes, liftMm: tapLiftMm * swing };
  }
}

/** A press sinks in slowly; a resting hand just rests. */
const sinking = (stroke: StrokeShape, done: number) =>
  stroke.releaseS > 0 ? 4 * (1 - smooth(Math.min(1, (done * stroke.holdS) / sinkS))) : 0;

function breathAt(stroke: StrokeShape, done: number): number | null {
  if (!stroke.breath) return null;
  const { inS, outS } = stroke.breath;
  const atS = done * (inS + outS);
  return atS < inS ? smooth(atS / inS) : 1 - smooth((atS - inS) / outS);
}

const smooth = (t: number) => t * t * (3 - 2 * t);
