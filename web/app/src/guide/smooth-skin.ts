import { BufferGeometry, Float32BufferAttribute, Vector3 } from "three";

// Chosen: three pieces an edge; the skull's outline looks round and the phone does not notice.
const parts = 3;

interface Corner {
  at: Vector3;
  normal: Vector3;
  color: Vector3;
}

/**
 * A rounder skin through the same corners, for looking at only: curved PN triangles (A. Vlachos et al., I3D 2001).
 * It passes through every vertex, so paths and fingertips laid on the flat triangles stay within a millimetre of it.
 */
export function smoothSkin(flat: BufferGeometry): BufferGeometry {
  const positions: number[] = [];
  const normals: number[] = [];
  const colors: number[] = [];
  const push = (corners: readonly [Corner, Corner, Corner], u: number, v: number) => {
    positions.push(...curved(corners, u, v).toArray());
    normals.push(...blend(corners, u, v, "normal").normalize().toArray());
    colors.push(...blend(corners, u, v, "color").toArray());
  };
  const index = flat.getIndex();
  for (let i = 0; index && i < index.count; i += 3) {
    const corners = [0, 1, 2].map((k) => cornerAt(flat, index.getX(i + k))) as [Corner, Corner, Corner];
    for (const [u, v] of pieces) push(corners, u / parts, v / parts);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new Float32BufferAttribute(positions, 3));
  geometry.setAttribute("normal", new Float32BufferAttribute(normals, 3));
  geometry.setAttribute("color", new Float32BufferAttribute(colors, 3));
  return geometry;
}

/** Corners of the small triangles, three by three, in whole steps along the triangle's two edges. */
const pieces: [number, number][] = [];
for (let u = 0; u < parts; u++)
  for (let v = 0; u + v < parts; v++) {
    pieces.push([u, v], [u + 1, v], [u, v + 1]);
    if (u + v + 1 < parts) pieces.push([u + 1, v], [u + 1, v + 1], [u, v + 1]);
  }

function cornerAt(flat: BufferGeometry, i: number): Corner {
  const read = (name: string) => {
    const attribute = flat.getAttribute(name);
    return new Vector3(attribute.getX(i), attribute.getY(i), attribute.getZ(i));
  };
  return { at: read("position"), normal: read("normal"), color: read("color") };
}

function blend([a, b, c]: readonly [Corner, Corner, Corner], u: number, v: number, of: "normal" | "color") {
  return new Vector3()
    .addScaledVector(a[of], 1 - u - v)
    .addScaledVector(b[of], u)
    .addScaledVector(c[of], v);
}

/** A third of the way from one corner to another, pulled into the first corner's tangent plane. */
function control(from: Corner, to: Corner): Vector3 {
  const way = to.at.clone().sub(from.at);
  return from.at
    .clone()
    .addScaledVector(way, 1 / 3)
    .addScaledVector(from.normal, -way.dot(from.normal) / 3);
}

function curved([a, b, c]: readonly [Corner, Corner, Corner], u: number, v: number): Vector3 {
  const w = 1 - u - v;
  const edges: [Vector3, number][] = [
    [control(a, b), 3 * w * w * u],
    [control(b, a), 3 * w * u * u],
    [control(b, c), 3 * u * u * v],
    [control(c, b), 3 * u * v * v],
    [control(c, a), 3 * w * v * v],
    [control(a, c), 3 * w * w * v],
  ];
  const middle = edges.reduce((sum, [point]) => sum.addScaledVector(point, 1 / 6), new Vector3());
  const flat = a.at.clone().add(b.at).add(c.at).divideScalar(3);
  const centre = middle.clone().multiplyScalar(1.5).addScaledVector(flat, -0.5);
  const sum = new Vector3()
    .addScaledVector(a.at, w ** 3)
    .addScaledVector(b.at, u ** 3)
    .addScaledVector(c.at, v ** 3)
    .addScaledVector(centre, 6 * u * v * w);
  for (const [point, weight] of edges) sum.addScaledVector(point, weight);
  return sum;
}
