import { Matrix4, Quaternion, Vector3 } from "three";
import type { LaidHand } from "../hand/lay.ts";
import type { Rig } from "../hand/rig.ts";
import { type HeldTool, type HoldRequest, layHolding } from "../hand/tool.ts";
import type { SkinPlace } from "../surface/relief-surface.ts";
import { HEIGHT_PX, WIDTH_PX } from "./camera.ts";
import { type PictureMotion, movedInScene } from "./sway.ts";

const FRAME_MIDDLE = { x: WIDTH_PX / 2, y: HEIGHT_PX / 2 };
const TO_CAMERA = new Vector3(0, 0, 1);
/** Chosen: a hand lies between the skin's slope and the wall its forearm comes along; on the slope alone it would stand on edge. */
const SLOPE_SHARE = 0.5;

/** Lays a hand, with what it holds, on the skin of a turned head: laid flat in the middle of the frame, then carried there and leant on the slope. */
export function layOn(
  rig: Rig,
  request: Omit<HoldRequest, "target">,
  skin: SkinPlace,
  motion: PictureMotion,
  out: Vector3,
): LaidHand & HeldTool {
  const { placement, joints, tool } = layHolding(rig, { ...request, target: FRAME_MIDDLE });
  const away = TO_CAMERA.clone().lerp(skin.normal, SLOPE_SHARE).normalize();
  const lean = new Matrix4().makeRotationFromQuaternion(new Quaternion().setFromUnitVectors(TO_CAMERA, away));
  const at = movedInScene(skin.at, motion).add(out);
  const carry = lean.premultiply(new Matrix4().makeTranslation(at));
  for (const laid of tool ? [placement, tool.placement] : [placement]) laid.premultiply(carry);
  return { placement, joints, tool };
}
