import type { Color, Matrix4 } from "three";
import { Bone, Group, Mesh, MeshPhysicalMaterial, SkinnedMesh, type Material, type Object3D } from "three";
import { GLTFLoader } from "three/addons/loaders/GLTFLoader.js";
import type { Side } from "../api/types.ts";
import type { PlacedHand } from "./hand-place.ts";
import { Skeleton } from "./skeleton.ts";

/** One rigged hand; `show` puts it where it was placed. */
export class HandModel {
  readonly group = new Group();
  readonly skeleton: Skeleton;
  private readonly bones = new Map<string, Object3D>();
  private readonly material: MeshPhysicalMaterial;

  constructor(scene: Object3D, color: Color) {
    this.material = new MeshPhysicalMaterial({ color, roughness: 0.78, sheen: 0.3, transparent: true });
    scene.traverse((node) => this.adopt(node));
    const bind = new Map([...this.bones].map(([name, bone]) => [name, boundAt(bone)]));
    this.skeleton = new Skeleton(bind);
    this.group.matrixAutoUpdate = false;
    this.group.add(scene);
  }

  private adopt(node: Object3D): void {
    if (node instanceof SkinnedMesh || node instanceof Mesh) {
      (node.material as Material).dispose();
      node.material = this.material;
      // Its bounds are those of the bind pose; the posed hand is elsewhere.
      node.frustumCulled = false;
      node.castShadow = true;
    } else if (node instanceof Bone || /-(tip|metacarpal|phalanx-\w+)$|^wrist$/.test(node.name)) {
      this.bones.set(node.name, node);
    }
  }

  show(placed: PlacedHand): void {
    this.group.matrix.copy(placed.root);
    for (const [name, bone] of this.bones) {
      const matrix = placed.joints.get(name);
      if (!matrix) continue;
      matrix.decompose(bone.position, bone.quaternion, bone.scale);
    }
    this.group.visible = true;
    this.group.updateMatrixWorld(true);
  }

  fade(opacity: number): void {
    this.material.opacity = opacity;
    this.group.visible = opacity > 0.01;
  }
}

function boundAt(bone: Object3D): Matrix4 {
  bone.updateMatrix();
  return bone.matrix.clone();
}

export async function loadHand(side: Side, color: Color): Promise<HandModel> {
  const gltf = await new GLTFLoader().loadAsync(`/hands/${side}.glb`);
  return new HandModel(gltf.scene, color);
}
