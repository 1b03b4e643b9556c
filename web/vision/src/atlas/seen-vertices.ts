import { pointAt, type VideoPoints } from "../frames/video-point.ts";

type Triangles = Uint16Array;

/** Chosen: fine enough for a nose over a cheek, which is all that hides skin of a face from a camera before it. */
const CELLS = 96;
/** Chosen, as a share of the face's width: about 6 mm, more than neighbours differ in depth within a cell, less than a nose is high. */
const HIDDEN_SHARE = 0.04;

/** How well each vertex is seen: the cosine of its skin against the line of sight, 0 where it is turned away or something lies before it. */
export function seenVertices(face: VideoPoints, triangles: Triangles, vertexCount: number): Float32Array {
  const seen = facing(face, triangles, vertexCount);
  const depths = nearestDepths(face, triangles, boxOf(face, vertexCount));
  for (let vertex = 0; vertex < vertexCount; vertex++) if (depths.hides(vertex)) seen[vertex] = 0;
  return seen;
}

function facing(face: VideoPoints, triangles: Triangles, vertexCount: number): Float32Array {
  const normals = new Float64Array(3 * vertexCount);
  for (let i = 0; i < triangles.length; i += 3) {
    const corners = [0, 1, 2].map((k) => triangles[i + k] ?? 0);
    const normal = normalOf(face, corners);
    for (const vertex of corners)
      for (let axis = 0; axis < 3; axis++)
        normals[3 * vertex + axis] = (normals[3 * vertex + axis] ?? 0) + (normal[axis] ?? 0);
  }
  return Float32Array.from({ length: vertexCount }, (_, vertex) => {
    const [x = 0, y = 0, z = 0] = normals.subarray(3 * vertex, 3 * vertex + 3);
    const length = Math.hypot(x, y, z);
    // Depth grows away from the camera, so skin that faces it has a normal of negative depth.
    return length === 0 ? 0 : Math.max(0, -z / length);
  });
}

/** As long as the triangle is large, so that a vertex takes after the skin most of it belongs to. */
function normalOf(face: VideoPoints, [a = 0, b = 0, c = 0]: readonly number[]): [number, number, number] {
  const [p, q, r] = [pointAt(face, a), pointAt(face, b), pointAt(face, c)];
  const [ux, uy, uz] = [q.x - p.x, q.y - p.y, q.z - p.z];
  const [vx, vy, vz] = [r.x - p.x, r.y - p.y, r.z - p.z];
  return [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

function boxOf(face: VideoPoints, vertexCount: number): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < 3 * vertexCount; i += 3) {
    const [x = 0, y = 0] = [face[i], face[i + 1]];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { left, top, widthPx: Math.max(1, right - left), heightPx: Math.max(1, bottom - top) };
}

function nearestDepths(face: VideoPoints, triangles: Triangles, box: Box) {
  const nearest = new Float64Array(CELLS * CELLS).fill(Infinity);
  const toCell = (x: number, y: number) => ({
    x: ((x - box.left) / box.widthPx) * (CELLS - 1),
    y: ((y - box.top) / box.heightPx) * (CELLS - 1),
  });
  for (let i = 0; i < triangles.length; i += 3) {
    const corners = [0, 1, 2].map((k) => {
      const point = pointAt(face, triangles[i + k] ?? 0);
      return { ...toCell(point.x, point.y), z: point.z };
    });
    fill(nearest, corners);
  }
  const room = HIDDEN_SHARE * Math.max(box.widthPx, box.heightPx);
  return {
    hides(vertex: number) {
      const { x, y, z } = pointAt(face, vertex);
      const cell = toCell(x, y);
      return z - (nearest[Math.round(cell.y) * CELLS + Math.round(cell.x)] ?? Infinity) > room;
    },
  };
}

interface Corner {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** The depth of a triangle in every cell whose middle it covers. */
function fill(nearest: Float64Array, [a, b, c]: readonly Corner[]) {
  if (!a || !b || !c) return;
  const area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  if (area === 0) return;
  for (let y = Math.ceil(Math.min(a.y, b.y, c.y)); y <= Math.max(a.y, b.y, c.y); y++)
    for (let x = Math.ceil(Math.min(a.x, b.x, c.x)); x <= Math.max(a.x, b.x, c.x); x++) {
      const wa = ((b.x - x) * (c.y - y) - (b.y - y) * (c.x - x)) / area;
      const wb = ((c.x - x) * (a.y - y) - (c.y - y) * (a.x - x)) / area;
      const wc = 1 - wa - wb;
      if (wa < 0 || wb < 0 || wc < 0) continue;
      const cell = y * CELLS + x;
      nearest[cell] = Math.min(nearest[cell] ?? Infinity, wa * a.z + wb * b.z + wc * c.z);
    }
}
