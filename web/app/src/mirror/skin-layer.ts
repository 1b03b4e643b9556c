import { pointAt, project, type Frame, type Pose } from "@effleur/vision";
import type { Head } from "../api/types.ts";
import { levels, trianglesByLevel, type Cells } from "../paint/cells.ts";
import type { Dot } from "./overlay-model.ts";

/** Painted triangles of the live face in pixels of the picture, three dots each, by level. */
export type SkinLayer = readonly (readonly Dot[])[][];

/** Where a vertex lies: a landmark where the face shows it, the modelled rest by the head's pose. */
export function vertexDot(head: Head, face: NonNullable<Frame["face"]>, pose: Pose, vertex: number): Dot {
  return vertex < head.faceVertexCount
    ? pointAt(face.points, vertex)
    : project(pose, head.vertices[vertex] ?? []);
}

/** Only what looks at the camera: paint on the far cheek must not shine through the near one. */
export function skinLayer(head: Head, face: NonNullable<Frame["face"]>, pose: Pose, cells: Cells): SkinLayer {
  return trianglesByLevel(head, cells).map((triangles) =>
    triangles
      .map((corners) => corners.map((vertex) => vertexDot(head, face, pose, vertex)))
      .filter(looksAtCamera),
  );
}

/** Corners run against the clock seen from outside; with y down that is a negative area. */
export function looksAtCamera([a, b, c]: readonly Dot[]): boolean {
  if (!a || !b || !c) return false;
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) < 0;
}

export type SkinPen = Pick<
  CanvasRenderingContext2D,
  | "setTransform"
  | "clearRect"
  | "beginPath"
  | "moveTo"
  | "lineTo"
  | "closePath"
  | "fill"
  | "fillStyle"
  | "globalAlpha"
>;

// Chosen: at its strongest the paint is plain to see and a freckle under it still is, too.
const strongest = 0.5;

/** Draws the layer, small: enlarged to the picture it is soft at its edges, and costs next to nothing. */
export function drawSkin(pen: SkinPen, layer: SkinLayer, size: Dot, scale: number, paint: string): void {
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, size.x, size.y);
  pen.setTransform(scale, 0, 0, scale, 0, 0);
  pen.fillStyle = paint;
  layer.forEach((triangles, level) => {
    if (triangles.length === 0) return;
    pen.globalAlpha = (strongest * (level + 1)) / levels;
    pen.beginPath();
    for (const [a, b, c] of triangles) {
      if (!a || !b || !c) continue;
      pen.moveTo(a.x, a.y);
      pen.lineTo(b.x, b.y);
      pen.lineTo(c.x, c.y);
      pen.closePath();
    }
    pen.fill();
  });
  pen.globalAlpha = 1;
}
