import { Vector3 } from "three";
import type { Swelling } from "../script/motion-script.ts";
import { type Head, toVector } from "../surface/head.ts";

/** How far each place of canonical space stands out, millimetres to the person's left, up and forward: a bell curve along the skin's own direction in its middle. */
export function swellingOf({ landmark, mm, widthMm }: Swelling, head: Head): (at: Vector3) => Vector3 {
  const middle = toVector(head.vertices[landmark] ?? [0, 0, 0]);
  const outward = outwardAt(landmark, head);
  return (at) =>
    outward.clone().multiplyScalar(mm * Math.exp(-middle.distanceToSquared(at) / (2 * widthMm * widthMm)));
}

/** Mean of the directions of the triangles around a vertex, by their areas. */
function outwardAt(vertex: number, { vertices, triangles }: Head): Vector3 {
  const sum = new Vector3();
  for (const triangle of triangles) {
    if (!triangle.includes(vertex)) continue;
    const [a, b, c] = triangle.map((corner) => toVector(vertices[corner] ?? [0, 0, 0])) as [
      Vector3,
      Vector3,
      Vector3,
    ];
    sum.add(b.sub(a).cross(c.sub(a)));
  }
  return sum.normalize();
}
