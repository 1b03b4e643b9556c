import type { VideoPoints } from "../frames/video-point.ts";
import type { Pixels } from "../seeing/picture-quality.ts";
import { warpOnCpu } from "./mesh-warp.ts";
import { faceHead } from "./test-face.ts";
import { unwrapping } from "./unwrap.ts";

/** Fields along each side of the unwrapped face. */
const FIELDS = 24;
const [DARK, LIGHT] = [60, 200];
/** So near to a field's edge neither colour is to be expected. */
const EDGE = 0.14;

/** The checker's brightness at a place of the unwrapped face, v downwards; null near an edge. */
export function checkerAt(u: number, v: number): number | null {
  const [x, y] = [u * FIELDS, v * FIELDS];
  const nearEdge = (t: number) => Math.min(t % 1, 1 - (t % 1)) < EDGE;
  return nearEdge(x) || nearEdge(y) ? null : fieldAt(x, y);
}

const fieldAt = (x: number, y: number) => ((Math.floor(x) + Math.floor(y)) % 2 === 0 ? DARK : LIGHT);

/** A picture of a face that has the checker on its skin. */
export function plantChecker(face: VideoPoints, width: number, height: number): Pixels {
  const side = 1024;
  const data = new Uint8ClampedArray(4 * side * side);
  for (let i = 0; i < side * side; i++)
    data.fill(
      fieldAt((FIELDS * ((i % side) + 0.5)) / side, (FIELDS * (Math.floor(i / side) + 0.5)) / side),
      4 * i,
      4 * i + 3,
    );
  const { target, source, seen, triangles } = unwrapping(face, faceHead, side);
  // What unwraps it, the other way round; skin that is turned away is left out, or it would be painted over the near side.
  const near = triangles.filter((_, i) =>
    [0, 1, 2].every((k) => (seen[triangles[i - (i % 3) + k] ?? 0] ?? 0) > 0),
  );
  const warp = { widthPx: width, heightPx: height, target: source, source: target, seen, triangles: near };
  return { data: warpOnCpu({ data, width: side, height: side }, warp), width, height };
}
