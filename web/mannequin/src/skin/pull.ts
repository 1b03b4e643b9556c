import type { PicturePoint } from "../scene/camera.ts";
import type { Millimetres } from "../surface/head.ts";
import type { HandMoment } from "../timing/hand-moment.ts";

/** Steps a second in which a pull is followed, so that it depends on no frame rate (chosen). */
const STEPS_PER_S = 240;
/** Skin let go is back after a few of these (chosen: an eighth of a second looks like skin). */
const RECOIL_S = 0.05;
/** Less than this is nothing. */
const STILL_MM = 0.001;
const NONE: Millimetres = [0, 0, 0];

/** The skin under one hand at one moment. */
export interface HandPull {
  /** By how much the skin is away from where it belongs. */
  byMm: Millimetres;
  isHeld: boolean;
  /** Where it was touched last, and by how much it was away then: the skin itself lies at the first less the second. */
  touched: { target: PicturePoint; byMm: Millimetres };
}

/**
 * How far skin goes along with a hand, for each frame: it sticks until it is `dragMm` away from where it belongs and slides
 * from there on (dry friction, the play operator in three dimensions), and goes back when it is let go.
 */
export function pullsOf(
  hand: (timeS: number) => HandMoment | null,
  frames: number,
  fps: number,
): (HandPull | null)[] {
  const steps = Math.max(1, Math.round(STEPS_PER_S / fps));
  let pull: HandPull | null = null;
  let last: HandMoment | null = null;
  return Array.from({ length: frames }, (_, frame) => {
    for (let step = 1; step <= steps; step++) {
      const now = hand((frame - 1 + step / steps) / fps);
      pull = next(pull, last, now, 1 / (steps * fps));
      last = now;
    }
    return pull;
  });
}

function next(
  pull: HandPull | null,
  last: HandMoment | null,
  now: HandMoment | null,
  stepS: number,
): HandPull | null {
  if (holds(now)) {
    const byMm = holds(last) ? stick(pull?.byMm ?? NONE, last, now) : NONE;
    return { byMm, isHeld: true, touched: { target: now.target, byMm } };
  }
  if (!pull || Math.hypot(...pull.byMm) < STILL_MM) return null;
  return { ...pull, isHeld: false, byMm: scaled(pull.byMm, Math.exp(-stepS / RECOIL_S)) };
}

const holds = (moment: HandMoment | null): moment is HandMoment => moment !== null && moment.dragMm > 0;

function stick(pull: Millimetres, last: HandMoment, now: HandMoment): Millimetres {
  const part = (i: 0 | 1 | 2): number => pull[i] + now.placeMm[i] - last.placeMm[i];
  const wanted: Millimetres = [part(0), part(1), part(2)];
  const length = Math.hypot(...wanted);
  return length > now.dragMm ? scaled(wanted, now.dragMm / length) : wanted;
}

const scaled = ([x, y, z]: Millimetres, by: number): Millimetres => [x * by, y * by, z * by];
