import type { PassSet } from "../script/motion-script.ts";
import type { PlannedSet } from "./plan.ts";
import { progress } from "./profile.ts";

/** How far a hand is along its stroke, and what its fingers do there. */
export interface Way {
  mm: number;
  liftMm: number;
  pinch: number;
  raiseDeg: number;
}

/** Skin is taken up a little between thumb and finger (chosen). */
const KNEAD_LIFT_MM = 4;
/** Fingers that tap come a finger's breadth off the skin: 16 mm at 70 mm from the knuckle, and the hand with them (chosen). */
const TAP_RAISE_DEG = 13;
const TAP_LIFT_MM = 5;

/** Within the pass with this index, at a share of its time. */
export function wayOf({ set, shape, lengthMm }: PlannedSet, pass: number, share: number): Way {
  const at = (part: number): number => lengthAt(set, lengthMm, part);
  const touching = { liftMm: 0, pinch: 0, raiseDeg: 0 };
  const done = (pass + share) / set.passes;
  const closed = hump(share);
  switch (shape.kind) {
    case "hold":
      return { ...touching, mm: at(0) };
    case "circle":
      return { ...touching, mm: at(share) };
    case "pump":
      return { ...touching, mm: at(progress("minimumJerk", share < 0.5 ? 2 * share : 2 - 2 * share)) };
    case "knead":
      return { mm: at(done), liftMm: KNEAD_LIFT_MM * closed, pinch: closed, raiseDeg: 0 };
    case "tap": // touches in the middle of its time
      return {
        mm: at(done),
        liftMm: TAP_LIFT_MM * (1 - closed),
        pinch: 0,
        raiseDeg: TAP_RAISE_DEG * (1 - closed),
      };
    case "glide":
      return { ...touching, mm: at(progress(set.profile ?? "ramped", share)) };
  }
}

export const lengthAt = (set: PassSet, lengthMm: number, share: number): number =>
  lengthMm * (set.direction === "reverse" ? 1 - share : share);

/** Up and down again, smoothly. */
export const hump = (share: number): number => Math.sin(Math.PI * Math.min(1, Math.max(0, share))) ** 2;
