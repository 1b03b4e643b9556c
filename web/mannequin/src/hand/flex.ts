import { Matrix4, Vector3 } from "three";
import type { FingerBend, HandPose } from "./forms.ts";
import type { FingerId, Joint, Rig } from "./rig.ts";

const RAD = Math.PI / 180;

/** Where every joint is once the hand is held as `pose` says, in the model's own space; the wrist does not move. */
export function flex(rig: Rig, pose: HandPose): Map<string, Matrix4> {
  const placed = new Map<string, Matrix4>(rig.joints.map((joint) => [joint.name, joint.rest.clone()]));
  for (const finger of ["index", "middle", "ring", "little"] as const)
    flexFinger(rig, finger, pose[finger], placed);
  flexThumb(rig, pose.thumb, placed);
  return placed;
}

function flexFinger(rig: Rig, finger: FingerId, bend: FingerBend, placed: Map<string, Matrix4>): void {
  const chain = rig.chains[finger];
  const carried = new Matrix4();
  [0, bend.knuckle, bend.middle, bend.end].forEach((degrees, i) => {
    const joint = chain[i];
    if (!joint || i === 0) return;
    if (i === 1) carried.multiply(turnAbout(joint.at, rig.palm, aside(rig, bend.spread)));
    carried.multiply(turnAbout(joint.at, hinge(rig, chain, i), degrees * RAD));
    place(joint, carried, placed);
  });
  place(chain[4], carried, placed);
}

function flexThumb(rig: Rig, bend: HandPose["thumb"], placed: Map<string, Matrix4>): void {
  const chain = rig.chains.thumb;
  const carried = new Matrix4();
  [bend.draw, bend.knuckle, bend.end].forEach((degrees, i) => {
    const joint = chain[i];
    if (!joint) return;
    if (i === 0) carried.multiply(turnAbout(joint.at, rig.palm, aside(rig, bend.aside)));
    carried.multiply(turnAbout(joint.at, hinge(rig, chain, i), degrees * RAD));
    place(joint, carried, placed);
  });
  place(chain[3], carried, placed);
}

/** Turns about the palm's normal go to the little finger's side on either hand. */
const aside = (rig: Rig, degrees: number): number => degrees * RAD * (rig.side === "right" ? 1 : -1);

function place(joint: Joint | undefined, carried: Matrix4, placed: Map<string, Matrix4>): void {
  if (joint) placed.set(joint.name, carried.clone().multiply(joint.rest));
}

/** The axis about which a positive turn brings the finger to the palm. */
function hinge(rig: Rig, chain: Joint[], i: number): Vector3 {
  const from = chain[i]?.at ?? new Vector3();
  const to = chain[i + 1]?.at ?? new Vector3();
  return to.clone().sub(from).cross(rig.palm).normalize();
}

function turnAbout(at: Vector3, axis: Vector3, angle: number): Matrix4 {
  const back = new Matrix4().makeTranslation(-at.x, -at.y, -at.z);
  return new Matrix4()
    .makeTranslation(at.x, at.y, at.z)
    .multiply(new Matrix4().makeRotationAxis(axis, angle))
    .multiply(back);
}
