import type { VideoPoints } from "./video-point.ts";

export const FACE_POINTS = 478;
export const HAND_POINTS = 21;
export const MAX_HANDS = 2;
export const MAX_SKIN = 6;

/** The person's own side, never the picture's. */
export type Side = "left" | "right";

export const SKIN_PATCHES = [
  "forehead",
  "leftCheek",
  "rightCheek",
  "chin",
  "leftUnderEye",
  "rightUnderEye",
] as const;
export type SkinPatch = (typeof SKIN_PATCHES)[number];

export interface FaceSample {
  /** 0 to 1. */
  readonly presence: number;
  readonly points: VideoPoints;
}

/** How far the skin at the fingertips has gone along with them, against the bones of the head; pixels of the picture. */
export interface PullSample {
  /** The skin meant: where the fingertips are. */
  readonly atX: number;
  readonly atY: number;
  readonly x: number;
  readonly y: number;
  /** One standard error in the direction that is known worst; more than 0. */
  readonly error: number;
}

export interface HandSample {
  readonly label: Side;
  readonly labelScore: number;
  readonly presence: number;
  readonly points: VideoPoints;
  /** Null where nothing can be said, which is not a pull of none. */
  readonly pull: PullSample | null;
}

export interface SkinSample {
  readonly patch: SkinPatch;
  readonly pixelCount: number;
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly saturatedShare: number;
}

/** One instant as the browser saw it; byte layout in docs/frame-format.md. */
export interface Frame {
  readonly sequence: number;
  readonly captureTimeUs: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly brightness: number;
  readonly sharpness: number;
  /** Faces seen; `face` is the largest of them and null only when this is 0. */
  readonly faceCount: number;
  readonly face: FaceSample | null;
  readonly hands: readonly HandSample[];
  readonly skin: readonly SkinSample[];
}
