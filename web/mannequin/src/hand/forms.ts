/** The ways a hand is held; the names of `Core.Strokes.HandForm` in the contract's spelling. */
export const FORM_IDS = ["pads", "palm", "knuckles", "fork", "thumbIndex"] as const;
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
    index: bend(22, 30, 14, 2),
    middle: bend(38, 46, 22, 1),
    ring: bend(42, 50, 24, -4),
    little: bend(44, 52, 24, -8),
    thumb: { draw: 8, aside: 24, knuckle: 8, end: 12 },
    tiltDeg: 10,
  },
};
