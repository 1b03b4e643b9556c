import {
  BufferAttribute,
  type BufferGeometry,
  Color,
  CylinderGeometry,
  Group,
  Matrix4,
  Mesh,
  MeshStandardMaterial,
  type Object3D,
  Quaternion,
  SkinnedMesh,
  Vector3,
} from "three";
import { GLTFLoader } from "three/addons/loaders/GLTFLoader.js";
import type { DrawnHand, SkinTone } from "./drawn-frame.ts";
import { ToolModel } from "./tool-model.ts";

const SLEEVE = "#d9d3ca";

/** A rigged hand with a hint of a forearm. */
export class HandModel {
  readonly group = new Group();
  private readonly forearm: Mesh;
  private readonly tool = new ToolModel();

  private constructor(private readonly model: Object3D) {
    // A bathrobe's sleeve: it covers the model's open wrist.
    const cloth = new MeshStandardMaterial({ color: SLEEVE, roughness: 0.95 });
    this.forearm = new Mesh(new CylinderGeometry(66, 46, 1, 32, 1), cloth);
    this.forearm.geometry.scale(1, 1, 0.8);
    this.group.add(model, this.forearm, this.tool.group);
  }

  static async load(glb: ArrayBuffer, skin: SkinTone): Promise<HandModel> {
    const { scene } = await new GLTFLoader().parseAsync(glb, "");
    scene.traverse((node) => {
      node.matrixAutoUpdate = false;
      if (node instanceof SkinnedMesh) paint(node, skin);
    });
    return new HandModel(scene);
  }

  set(hand: DrawnHand | null): void {
    this.group.visible = hand !== null;
    if (!hand) return;
    this.model.matrix.fromArray(hand.placement);
    for (const [name, matrix] of Object.entries(hand.joints))
      this.model.getObjectByName(name)?.matrix.fromArray(matrix);
    this.model.matrixWorldNeedsUpdate = true;
    this.tool.set(hand.tool);
    this.stretchForearm(new Vector3(...hand.wrist), new Vector3(...hand.elbow));
  }

  private stretchForearm(wrist: Vector3, elbow: Vector3): void {
    const along = elbow.clone().sub(wrist);
    const turn = new Quaternion().setFromUnitVectors(new Vector3(0, 1, 0), along.clone().normalize());
    this.forearm.position.copy(wrist).addScaledVector(along, 0.5);
    this.forearm.quaternion.copy(turn);
    this.forearm.scale.set(1, along.length(), 1);
  }
}

function paint(mesh: SkinnedMesh, skin: SkinTone): void {
  mesh.castShadow = true;
  mesh.frustumCulled = false;
  tint(mesh.geometry, mesh, skin);
  mesh.material = new MeshStandardMaterial({ vertexColors: true, roughness: 0.62, metalness: 0 });
}

/** Fingertips and knuckles are redder than the back of the hand; without it the hand looks like plaster. */
function tint(geometry: BufferGeometry, mesh: SkinnedMesh, skin: SkinTone): void {
  const at = geometry.getAttribute("position");
  const red = mesh.skeleton.bones.filter((bone) => /tip|phalanx-(intermediate|proximal)/.test(bone.name));
  const places = red.map((bone) => new Vector3().setFromMatrixPosition(restOf(mesh, bone.name)));
  const [base, flush] = [new Color(skin.base), new Color(skin.flush)];
  const colours = new Float32Array(at.count * 3);
  for (let i = 0; i < at.count; i++) {
    const vertex = new Vector3().fromBufferAttribute(at, i);
    const near = Math.min(...places.map((place) => place.distanceTo(vertex)));
    base
      .clone()
      .lerp(flush, Math.exp(-((near / 0.013) ** 2)))
      .toArray(colours, i * 3);
  }
  geometry.setAttribute("color", new BufferAttribute(colours, 3));
}

function restOf(mesh: SkinnedMesh, name: string): Matrix4 {
  const i = mesh.skeleton.bones.findIndex((bone) => bone.name === name);
  return (mesh.skeleton.boneInverses[i] ?? new Matrix4()).clone().invert();
}
