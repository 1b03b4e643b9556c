import type { FingerId } from "./rig.ts";

/** The ways a hand is held; the names of `Core.Strokes.HandForm` in the contract's spelling. */
export const FORM_IDS = ["pads", "palm", "knuckles", "fork", "thumbIndex", "grip", "claw", "tool"] as const;
export type FormId = (typeof FORM_IDS)[number];

/** Flexion of a finger at its three joints and its turn to the little finger's side, degrees. */
export interface FingerBend {
  knuckle: number;
  middle: number;
  end: number;
  spread: number;
}

export interface HandPose {
  index: FingerBend;
  middle: FingerBend;
  ring: FingerBend;
  little: FingerBend;
  /** Thumb: how far it is drawn before the palm and to the index, and its flexion at the two outer joints. */
  thumb: { draw: number; aside: number; knuckle: number; end: number };
  /** How far the wrist stands off the face compared with the fingertips. */
  tiltDeg: number;
}

const bend = (knuckle: number, middle: number, end: number, spread = 0): FingerBend => ({
  knuckle,
  middle,
  end,
  spread,
});

/** Chosen by looking at the pictures and by how surely a hand model finds the hand (docs/methods/mannequin.md). */
export const FORMS: Record<FormId, HandPose> = {
  pads: {
    index: bend(6, 8, 4, 5),
    middle: bend(6, 9, 4, 1),
    ring: bend(7, 10, 5, -5),
    little: bend(8, 12, 6, -10),
    thumb: { draw: 6, aside: 4, knuckle: 6, end: 8 },
    tiltDeg: 14,
  },
  palm: {
    index: bend(2, 4, 2, 5),
    middle: bend(2, 4, 2, 1),
    ring: bend(3, 5, 3, -5),
    little: bend(4, 6, 3, -9),
    thumb: { draw: 0, aside: 4, knuckle: 0, end: 0 },
    tiltDeg: 4,
  },
  knuckles: {
    index: bend(40, 70, 35),
    middle: bend(42, 72, 35),
    ring: bend(44, 74, 35),
    little: bend(46, 74, 35),
    thumb: { draw: 8, aside: 4, knuckle: 15, end: 20 },
    tiltDeg: 10,
  },
  fork: {
    index: bend(4, 6, 4, -7),
    middle: bend(4, 6, 4, 7),
    ring: bend(10, 14, 6, 0),
    little: bend(14, 18, 8, -6),
    thumb: { draw: 0, aside: 4, knuckle: 5, end: 5 },
    tiltDeg: 14,
  },
  thumbIndex: {
    // Found by search: tips 45 mm apart, both on the skin.
    index: bend(36, 38, 16, 2),
    middle: bend(38, 46, 22, 1),
    ring: bend(42, 50, 24, -4),
    little: bend(44, 52, 24, -8),
    thumb: { draw: 14, aside: 24, knuckle: 5, end: 7 },
    tiltDeg: 10,
  },
  grip: {
    index: bend(26, 30, 16, 2),
    middle: bend(26, 32, 16, 0),
    ring: bend(28, 32, 16, -2),
    little: bend(30, 32, 16, -5),
    thumb: { draw: 14, aside: 10, knuckle: 12, end: 14 },
    tiltDeg: 6,
  },
  claw: {
    index: bend(10, 38, 24, 8),
    middle: bend(8, 40, 24, 2),
    ring: bend(10, 40, 24, -6),
    little: bend(14, 38, 22, -14),
    thumb: { draw: 10, aside: 0, knuckle: 18, end: 20 },
    tiltDeg: 18,
  },
  tool: {
    index: bend(51, 47, 17, 2),
    middle: bend(44, 52, 24, 1),
    ring: bend(48, 56, 26, -4),
    little: bend(50, 58, 26, -8),
    thumb: { draw: 15, aside: 37, knuckle: 6, end: 9 },
    tiltDeg: 8,
  },
};

/** A hand as it pinches: the tips of thumb and index come from 45 to 14 mm of each other, both on the skin (found by search). */
export function pinched(pose: HandPose, pinch: number): HandPose {
  const { thumb, index } = pose;
  return {
    ...pose,
    thumb: { ...thumb, aside: thumb.aside + 13 * pinch, end: thumb.end + 2 * pinch },
    index: { ...index, knuckle: index.knuckle + 15 * pinch, middle: index.middle + 9 * pinch },
  };
}

/** A hand with these fingers raised at the knuckle. */
export function raised(pose: HandPose, fingers: readonly FingerId[], degrees: number): HandPose {
  const up = { ...pose };
  for (const finger of fingers)
    if (finger !== "thumb") up[finger] = { ...pose[finger], knuckle: pose[finger].knuckle - degrees };
  return up;
}
