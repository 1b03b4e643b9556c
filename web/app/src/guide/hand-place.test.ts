import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { IcosahedronGeometry, Matrix4, Quaternion, Vector3 } from "three";
import { expect, test } from "vitest";
import type { Head, Side } from "../api/types.ts";
import { placeHand, type HandTask } from "./hand-place.ts";
import { placeOf, Skeleton, tipOf } from "./skeleton.ts";
import { Surface } from "./surface.ts";

const require = createRequire(import.meta.url);
const radiusMm = 80;

/** The shipped rig's own joints, read from the file without a renderer. */
function rig(side: Side): Skeleton {
  const folder = dirname(require.resolve("@webxr-input-profiles/assets/package.json"));
  const glb = readFileSync(join(folder, "dist/profiles/generic-hand", `${side}.glb`));
  const nodes = (JSON.parse(glb.toString("utf8", 20, 20 + glb.readUInt32LE(12))) as { nodes: Node[] }).nodes;
  const bind = nodes.map((node): [string, Matrix4] => {
    const turn = new Quaternion(...(node.rotation ?? [0, 0, 0, 1]));
    const at = new Vector3(...(node.translation ?? [0, 0, 0]));
    return [node.name, new Matrix4().compose(at, turn, new Vector3(1, 1, 1))];
  });
  return new Skeleton(new Map(bind));
}
interface Node {
  name: string;
  translation?: [number, number, number];
  rotation?: [number, number, number, number];
}

/** A ball stands in for the head: its surface is known exactly. */
function ball(): Surface {
  const positions = new IcosahedronGeometry(radiusMm, 8).getAttribute("position");
  const vertices = Array.from({ length: positions.count }, (_, i) =>
    new Vector3().fromBufferAttribute(positions, i).toArray(),
  );
  const triangles = Array.from({ length: vertices.length / 3 }, (_, i) => [3 * i, 3 * i + 1, 3 * i + 2]);
  const head: Head = { vertices, triangles, faceVertexCount: 0, uv: [], zones: [], noGo: [] };
  return new Surface(head);
}

function task(side: Side, liftMm = 0): HandTask {
  const normal = new Vector3(side === "left" ? 0.6 : -0.6, -0.1, 0.8).normalize();
  const position = normal.clone().multiplyScalar(radiusMm);
  return { hand: side, form: "pads", fingers: ["index", "middle"], position, normal, liftMm, pinch: 0 };
}

const sides: Side[] = ["left", "right"];

test.each(sides)("placeHand_%s_FingertipsLieOnThePoint", (side) => {
  const asked = task(side);
  const { joints, root } = placeHand(rig(side), ball(), asked);
  const tips = asked.fingers.map((finger) => tipOf(joints, finger).applyMatrix4(root));
  const middle = tips.reduce((sum, tip) => sum.add(tip), new Vector3()).divideScalar(tips.length);
  expect(middle.distanceTo(asked.position)).toBeLessThan(9);
});

test.each(sides)("placeHand_%s_NoFingertipIsInsideTheHead", (side) => {
  const { joints, root } = placeHand(rig(side), ball(), task(side));
  for (const finger of ["thumb", "index", "middle", "ring", "little"] as const)
    expect(tipOf(joints, finger).applyMatrix4(root).length()).toBeGreaterThan(radiusMm);
});

test.each(sides)("placeHand_%s_ComesFromBelowAndTheOwnSide", (side) => {
  const asked = task(side);
  const { joints, root } = placeHand(rig(side), ball(), asked);
  const wrist = placeOf(joints, "wrist").applyMatrix4(root);
  expect(wrist.y).toBeLessThan(asked.position.y);
  expect(Math.sign(wrist.x)).toBe(side === "left" ? 1 : -1);
});

test.each(sides)("placeHand_%s_IsATurnNeverAMirror", (side) => {
  expect(placeHand(rig(side), ball(), task(side)).root.determinant()).toBeGreaterThan(0);
});

test("placeHand_Lifted_StandsOffBySoMuch", () => {
  const [down, up] = [0, 30].map((liftMm) => {
    const { joints, root } = placeHand(rig("left"), ball(), task("left", liftMm));
    return tipOf(joints, "index").applyMatrix4(root).length();
  });
  expect((up ?? 0) - (down ?? 0)).toBeGreaterThan(24);
});
