import { Vector3 } from "three";
import type { Landmarks } from "../faces/recipes.ts";
import { FACE_CENTRE, PREPARED_HEIGHT_PX, PREPARED_WIDTH_PX } from "../page/prepare-face.ts";
import { HEIGHT_PX, type PicturePoint, WIDTH_PX } from "../scene/camera.ts";
import { type Head, type Millimetres, type PathShape, toVector } from "./head.ts";
import { type Similarity, fitSimilarity } from "./similarity.ts";

/** Where the middle of the face lies in the frame when nothing moves. */
export const FRAME_CENTRE: PicturePoint = {
  x: FACE_CENTRE.x - (PREPARED_WIDTH_PX - WIDTH_PX) / 2,
  y: FACE_CENTRE.y - (PREPARED_HEIGHT_PX - HEIGHT_PX) / 2,
};

/** The canonical head laid over one photograph: landmarks where they were measured, neck and ears by the head's pose. */
export class PhotoSurface {
  readonly pxPerMm: number;
  private readonly pose: Similarity;
  private readonly places: PicturePoint[];

  constructor(
    private readonly head: Head,
    landmarks: Landmarks,
  ) {
    const seen = landmarks.slice(0, head.faceVertexCount).map(fromPrepared);
    this.pose = fitSimilarity(head.vertices.slice(0, head.faceVertexCount).map(toVector), seen);
    this.pxPerMm = this.pose.scale;
    this.places = head.vertices.map((vertex, i) => toFrame(seen[i] ?? this.pose.apply(toVector(vertex))));
  }

  /** A path's samples in the frame at rest. */
  path(shape: PathShape): PicturePoint[] {
    return shape.samples.map((sample) => this.point(sample));
  }

  /** A place on the skin in the frame at rest. */
  point([triangle, ...weights]: readonly [number, number, number, number]): PicturePoint {
    const corners = this.head.triangles[triangle];
    if (!corners) throw new Error(`The head has no triangle ${String(triangle)}.`);
    const sum = { x: 0, y: 0 };
    corners.forEach((vertex, i) => {
      const place = this.places[vertex] ?? { x: 0, y: 0 };
      sum.x += place.x * (weights[i] ?? 0);
      sum.y += place.y * (weights[i] ?? 0);
    });
    return sum;
  }

  /** Millimetres to the person's left, up and forward as a shift in the frame. */
  shift(byMm: Millimetres): PicturePoint {
    const moved = toVector(byMm).applyQuaternion(this.pose.turn).multiplyScalar(this.pxPerMm);
    return { x: moved.x, y: -moved.y };
  }

  /** Any place of canonical space in the frame at rest. */
  place(canonicalMm: Millimetres): PicturePoint {
    return toFrame(this.pose.apply(toVector(canonicalMm)));
  }
}

/** Landmarks count y down and z away from the camera; the head counts y up and z to the camera. */
const fromPrepared = ([x, y, z]: readonly [number, number, number]): Vector3 => new Vector3(x, -y, -z);

const toFrame = (point: Vector3): PicturePoint => ({
  x: point.x - (PREPARED_WIDTH_PX - WIDTH_PX) / 2,
  y: -point.y - (PREPARED_HEIGHT_PX - HEIGHT_PX) / 2,
});
