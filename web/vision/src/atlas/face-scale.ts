import { pointAt, type VideoPoints } from "../frames/video-point.ts";

/** How many of a person's own millimetres one canonical millimetre is, and how sure that is. */
export interface FaceScale {
  readonly mmPerCanonicalMm: number;
  /** One standard error, as a share. */
  readonly errorShare: number;
}

/** Evidence E4: the visible iris is 11.7 ± 0.5 mm wide in adults. */
const IRIS_MM = 11.7;
const IRIS_SPREAD_MM = 0.5;
/** Left and right rim of each iris among the landmarks. */
const IRIS_RIMS = [
  [469, 471],
  [474, 476],
] as const;
/** Chosen: a rim is found to about a pixel, each by itself. */
const RIM_ERROR_PX = 1;
/** ISO/IEC 7810 ID-1. */
const BANK_CARD_MM = 85.6;
/** Chosen: a card held beside the cheek is off by up to 2 cm in depth at 50 cm, and seldom quite square to the camera. */
const CARD_DEPTH_SHARE = 0.025;

/**
 * By the irises, of a face that looks at the camera.
 * @param pxPerCanonicalMm the pose's scale in the same picture.
 */
export function scaleByIris(face: VideoPoints, pxPerCanonicalMm: number): FaceScale | null {
  const widths = IRIS_RIMS.map(([a, b]) => {
    const [p, q] = [pointAt(face, a), pointAt(face, b)];
    return Math.hypot(p.x - q.x, p.y - q.y);
  });
  const px = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  if (!(px > 0) || !Number.isFinite(px)) return null;
  // Two rims an eye, two eyes: the mean of the widths is off by as much as one rim is.
  const rims = RIM_ERROR_PX / px;
  return {
    mmPerCanonicalMm: (IRIS_MM / px) * pxPerCanonicalMm,
    errorShare: Math.hypot(IRIS_SPREAD_MM / IRIS_MM, rims),
  };
}

/** By the long side of a bank card held beside the cheek. */
export function scaleByCard(cardPx: number, pxPerCanonicalMm: number): FaceScale | null {
  if (!(cardPx > 0) || !Number.isFinite(cardPx)) return null;
  return {
    mmPerCanonicalMm: (BANK_CARD_MM / cardPx) * pxPerCanonicalMm,
    errorShare: Math.hypot(CARD_DEPTH_SHARE, (Math.SQRT2 * RIM_ERROR_PX) / cardPx),
  };
}
