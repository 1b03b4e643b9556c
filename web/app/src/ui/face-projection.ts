import type { Head, PathShape, Position } from "../api/types.ts";

/** A face map shows the face as a mirror does: the person's left is on the left. */
const flat = ([x = 0, y = 0]: Position) => `${(-x).toFixed(1)} ${(-y).toFixed(1)}`;

const corner = (head: Head, index: number): Position => head.vertices[index] ?? [0, 0, 0];

/** Whether a triangle looks at the viewer; the others would cover it. */
function facesFront(head: Head, triangle: readonly number[]): boolean {
  const [a, b, c] = triangle.map((index) => corner(head, index));
  if (!a || !b || !c) return false;
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const [cx = 0, cy = 0] = c;
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax) > 0;
}

/** The same head turned about the upright axis; positive shows more of the person's right. */
export function turnedHead(head: Head, degrees: number): Head {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const vertices = head.vertices.map(([x = 0, y = 0, z = 0]) => [x * cos + z * sin, y, z * cos - x * sin]);
  return { ...head, vertices };
}

/** Whether a place on a line of the face is seen from here: one of the triangles around it looks at the viewer. */
export function seenVertices(head: Head): ReadonlySet<number> {
  return new Set(head.triangles.filter((triangle) => facesFront(head, triangle)).flat());
}

export function cornersPath(head: Head, triangles: readonly (readonly number[])[]): string {
  return triangles
    .filter((triangle) => facesFront(head, triangle))
    .map((triangle) => `M${triangle.map((index) => flat(corner(head, index))).join("L")}Z`)
    .join("");
}

export function trianglesPath(head: Head, which?: readonly number[]): string {
  return cornersPath(head, which ? which.map((i) => head.triangles[i] ?? []) : head.triangles);
}

export const linePath = (head: Head, at: readonly number[]) =>
  `M${at.map((index) => flat(corner(head, index))).join("L")}`;

export const strokePath = (shape: PathShape) => `M${shape.positions.map(flat).join("L")}`;

export function viewBox(head: Head): string {
  const xs = head.vertices.map((vertex) => -(vertex[0] ?? 0));
  const ys = head.vertices.map((vertex) => -(vertex[1] ?? 0));
  const [left, right] = [Math.min(...xs) - 6, Math.max(...xs) + 6];
  const [top, bottom] = [Math.min(...ys) - 6, Math.max(...ys) + 6];
  return [left, top, right - left, bottom - top].map((n) => n.toFixed(0)).join(" ");
}
