/** What the picture lacks, so that the person can help; the words for each are in words.ts. */
export type Hint = "dark" | "noFace" | "twoFaces" | "noHands" | "slow";

export interface Sight {
  atS: number;
  brightness: number;
  faces: number;
  hands: number;
}

export interface CameraWatch {
  since: Partial<Record<Hint, number>>;
  lastS: number | null;
  gapS: number;
  hint: Hint | null;
}

export const startWatch: CameraWatch = { since: {}, lastS: null, gapS: 0, hint: null };

// Chosen: below this mean luma the face model begins to lose faces in a webcam picture.
const darkBelow = 0.17;
// Under five pictures a second a stroke of a second is seen as five dots: too few to judge.
const slowGapS = 0.2;
// Seconds a lack must last before it is mentioned; hands are away by themselves between strokes.
const patienceS: Record<Hint, number> = { noFace: 1.5, twoFaces: 1.5, dark: 2.5, noHands: 6, slow: 8 };
const order: Hint[] = ["noFace", "twoFaces", "dark", "noHands", "slow"];

export function watch(before: CameraWatch, sight: Sight, handsWanted: boolean): CameraWatch {
  const gapS = smoothedGap(before, sight.atS);
  const lacks: Record<Hint, boolean> = {
    noFace: sight.faces === 0,
    twoFaces: sight.faces > 1,
    dark: sight.brightness < darkBelow,
    noHands: handsWanted && sight.hands === 0,
    slow: gapS > slowGapS,
  };
  const since: CameraWatch["since"] = {};
  for (const hint of order) if (lacks[hint]) since[hint] = before.since[hint] ?? sight.atS;
  const lasting = (hint: Hint) => sight.atS - (since[hint] ?? sight.atS) >= patienceS[hint];
  return { since, lastS: sight.atS, gapS, hint: order.find(lasting) ?? null };
}

function smoothedGap(before: CameraWatch, atS: number): number {
  if (before.lastS === null) return 0;
  const gap = atS - before.lastS;
  return before.gapS === 0 ? gap : 0.9 * before.gapS + 0.1 * gap;
}
