import { readFileSync } from "node:fs";
import { newVideoPoints, type VideoPoints } from "../frames/video-point.ts";
import type { UnwrappedHead } from "./unwrap.ts";

const text = readFileSync(new URL("../../../../knowledge/head/face.obj", import.meta.url), "utf8");
const rows = (kind: string) =>
  text
    .split("\n")
    .filter((line) => line.startsWith(`${kind} `))
    .map((line) => line.split(" ").slice(1).map(Number.parseFloat));

/** The canonical face alone, for tests. */
export const faceHead: UnwrappedHead = {
  vertices: rows("v").map((at) => at.map((cm) => 10 * cm)),
  uv: rows("vt"),
  triangles: rows("f").map((corners) => corners.map((corner) => corner - 1)),
  faceVertexCount: 468,
};

/** The canonical face before a camera, turned to its own left. */
export function facePoints(pxPerMm: number, middleX: number, middleY: number, yawDegrees = 0): VideoPoints {
  const points = newVideoPoints(478);
  const [cos, sin] = [Math.cos, Math.sin].map((f) => f((yawDegrees * Math.PI) / 180)) as [number, number];
  faceHead.vertices.forEach(([x = 0, y = 0, z = 0], vertex) => {
    const [turned, deep] = [cos * x + sin * z, cos * z - sin * x];
    points.set([middleX + pxPerMm * turned, middleY - pxPerMm * y, -pxPerMm * deep], 3 * vertex);
  });
  return points;
}
