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
  /** The head's vertices, pixels of the prepared picture; y up, z to the camera. */
  readonly places: readonly Vector3[];
  private readonly pose: Similarity;

  constructor(
    readonly head: Head,
    readonly landmarks: Landmarks,
  ) {
    const seen = landmarks.slice(0, head.faceVertexCount).map(fromPrepared);
    this.pose = fitSimilarity(head.vertices.slice(0, head.faceVertexCount).map(toVector), seen);
    this.pxPerMm = this.pose.scale;
    this.places = head.vertices.map((vertex, i) => seen[i] ?? this.pose.apply(toVector(vertex)));
  }

  /** A path's samples in the frame at rest. */
  path(shape: PathShape): PicturePoint[] {
    return shape.samples.map((sample) => this.point(sample));
  }

  /** A place on the skin in the frame at rest. */
  point([triangle, ...weights]: readonly [number, number, number, number]): PicturePoint {
    const corners = this.head.triangles[triangle];
    if (!corners) throw new Error(`The head has no triangle ${String(triangle)}.`);
    const sum = new Vector3();
    corners.forEach((vertex, i) => sum.addScaledVector(this.places[vertex] ?? NOWHERE, weights[i] ?? 0));
    return toFrame(sum);
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

  /** Any place of canonical space in the scene at rest. */
  placeInScene(canonicalMm: readonly [number, number, number]): Vector3 {
    return inScene(this.pose.apply(toVector(canonicalMm)));
  }

  /** Millimetres of canonical space at a place of the scene. */
  canonicalAt(scene: Vector3): Vector3 {
    return this.pose.undo(scene.clone().sub(SCENE_ORIGIN));
  }
}

const NOWHERE = new Vector3();

/** The frame's middle is the prepared picture's and the scene's origin. */
const SCENE_ORIGIN = new Vector3(-PREPARED_WIDTH_PX / 2, PREPARED_HEIGHT_PX / 2, 0);

/** Landmarks count y down and z away from the camera; the head counts y up and z to the camera. */
const fromPrepared = ([x, y, z]: readonly [number, number, number]): Vector3 => new Vector3(x, -y, -z);

/** A place of the prepared picture (y up) in the scene. */
export const inScene = (point: Vector3): Vector3 => point.clone().add(SCENE_ORIGIN);

const toFrame = (point: Vector3): PicturePoint => ({
  x: point.x - (PREPARED_WIDTH_PX - WIDTH_PX) / 2,
  y: -point.y - (PREPARED_HEIGHT_PX - HEIGHT_PX) / 2,
});
