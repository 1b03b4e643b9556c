import { Matrix4, Vector3 } from "three";
import { DISTANCE_PX, type PicturePoint, toScene } from "../scene/camera.ts";
import { flex } from "./flex.ts";
import { type HandPose, raised } from "./forms.ts";
import type { FingerId, Rig } from "./rig.ts";

const RAD = Math.PI / 180;

/** Length of an adult hand, wrist crease to middle fingertip: between the female 174 and male 189 mm means of NASA-STD-3000. */
export const HAND_LENGTH_MM = 180;

/** From the tip joint down to the skin it touches: half the thickness of a fingertip. */
const PAD_MM = 7;

export interface LayRequest {
  pose: HandPose;
  /** The fingers whose tips' mean must be seen at `target`. */
  fingers: readonly FingerId[];
  target: PicturePoint;
  /** Where the fingers point in the picture: degrees anticlockwise from the right. */
  pointingDeg: number;
  pxPerMm: number;
  /** Above the skin. */
  liftMm: number;
  /** By how much the fingers are raised from the target, the hand staying where it is. */
  raiseDeg?: number;
}

export interface LaidHand {
  /** Model space to scene. */
  placement: Matrix4;
  /** Joint places in model space, by name. */
  joints: Map<string, Matrix4>;
}

/**
 * Lays a hand so that the mean of the wanted fingertips is seen exactly at the target. With the turn, the size and the height
 * above the skin given, each tip's enlargement by perspective is known, so the remaining shift follows from one division.
 */
export function lay(rig: Rig, request: LayRequest): LaidHand {
  const joints = flex(rig, request.pose);
  const pxPerM = (request.pxPerMm * HAND_LENGTH_MM) / rig.lengthM;
  const turn = orient(rig, request.pointingDeg, request.pose.tiltDeg).scale(
    new Vector3(pxPerM, pxPerM, pxPerM),
  );
  const tips = request.fingers.map((finger) => tipOf(rig, joints, finger).applyMatrix4(turn));
  const shift = shiftTo(tips, request);
  const placement = new Matrix4().makeTranslation(shift.x, shift.y, shift.z).multiply(turn);
  const { pose, fingers, raiseDeg } = request;
  return { placement, joints: raiseDeg ? flex(rig, raised(pose, fingers, raiseDeg)) : joints };
}

function shiftTo(tips: Vector3[], request: LayRequest): Vector3 {
  const lowest = Math.min(...tips.map((tip) => tip.z));
  const z = (PAD_MM + request.liftMm) * request.pxPerMm - lowest;
  const enlarge = tips.map((tip) => DISTANCE_PX / (DISTANCE_PX - tip.z - z));
  const sum = enlarge.reduce((total, one) => total + one, 0);
  const seen = (of: (tip: Vector3) => number): number =>
    tips.reduce((total, tip, i) => total + of(tip) * (enlarge[i] ?? 0), 0);
  const wanted = toScene(request.target);
  return new Vector3(
    (wanted.x * tips.length - seen((tip) => tip.x)) / sum,
    (wanted.y * tips.length - seen((tip) => tip.y)) / sum,
    z,
  );
}

/**
 * The rig's tip joint lies inside the finger's end; hand models put their tip landmark this much farther out
 * (measured: 9 px at 1.4 px/mm on the first films, both hands, along the finger).
 */
const TIP_BEYOND_M = 0.0065;

/** A fingertip in model space, where a hand model would mark it. */
export function tipOf(rig: Rig, joints: Map<string, Matrix4>, finger: FingerId): Vector3 {
  const [before, last] = rig.chains[finger].slice(-2).map((joint) => placeOf(joints, joint.name));
  if (!before || !last) throw new Error(`The hand model has no ${finger} tip.`);
  return last.clone().addScaledVector(last.clone().sub(before).normalize(), TIP_BEYOND_M);
}

/** Fingertips in the scene. */
export const tipsOf = (rig: Rig, { placement, joints }: LaidHand, fingers: readonly FingerId[]): Vector3[] =>
  fingers.map((finger) => tipOf(rig, joints, finger).applyMatrix4(placement));

function placeOf(joints: Map<string, Matrix4>, name: string): Vector3 {
  return new Vector3().setFromMatrixPosition(joints.get(name) ?? new Matrix4());
}

/** Fingers along the wanted direction, the palm to the photograph, the wrist raised off it. */
function orient(rig: Rig, pointingDeg: number, tiltDeg: number): Matrix4 {
  const tilt = tiltDeg * RAD;
  const along = new Vector3(Math.cos(pointingDeg * RAD), Math.sin(pointingDeg * RAD), 0);
  const toFace = new Vector3(0, 0, -1);
  const forward = along.clone().multiplyScalar(Math.cos(tilt)).addScaledVector(toFace, Math.sin(tilt));
  const palm = toFace.clone().multiplyScalar(Math.cos(tilt)).addScaledVector(along, -Math.sin(tilt));
  const modelFromHand = new Matrix4().makeBasis(rig.forward, rig.palm, third(rig.forward, rig.palm));
  const sceneFromHand = new Matrix4().makeBasis(forward, palm, third(forward, palm));
  return sceneFromHand.multiply(modelFromHand.invert());
}

const third = (a: Vector3, b: Vector3): Vector3 => new Vector3().crossVectors(a, b);
