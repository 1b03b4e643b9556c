import type { FingerId } from "../hand/rig.ts";
import type { PicturePoint } from "../scene/camera.ts";
import type { FormId, ToolId } from "../script/motion-script.ts";
import type { Millimetres } from "../surface/head.ts";

/** What a hand does at one moment. */
export interface HandMoment {
  /** Where the working fingertips are seen, in the frame at rest. */
  target: PicturePoint;
  /** The same place on the canonical head. */
  placeMm: Millimetres;
  /** Over the skin. */
  liftMm: number;
  form: FormId;
  tool: ToolId | null;
  /** On the other side of the face than its own. */
  crossed: boolean;
  fingers: readonly FingerId[];
  /** 0 open to 1 pinched, of a kneading hand. */
  pinch: number;
  /** By how much tapping fingers are raised from where they touch, degrees. */
  raiseDeg: number;
  /** How far the skin goes along with the hand; 0 in the air. */
  dragMm: number;
  /** 0 at work to 1 wholly out of the picture, drawn away along its own forearm. */
  away: number;
}

/** What of a moment is seen in the picture; where the fingers point follows from the place where it is left out. */
export type ShownMoment = Omit<HandMoment, "placeMm" | "dragMm"> & { pointingDeg?: number };

/** On the way from one moment to another, off the skin. */
export function crossing(from: HandMoment, to: HandMoment, share: number, overMm: number): HandMoment {
  return {
    ...to,
    target: mix(from.target, to.target, share),
    placeMm: mixMm(from.placeMm, to.placeMm, share),
    liftMm: from.liftMm + (to.liftMm - from.liftMm) * share + overMm,
    raiseDeg: from.raiseDeg + (to.raiseDeg - from.raiseDeg) * share,
    dragMm: overMm > 0 ? 0 : to.dragMm,
  };
}

export const mix = (from: PicturePoint, to: PicturePoint, share: number): PicturePoint => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

export function mixMm(from: Millimetres, to: Millimetres, share: number): Millimetres {
  const part = (i: 0 | 1 | 2): number => from[i] + (to[i] - from[i]) * share;
  return [part(0), part(1), part(2)];
}
