import {
  CatmullRomCurve3,
  Group,
  InstancedMesh,
  Matrix4,
  MeshStandardMaterial,
  SphereGeometry,
  Vector3,
} from "three";
import type { AtlasItem } from "./items.ts";

// Chosen by eye: pearls a finger's width apart that drift at about the pace a lymph stroke asks for.
const apartMm = 16;
const mmPerS = 14;
const pearlMm = 1.7;

interface Lane {
  curve: CatmullRomCurve3;
  lengthMm: number;
  first: number;
  pearls: number;
}

/** Pearls that drift along the lymph's ways, in the direction it flows. */
export class FlowPearls {
  readonly group = new Group();
  private readonly lanes: Lane[] = [];
  private readonly mesh: InstancedMesh;

  constructor(items: readonly AtlasItem[]) {
    let count = 0;
    for (const points of items.flatMap((item) => [...item.curves.left, ...item.curves.right])) {
      if (points.length < 2) continue;
      const curve = new CatmullRomCurve3(points.map(([x = 0, y = 0, z = 0]) => new Vector3(x, y, z)));
      const lengthMm = curve.getLength();
      const pearls = Math.max(1, Math.round(lengthMm / apartMm));
      this.lanes.push({ curve, lengthMm, first: count, pearls });
      count += pearls;
    }
    const material = new MeshStandardMaterial({ color: "#8ee07f", emissive: "#2f5d2a", roughness: 0.5 });
    this.mesh = new InstancedMesh(new SphereGeometry(pearlMm, 8, 6), material, Math.max(1, count));
    this.mesh.raycast = () => undefined; // a pearl is an ornament, not a thing to pick
    this.group.add(this.mesh);
    this.move(0);
  }

  move(atS: number): void {
    const matrix = new Matrix4();
    for (const { curve, lengthMm, first, pearls } of this.lanes)
      for (let i = 0; i < pearls; i++) {
        const share = (i / pearls + (atS * mmPerS) / lengthMm) % 1;
        const at = curve.getPointAt(share);
        this.mesh.setMatrixAt(first + i, matrix.makeTranslation(at));
      }
    this.mesh.instanceMatrix.needsUpdate = true;
  }
}
