import type { FormId } from "../hand/forms.ts";

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

export interface HandScript {
  hand: Side;
  sets: PassSet[];
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

export interface Light {
  /** Brightness over time, straight between the points; 1 is the photograph's own. */
  gain?: { atS: number; gain: number }[];
  /** Factor on red, green, blue. */
  cast?: [number, number, number];
  /** Standard deviation of the camera's noise, as a share of full scale. */
  noise?: number;
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
  light?: Light;
  /** Nobody is in the picture. */
  blank?: Interval[];
  secondFace?: Interval & { face: string };
}

export type { FormId };
