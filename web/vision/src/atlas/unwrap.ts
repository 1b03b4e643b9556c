import type { VideoPoints } from "../frames/video-point.ts";
import type { HeadGeometry } from "../geometry/head.ts";
import type { Pixels } from "../seeing/picture-quality.ts";
import { warpOnCpu, type MeshWarp, type Warped } from "./mesh-warp.ts";
import { seenVertices } from "./seen-vertices.ts";
import { warpOnGpu } from "./warp-webgl.ts";

/** The canonical head with each landmark's place on the unwrapped face, v upwards. */
export interface UnwrappedHead extends HeadGeometry {
  readonly uv: readonly (readonly number[])[];
}

export interface Unwrapped {
  readonly size: number;
  readonly rgb: Uint8Array;
  readonly seen: Uint8Array;
}

/** At 1024 a texel of the middle of the face is 0.23 mm (docs/methods/face-atlas.md): at 512 it is as large as a pixel of 2.2 px/mm. */
const LARGE_FROM_PX_PER_MM = 2.2;

/** As many texels as the camera saw pixels, and not many more. */
export const atlasSize = (sourcePxPerMm: number) => (sourcePxPerMm > LARGE_FROM_PX_PER_MM ? 1024 : 512);

/** The face of a picture unwrapped to the canonical UV; by WebGL where there is one. */
export function unwrapFace(
  picture: ImageBitmap,
  face: VideoPoints,
  head: UnwrappedHead,
  size: number,
): Unwrapped {
  return splitSeen(warpPicture(picture, unwrapping(face, head, size)), size);
}

/** What is to be drawn where; the picture's first row is the forehead, so v is turned over here and nowhere else. */
export function unwrapping(face: VideoPoints, head: UnwrappedHead, size: number): MeshWarp {
  const target = new Float32Array(2 * head.faceVertexCount);
  head.uv.slice(0, head.faceVertexCount).forEach(([u = 0, v = 0], vertex) => {
    target.set([size * u, size * (1 - v)], 2 * vertex);
  });
  return { widthPx: size, heightPx: size, target, ...fromFace(face, head) };
}

/** The second face's skin laid where the first one has it. */
export function onto(
  first: VideoPoints,
  second: VideoPoints,
  head: HeadGeometry,
  widthPx: number,
  heightPx: number,
): MeshWarp {
  return { widthPx, heightPx, target: flat(first, head.faceVertexCount), ...fromFace(second, head) };
}

/** By WebGL, else in plain arithmetic. */
export function warpPicture(picture: ImageBitmap, warp: MeshWarp): Warped {
  return warpOnGpu(picture, warp) ?? warpOnCpu(pixelsOf(picture), warp);
}

export function pixelsOf(picture: ImageBitmap): Pixels {
  const pen = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
  if (!pen) throw new Error("This browser gives no 2-D canvas.");
  pen.drawImage(picture, 0, 0);
  return pen.getImageData(0, 0, picture.width, picture.height);
}

function fromFace(face: VideoPoints, head: HeadGeometry): Pick<MeshWarp, "source" | "seen" | "triangles"> {
  const ofFace = head.triangles.filter((corners) => corners.every((vertex) => vertex < head.faceVertexCount));
  const triangles = Uint16Array.from(ofFace.flat());
  return {
    source: flat(face, head.faceVertexCount),
    seen: seenVertices(face, triangles, head.faceVertexCount),
    triangles,
  };
}

const flat = (face: VideoPoints, count: number) =>
  Float32Array.from({ length: 2 * count }, (_, i) => face[3 * Math.floor(i / 2) + (i % 2)] ?? 0);

export function splitSeen(rgba: Warped, size: number): Unwrapped {
  const rgb = new Uint8Array(3 * size * size);
  const seen = new Uint8Array(size * size);
  for (let i = 0; i < seen.length; i++) {
    rgb[3 * i] = rgba[4 * i] ?? 0;
    rgb[3 * i + 1] = rgba[4 * i + 1] ?? 0;
    rgb[3 * i + 2] = rgba[4 * i + 2] ?? 0;
    seen[i] = rgba[4 * i + 3] ?? 0;
  }
  return { size, rgb, seen };
}
