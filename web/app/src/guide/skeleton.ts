import { Matrix4, Vector3 } from "three";
import type { Finger } from "../api/types.ts";

export const fingers: Finger[] = ["thumb", "index", "middle", "ring", "little"];

const rigNames: Record<Finger, string> = {
  thumb: "thumb",
  index: "index-finger",
  middle: "middle-finger",
  ring: "ring-finger",
  little: "pinky-finger",
};

/** Joint names from the palm outward, as WebXR names them. */
export function chainOf(finger: Finger): string[] {
  const middle = finger === "thumb" ? [] : ["phalanx-intermediate"];
  return ["metacarpal", "phalanx-proximal", ...middle, "phalanx-distal", "tip"].map(
    (joint) => `${rigNames[finger]}-${joint}`,
  );
}

/** Bend of each joint of a finger in radians, metacarpal first; positive closes the hand. */
export type Bends = Record<Finger, number[]>;
export type Joints = ReadonlyMap<string, Matrix4>;

/**
 * The rig's joints lie flat in one list; this knows who moves whom. WebXR joints look along -Z to the tip with +Y out
 * of the back of the hand, so a bend is a turn about the joint's own X.
 */
export class Skeleton {
  private readonly local = new Map<string, Matrix4>();
  private readonly wrist: Matrix4;

  constructor(bind: Joints) {
    this.wrist = joint(bind, "wrist").clone();
    for (const finger of fingers)
      for (const [i, name] of chainOf(finger).entries()) {
        const parent = chainOf(finger)[i - 1] ?? "wrist";
        this.local.set(name, joint(bind, parent).clone().invert().multiply(joint(bind, name)));
      }
  }

  pose(bends: Bends): Map<string, Matrix4> {
    const posed = new Map<string, Matrix4>([["wrist", this.wrist]]);
    for (const finger of fingers) {
      let parent = this.wrist;
      for (const [i, name] of chainOf(finger).entries()) {
        const turn = new Matrix4().makeRotationX(-(bends[finger][i] ?? 0));
        parent = parent.clone().multiply(joint(this.local, name)).multiply(turn);
        posed.set(name, parent);
      }
    }
    return posed;
  }
}

export function joint(joints: Joints, name: string): Matrix4 {
  const found = joints.get(name);
  if (!found) throw new Error(`The hand rig has no joint ${name}.`);
  return found;
}

export const placeOf = (joints: Joints, name: string) =>
  new Vector3().setFromMatrixPosition(joint(joints, name));
export const tipOf = (joints: Joints, finger: Finger) => placeOf(joints, `${rigNames[finger]}-tip`);
export const baseOf = (joints: Joints, finger: Finger) =>
  placeOf(joints, `${rigNames[finger]}-${finger === "thumb" ? "metacarpal" : "phalanx-proximal"}`);
