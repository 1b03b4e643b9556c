import type { PicturePoint } from "../scene/camera.ts";
import type { FormId } from "./forms.ts";
import type { Side } from "../script/motion-script.ts";
import { FACE_HEIGHT_PX } from "../page/prepare-face.ts";
import { FRAME_CENTRE } from "../surface/photo-surface.ts";

/**
 * Fingers' rise over the horizontal by height on the face (in face heights below its middle). Chosen as people hold their hands
 * with the elbows low, and so that the palm stays outside the face: nearly level on the forehead, steeper on cheek and
 * jaw, laid across the collarbones.
 */
const RISE: readonly (readonly [number, number])[] = [
  [-0.6, 22],
  [-0.3, 28],
  [0, 38],
  [0.35, 52],
  [0.55, 44],
  [0.8, 8],
  [1.05, -12],
];

/** Arms crossed, the right one above: otherwise the hands would lie inside each other. */
const CROSSED: Record<Side, number> = { right: -24, left: 14 };

/** A pinching hand comes from the side, so that two of them meet at the chin without overlapping. */
const PINCH_SHARE = 0.4;

export interface Hold {
  hand: Side;
  form: FormId;
  crossed: boolean;
}

/** Where the fingers point, degrees anticlockwise from the right of the picture; each hand comes from its own side. */
export function pointingDeg({ hand, form, crossed }: Hold, target: PicturePoint): number {
  const own =
    riseAt((target.y - FRAME_CENTRE.y) / FACE_HEIGHT_PX) *
    (form === "thumbIndex" || form === "tool" ? PINCH_SHARE : 1);
  const rise = own + (crossed ? CROSSED[hand] : 0);
  return hand === "right" ? rise : 180 - rise;
}

function riseAt(height: number): number {
  const after = RISE.findIndex(([at]) => at >= height);
  const [from, to] = [RISE[after - 1], RISE[after]];
  if (after < 0) return RISE.at(-1)?.[1] ?? 0;
  if (!from || !to) return to?.[1] ?? 0;
  return from[1] + ((to[1] - from[1]) * (height - from[0])) / (to[0] - from[0]);
}
