import { BufferAttribute, BufferGeometry, Vector3 } from "three";
import type { Head } from "../api/types.ts";

export interface SurfaceHit {
  distanceMm: number;
  normal: Vector3;
}

/** The head's skin as points with normals: near enough a plane around each vertex to lay a finger on. */
export class Surface {
  readonly geometry: BufferGeometry;
  private readonly positions: ArrayLike<number>;
  private readonly normals: ArrayLike<number>;

  constructor(head: Head) {
    this.geometry = new BufferGeometry();
    this.geometry.setAttribute("position", new BufferAttribute(new Float32Array(head.vertices.flat()), 3));
    this.geometry.setIndex(head.triangles.flat());
    this.geometry.computeVertexNormals();
    this.positions = this.geometry.getAttribute("position").array;
    this.normals = this.geometry.getAttribute("normal").array;
  }

  normalAt(vertex: number, into = new Vector3()): Vector3 {
    return into.fromArray(this.normals, vertex * 3);
  }

  private nearest(point: Vector3): number {
    let best = 0;
    let bestSquare = Infinity;
    for (let i = 0; i < this.positions.length; i += 3) {
      const dx = at(this.positions, i) - point.x;
      const dy = at(this.positions, i + 1) - point.y;
      const dz = at(this.positions, i + 2) - point.z;
      const square = dx * dx + dy * dy + dz * dz;
      if (square < bestSquare) [best, bestSquare] = [i / 3, square];
    }
    return best;
  }

  /** Distance to the skin, negative inside the head. */
  hit(point: Vector3): SurfaceHit {
    const vertex = this.nearest(point);
    const normal = this.normalAt(vertex);
    const from = new Vector3().fromArray(this.positions, vertex * 3);
    return { distanceMm: normal.dot(from.subVectors(point, from)), normal };
  }
}

const at = (numbers: ArrayLike<number>, i: number) => numbers[i] ?? 0;
