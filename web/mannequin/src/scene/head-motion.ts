import { Euler, Quaternion } from "three";
import type { HeadKey, MotionScript } from "../script/motion-script.ts";
import type { HeadPose } from "../surface/warp.ts";
import { progress } from "../timing/profile.ts";
import { FLAT_VIEW, type View, WEBCAM_FOCAL_PX } from "./camera.ts";
import { among } from "./keys.ts";

const RAD = Math.PI / 180;

/** Whether the photograph has depth in this film. */
export const isDeep = (script: MotionScript): boolean =>
  script.head !== undefined || script.jaw !== undefined;

/** How head and jaw are held; null for a flat photograph. */
export function headAt(script: MotionScript, timeS: number): HeadPose | null {
  if (!isDeep(script)) return null;
  const degrees = (of: (key: HeadKey) => number | undefined): number =>
    smoothly(script.head ?? [], timeS, (key) => of(key) ?? 0) * RAD;
  // In the scene a head that turns to the person's left turns to the right of the picture, one that looks up turns back.
  const turn = new Euler(
    -degrees((key) => key.pitchDeg),
    degrees((key) => key.yawDeg),
    -degrees((key) => key.rollDeg),
    "YXZ",
  );
  const jawRad = smoothly(script.jaw ?? [], timeS, (key) => key.deg) * RAD;
  return { turn: new Quaternion().setFromEuler(turn).toArray(), jawRad };
}

/** How the camera sees: flat photographs one to one, heads with depth through a webcam's lens from where they are. */
export function viewAt(script: MotionScript, timeS: number, pxPerMm: number): View {
  if (!isDeep(script)) return FLAT_VIEW;
  const restMm = WEBCAM_FOCAL_PX / pxPerMm;
  const distanceMm = smoothly(script.head ?? [], timeS, (key) => key.distanceMm ?? restMm) || restMm;
  return { focalPx: WEBCAM_FOCAL_PX, distancePx: distanceMm * pxPerMm };
}

function smoothly<T extends { atS: number }>(
  keys: readonly T[],
  timeS: number,
  of: (key: T) => number,
): number {
  const near = among(keys, timeS);
  if (!near) return 0;
  const from = of(near.from);
  return from + (of(near.to) - from) * progress("minimumJerk", near.share);
}
