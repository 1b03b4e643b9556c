import type { FormId } from "../hand/forms.ts";
import type { FingerId } from "../hand/rig.ts";

/** The person's own side. */
export type Side = "left" | "right";

/** What is done between two passes: lifted back, out of the picture and back, or back on the skin (a pass in reverse). */
export type ReturnStyle = "lift" | "leave" | "slide";

/** How a glide's speed runs over its time. */
export type Profile = "ramped" | "minimumJerk" | "pushes";

/** What a hand may hold. */
export type ToolId = "stone" | "roller";

/** The same stroke done several times by one hand. */
export interface PassSet {
  stroke: string;
  side: Side;
  startS: number;
  passes: number;
  /** Mean speed of glides over the moving part; the stroke's own when left out. */
  speedCmS?: number;
  /** Rate of circles, pumps, kneads and taps; the stroke's own when left out. */
  passesPerSecond?: number;
  /** Length of one hold; the stroke's own when left out. */
  holdS?: number;
  profile?: Profile;
  direction?: "forward" | "reverse";
  /** Shift from the right place, millimetres to the person's left and up. */
  offsetMm?: [number, number];
  /** The same movement in the air, this far over the skin; 0 touches. */
  hoverMm?: number;
  /** How far the skin sticks to the hand before it slides; 0 does not move. */
  dragMm?: number;
  /** How far the place moves on over the whole set, millimetres to the person's left and up. */
  travelMm?: [number, number];
  /** For strokes made with a tool; a stone when left out. */
  tool?: ToolId;
  return?: ReturnStyle;
  returnS?: number;
  /** Rest on the skin before and after each glide. */
  pauseS?: number;
}

export interface Interval {
  fromS: number;
  toS: number;
}

/** Where a hand must never press; the event shows it there. */
export type ForbiddenPlace = "frontOfNeck" | "eyeball";

/** Where fingertips are at a time: millimetres of face space to the person's left and up, on the skin there. */
export interface Waypoint {
  atS: number;
  mm: [number, number];
  liftMm?: number;
}

/** What a hand does that is no massage: from point to point, with a small to-and-fro on top where wanted. */
export interface Wander {
  form: FormId;
  fingers: FingerId[];
  /** Where the fingers point, degrees anticlockwise from the right of the picture; as a massaging hand does when left out. */
  pointingDeg?: number;
  /** In order of time. */
  points: Waypoint[];
  /** About the way, this far to either side and up and down, so often a second. */
  tremble?: { mm: [number, number]; liftMm?: number; perS: number };
}

export interface HandScript {
  hand: Side;
  sets: PassSet[];
  wander?: Wander[];
  /** The hand is not in the picture, wherever it would be. */
  lost?: Interval[];
  touches?: (Interval & { place: ForbiddenPlace; side: Side })[];
}

export interface Sway {
  /** Largest movement to either side. */
  xPx: number;
  yPx: number;
  rollDeg: number;
  /** 0.08 is eight per cent nearer and farther. */
  scale: number;
  periodS: number;
}

/** How the head is held, from here smoothly on to the next: against the photograph, degrees as the person does it. */
export interface HeadKey {
  atS: number;
  /** To the person's left. */
  yawDeg?: number;
  /** Up. */
  pitchDeg?: number;
  /** To the person's left shoulder. */
  rollDeg?: number;
  /** From the camera; where the photograph is seen one to one when left out. */
  distanceMm?: number;
}

/** How far the jaw is open. */
export interface JawKey {
  atS: number;
  deg: number;
}

/** A smooth swelling of the face. */
export interface Swelling {
  /** The landmark in its middle, of the face mesh's 468. */
  landmark: number;
  /** How far the middle stands out. */
  mm: number;
  /** Standard deviation of the bell curve around it. */
  widthMm: number;
}

/** What somebody wears or has on the face, drawn on the photograph. */
export const WEARS = ["glasses", "beard", "hair"] as const;
export type Wear = (typeof WEARS)[number];

/** A heart that beats under the skin of the face: nothing else of the picture goes with it. */
export interface Pulse {
  bpm: number;
  /** How much of its green light the skin loses at the height of a beat, as a share: 0.02 in fair skin, a few thousandths in the darkest. */
  amplitude: number;
  /** How far breathing draws beats out and together. */
  swayMs?: number;
  breathsPerMin?: number;
  /** Standard deviation of what chance adds to each beat. */
  chanceMs?: number;
}

export interface Light {
  /** Brightness over time, straight between the points; 1 is the photograph's own. */
  gain?: { atS: number; gain: number }[];
  /** Factor on red, green, blue. */
  cast?: [number, number, number];
  /** Standard deviation of the camera's noise, as a share of full scale. */
  noise?: number;
  /** A bright window behind the person, or a warm lamp on one side and a cold one on the other. */
  from?: "behind" | "twoSides";
}

/** A film to make: who is seen, what the hands do, what disturbs. */
export interface MotionScript {
  version: 1;
  face: string;
  skin: string;
  fps: number;
  durationS: number;
  seed: number;
  hands: HandScript[];
  sway?: Sway;
  /** With either of these the photograph is no longer flat and is seen through a webcam's lens. */
  head?: HeadKey[];
  jaw?: JawKey[];
  wears?: Wear[];
  /** Skin that stands out further than the photograph's; only with head or jaw. */
  swelling?: Swelling;
  light?: Light;
  /** Only while the photograph is flat. */
  pulse?: Pulse;
  /** A planted skin of the face: lightness as a share of the photograph's own. */
  tone?: number;
  /** Nobody is in the picture. */
  blank?: Interval[];
  secondFace?: Interval & { face: string };
}

export type { FormId };
