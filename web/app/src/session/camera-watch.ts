import type { Scene } from "@effleur/vision";

/** What the picture lacks, so that the person can help; the words for each are in words.ts. */
export type Hint = Exclude<Scene, "fine"> | "noHands" | "slow";

export interface Sight {
  atS: number;
  hands: number;
}

export interface CameraWatch {
  handsGoneS: number | null;
  slowSinceS: number | null;
  lastS: number | null;
  gapS: number;
}

export const startWatch: CameraWatch = { handsGoneS: null, slowSinceS: null, lastS: null, gapS: 0 };

// Under five pictures a second a stroke of a second is seen as five dots: too few to judge.
const slowGapS = 0.2;
// Chosen: hands are away by themselves between strokes, and a machine is slow for a moment when it starts.
const handsPatienceS = 6;
const slowPatienceS = 8;

export function watch(before: CameraWatch, { atS, hands }: Sight, handsWanted: boolean): CameraWatch {
  const gap = before.lastS === null ? 0 : atS - before.lastS;
  const gapS = before.gapS === 0 ? gap : 0.9 * before.gapS + 0.1 * gap;
  return {
    handsGoneS: handsWanted && hands === 0 ? (before.handsGoneS ?? atS) : null,
    slowSinceS: gapS > slowGapS ? (before.slowSinceS ?? atS) : null,
    lastS: atS,
    gapS,
  };
}

/** The most pressing lack: what the scene lacks first, then hands, then speed. */
export function hintOf(scene: Scene, state: CameraWatch): Hint | null {
  if (scene !== "fine") return scene;
  const lasted = (sinceS: number | null) =>
    sinceS === null || state.lastS === null ? 0 : state.lastS - sinceS;
  if (lasted(state.handsGoneS) >= handsPatienceS) return "noHands";
  return lasted(state.slowSinceS) >= slowPatienceS ? "slow" : null;
}
