import type { SkinPatch } from "../frames/frame.ts";

/**
 * Outlines of the skin patches as landmark indices, in order. Chosen by looking at the mesh: bare skin that stays off
 * brows, lashes, nostrils, lips, beard line and hairline; each left outline is the mirror image of the right one.
 */
export const SKIN_OUTLINES: Readonly<Record<SkinPatch, readonly number[]>> = {
  forehead: [69, 108, 151, 337, 299, 296, 336, 9, 107, 66],
  leftCheek: [346, 347, 330, 266, 425, 411, 352],
  rightCheek: [117, 118, 101, 36, 205, 187, 123],
  chin: [194, 201, 200, 421, 418, 262, 428, 199, 208, 32],
  leftUnderEye: [339, 254, 253, 252, 256, 452, 451, 450, 449, 448],
  rightUnderEye: [110, 24, 23, 22, 26, 232, 231, 230, 229, 228],
};

/** Chosen: outlines are drawn in by this share, so that a landmark a little off does not let hair or lashes in. */
export const INSET_SHARE = 0.15;
