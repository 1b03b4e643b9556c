import { Matrix4, Vector3 } from "three";
import type { Finger, HandForm, Side } from "../api/types.ts";
import { formShape, type FormShape } from "./hand-forms.ts";
import { baseOf, fingers, placeOf, tipOf, type Bends, type Joints, type Skeleton } from "./skeleton.ts";
import type { Surface } from "./surface.ts";

export interface HandTask {
  hand: Side;
  form: HandForm;
  fingers: readonly Finger[];
  position: Vector3;
  normal: Vector3;
  liftMm: number;
  pinch: number;
}

export interface PlacedHand {
  joints: Map<string, Matrix4>;
  /** Hand space (metres, the rig's own) to head space (millimetres). */
  root: Matrix4;
}

const mmPerM = 1000;
// Half a fingertip's and half a palm's thickness: the rig's joints run inside the flesh.
const padMm = 7;
const palmMm = 15;
// A finger that does not work stays clear of the skin.
const clearMm = 13;
// Beyond this far over the midline a hand works on the other side.
const midlineMm = 12;
// Chosen: where a seated person's elbows are, relative to the middle of the face; hands come up and in from there.
const elbow = new Vector3(310, -235, 60);
// A resting palm stands on the jaw with its fingers up along the temple, away from the eyes.
const palmElbow = new Vector3(-15, -300, 150);
// Crossed arms: the left comes over the right, or the two wrists would be one.
const crossedElbow = { left: new Vector3(150, -40, 230), right: new Vector3(190, -330, 130) };
// Chosen by eye: a loose half fist.
const tuck = [0, 0.35, 0.65, 0.35];
const settleRounds = 4;

/** Lays a hand on the skin: its working fingertips on the point, its palm to the face, each finger settled on the surface. */
export function placeHand(skeleton: Skeleton, surface: Surface, task: HandTask): PlacedHand {
  const shape = formShape(task.form, task.pinch);
  const bends = tucked(shape.bends, task);
  const turn = orientation(task, shape.dip);
  let joints = skeleton.pose(bends);
  let root = rootFor(task, shape, turn, joints);
  for (let round = 0; round < settleRounds; round++) {
    for (const finger of fingers) bends[finger] = settled(surface, task, finger, bends[finger], joints, root);
    joints = skeleton.pose(bends);
    root = rootFor(task, shape, turn, joints);
  }
  return { joints, root };
}

/** Fingers that do not work bend out of the way, so that two hands can meet at the nose. */
function tucked(bends: Bends, task: HandTask): Bends {
  const idle = (finger: Finger) =>
    task.form === "pads" && finger !== "thumb" && !task.fingers.includes(finger);
  const bent = (finger: Finger) => bends[finger].map((bend, i) => bend + (idle(finger) ? (tuck[i] ?? 0) : 0));
  return Object.fromEntries(fingers.map((finger) => [finger, bent(finger)])) as Bends;
}

function orientation(task: HandTask, dip: number): Matrix4 {
  const side = task.hand === "left" ? 1 : -1;
  const into = task.normal.clone().negate();
  const crossed = task.position.x * side < -midlineMm;
  const from = crossed ? crossedElbow[task.hand] : task.form === "palm" ? palmElbow : elbow;
  const along = task.position.clone().sub(new Vector3(from.x * side, from.y, from.z));
  along.addScaledVector(task.normal, -along.dot(task.normal)).normalize();
  const point = along.clone().multiplyScalar(Math.cos(dip)).addScaledVector(into, Math.sin(dip));
  const palm = into.clone().multiplyScalar(Math.cos(dip)).addScaledVector(along, -Math.sin(dip));
  // The rig's fingers look along -Y and its palm along +X (left) or -X (right).
  const x = palm.multiplyScalar(side);
  const y = point.negate();
  return new Matrix4().makeBasis(x, y, new Vector3().crossVectors(x, y));
}

function rootFor(task: HandTask, shape: FormShape, turn: Matrix4, joints: Joints): Matrix4 {
  const depthMm = shape.contact === "palm" ? palmMm : padMm;
  const target = task.position.clone().addScaledVector(task.normal, depthMm + task.liftMm);
  const contact = contactPoint(task, shape, joints).multiplyScalar(mmPerM).applyMatrix4(turn);
  return turn
    .clone()
    .scale(new Vector3(mmPerM, mmPerM, mmPerM))
    .setPosition(target.sub(contact));
}

function contactPoint(task: HandTask, shape: FormShape, joints: Joints): Vector3 {
  if (shape.contact === "palm")
    return placeOf(joints, "middle-finger-metacarpal").lerp(baseOf(joints, "middle"), 0.75);
  if (shape.contact === "knuckles") return placeOf(joints, "middle-finger-phalanx-intermediate");
  const sum = new Vector3();
  for (const finger of task.fingers) sum.add(tipOf(joints, finger));
  return sum.divideScalar(task.fingers.length);
}

/** Bends a finger at its base until its tip is as far from the skin as it should be. */
function settled(
  surface: Surface,
  task: HandTask,
  finger: Finger,
  bends: number[],
  joints: Joints,
  root: Matrix4,
): number[] {
  if (task.form === "knuckles") return bends;
  const tip = tipOf(joints, finger).applyMatrix4(root);
  const reachMm = tip.distanceTo(baseOf(joints, finger).applyMatrix4(root));
  const works = task.fingers.includes(finger) || (task.form === "palm" && finger !== "thumb");
  const wantedMm = (works ? padMm : clearMm) + task.liftMm;
  const error = surface.hit(tip).distanceMm - wantedMm;
  // A resting finger already clear of the skin keeps its relaxed bend.
  if (!works && error > 0) return bends;
  const change = Math.max(-0.2, Math.min(0.2, (0.7 * error) / Math.max(20, reachMm)));
  const base = finger === "thumb" ? 0 : 1;
  return bends.map((bend, i) => (i === base ? Math.max(-0.6, Math.min(1.2, bend + change)) : bend));
}
