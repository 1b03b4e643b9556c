import type { PicturePoint } from "../scene/camera.ts";
import type { Side } from "../script/motion-script.ts";
import { FACE_HEIGHT_PX } from "../page/prepare-face.ts";
import { FRAME_CENTRE } from "../surface/photo-surface.ts";

/**
 * Fingers' rise over the horizontal by height on the face (in face heights below its middle). Chosen as people hold their hands
 * with the elbows low, and so that the palm stays outside the face: nearly level on the forehead, steeper on cheek and jaw.
 */
const RISE: readonly (readonly [number, number])[] = [
  [-0.6, 8],
  [-0.3, 20],
  [0, 38],
  [0.35, 52],
  [0.6, 50],
  [1, 24],
];

/** Where the fingers point, degrees anticlockwise from the right of the picture; each hand comes from its own side. */
export function pointingDeg(hand: Side, target: PicturePoint): number {
  const rise = riseAt((target.y - FRAME_CENTRE.y) / FACE_HEIGHT_PX);
  return hand === "right" ? rise : 180 - rise;
}

function riseAt(height: number): number {
  const after = RISE.findIndex(([at]) => at >= height);
  const [from, to] = [RISE[after - 1], RISE[after]];
  if (after < 0) return RISE.at(-1)?.[1] ?? 0;
  if (!from || !to) return to?.[1] ?? 0;
  return from[1] + ((to[1] - from[1]) * (height - from[0])) / (to[0] - from[0]);
}
