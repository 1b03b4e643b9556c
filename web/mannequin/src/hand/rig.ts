import { Matrix4, Quaternion, Vector3 } from "three";
import type { Side } from "../script/motion-script.ts";

export const FINGERS = ["thumb", "index", "middle", "ring", "little"] as const;
export type FingerId = (typeof FINGERS)[number];

/** Joint names of the WebXR hand from the palm outwards. */
const CHAINS: Record<FingerId, string[]> = {
  thumb: ["thumb-metacarpal", "thumb-phalanx-proximal", "thumb-phalanx-distal", "thumb-tip"],
  index: chain("index-finger"),
  middle: chain("middle-finger"),
  ring: chain("ring-finger"),
  little: chain("pinky-finger"),
};

function chain(name: string): string[] {
  return ["metacarpal", "phalanx-proximal", "phalanx-intermediate", "phalanx-distal", "tip"].map(
    (joint) => `${name}-${joint}`,
  );
}

export interface Joint {
  name: string;
  rest: Matrix4;
  at: Vector3;
}

/** A rigged hand at rest: metres, in the model's own space. */
export interface Rig {
  side: Side;
  joints: Joint[];
  chains: Record<FingerId, Joint[]>;
  wrist: Joint;
  /** Unit vectors at rest: to the fingertips, out of the palm, and to the little finger. */
  forward: Vector3;
  palm: Vector3;
  outward: Vector3;
  /** Wrist to middle fingertip. */
  lengthM: number;
}

interface GlbNode {
  name?: string;
  translation?: [number, number, number];
  rotation?: [number, number, number, number];
}

/** Reads the joints out of a binary glTF; its joints lie side by side, not nested, so their places are the model's. */
export function readRig(glb: Uint8Array, side: Side): Rig {
  const view = new DataView(glb.buffer, glb.byteOffset, glb.byteLength);
  const json = new TextDecoder().decode(glb.subarray(20, 20 + view.getUint32(12, true)));
  const { nodes } = JSON.parse(json) as { nodes: GlbNode[] };
  return makeRig(nodes.filter((node) => node.translation && node.rotation).map(toJoint), side);
}

function toJoint(node: GlbNode): Joint {
  const at = new Vector3(...(node.translation ?? [0, 0, 0]));
  const turn = new Quaternion(...(node.rotation ?? [0, 0, 0, 1]));
  return { name: node.name ?? "", at, rest: new Matrix4().compose(at, turn, new Vector3(1, 1, 1)) };
}

export function makeRig(joints: Joint[], side: Side): Rig {
  const named = (name: string): Joint => {
    const joint = joints.find((one) => one.name === name);
    if (!joint) throw new Error(`The hand model has no joint "${name}".`);
    return joint;
  };
  const chains = Object.fromEntries(
    FINGERS.map((finger) => [finger, CHAINS[finger].map(named)]),
  ) as unknown as Record<FingerId, Joint[]>;
  const wrist = named("wrist");
  const forward = named("middle-finger-phalanx-proximal").at.clone().sub(wrist.at).normalize();
  const across = named("pinky-finger-phalanx-proximal")
    .at.clone()
    .sub(named("index-finger-phalanx-proximal").at);
  const outward = across.addScaledVector(forward, -across.dot(forward)).normalize();
  const palm = new Vector3().crossVectors(forward, outward).multiplyScalar(side === "right" ? 1 : -1);
  const lengthM = named("middle-finger-tip").at.distanceTo(wrist.at);
  return { side, joints, chains, wrist, forward, palm, outward, lengthM };
}
