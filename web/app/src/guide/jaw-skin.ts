import { Mesh, Vector3, type BufferAttribute, type Group } from "three";
import { openJaw } from "./jaw.ts";

interface Shut {
  positions: BufferAttribute;
  at: Float32Array;
}

/** Moves everything drawn on the head with the jaw: skin, lips and lines alike. */
export class JawSkin {
  private readonly shut: Shut[] = [];

  constructor(model: Group) {
    model.traverse((node) => {
      if (!(node instanceof Mesh)) return;
      const positions = node.geometry.getAttribute("position") as BufferAttribute;
      this.shut.push({ positions, at: Float32Array.from(positions.array) });
    });
  }

  open(opening: number): void {
    const point = new Vector3();
    for (const { positions, at } of this.shut) {
      for (let i = 0; i < positions.count; i++) {
        openJaw(point.fromArray(at, 3 * i), opening);
        positions.setXYZ(i, point.x, point.y, point.z);
      }
      positions.needsUpdate = true;
    }
  }
}
