import { newVideoPoints, pointAt, type VideoPoint, type VideoPoints } from "../frames/video-point.ts";
import { project, type Pose } from "./fit-pose.ts";
import type { HeadGeometry, SurfaceSample } from "./head.ts";

/**
 * Where places on the skin lie in the picture. Corners that are landmarks are where the face shows them, so that paths
 * follow its expression; corners on the modelled neck, ears and scalp follow the head's pose.
 */
export function projectSurface(
  head: HeadGeometry,
  face: VideoPoints,
  pose: Pose,
  samples: readonly SurfaceSample[],
): VideoPoints {
  const points = newVideoPoints(samples.length);
  samples.forEach(([triangle = -1, ...weights], index) => {
    const corners = head.triangles[triangle];
    if (corners === undefined) throw new Error(`Triangle ${triangle} is not on the head.`);
    points.set(
      blend(
        corners.map((vertex) => cornerAt(head, face, pose, vertex)),
        weights,
      ),
      3 * index,
    );
  });
  return points;
}

function cornerAt(head: HeadGeometry, face: VideoPoints, pose: Pose, vertex: number): VideoPoint {
  if (vertex < head.faceVertexCount) return pointAt(face, vertex);
  return project(pose, head.vertices[vertex] ?? []);
}

function blend(corners: readonly VideoPoint[], weights: readonly number[]): [number, number, number] {
  const sum = (axis: "x" | "y" | "z") =>
    corners.reduce((total, corner, index) => total + corner[axis] * (weights[index] ?? 0), 0);
  return [sum("x"), sum("y"), sum("z")];
}
