import { pointAt, videoPoint, type VideoPoint, type VideoPoints } from "../frames/video-point.ts";
import { median } from "../median.ts";
import type { HeadGeometry } from "./head.ts";
import { principalEigenvector } from "./symmetric-eigen.ts";

/** Where the canonical head is in the picture: video = scale · rotation · head + translation. */
export interface Pose {
  readonly scalePxPerMm: number;
  /** Nine numbers, row by row. It includes the half turn from "up, forward" to "down, away". */
  readonly rotation: readonly number[];
  readonly translation: readonly number[];
  /** Median distance in pixels between the posed head and the landmarks. */
  readonly residualPx: number;
}

/** Chosen: three rounds; the weights hardly move after the second. */
const ROUNDS = 3;
/** Tukey's constant for 95 % efficiency on normal errors (Huber & Ronchetti, Robust Statistics, 2009), times MAD's 1.4826. */
const TUKEY_MADS = 4.685 * 1.4826;
/** Chosen: below a tenth of a pixel the fit is exact and every point counts. */
const SMALLEST_SPREAD_PX = 0.1;

type Vector = readonly [number, number, number];

interface Pair {
  readonly head: Vector;
  readonly video: Vector;
}

/** Fits the head's landmark vertices to a face, robustly: points that move with expression or sit under a hand count less. */
export function fitPose(head: HeadGeometry, face: VideoPoints): Pose {
  const pairs = pairUp(head, face);
  let weights = pairs.map(() => 1);
  let pose = fitSimilarity(pairs, weights);
  for (let round = 0; round < ROUNDS; round++) {
    const distances = pairs.map((pair) => distance(pose, pair));
    const cutoff = TUKEY_MADS * Math.max(SMALLEST_SPREAD_PX, median(distances));
    weights = distances.map((d) => (d < cutoff ? (1 - (d / cutoff) ** 2) ** 2 : 0));
    pose = fitSimilarity(pairs, weights);
  }
  return { ...pose, residualPx: median(pairs.map((pair) => distance(pose, pair))) };
}

/** Where a point of the canonical head (mm) lies in the picture. */
export function project(
  { scalePxPerMm, rotation: r, translation }: Omit<Pose, "residualPx">,
  at: readonly number[],
): VideoPoint {
  const [x = 0, y = 0, z = 0] = at;
  const row = (i: number) =>
    scalePxPerMm * ((r[3 * i] ?? 0) * x + (r[3 * i + 1] ?? 0) * y + (r[3 * i + 2] ?? 0) * z) +
    (translation[i] ?? 0);
  return videoPoint(row(0), row(1), row(2));
}

function pairUp(head: HeadGeometry, face: VideoPoints): Pair[] {
  return head.vertices.slice(0, head.faceVertexCount).map(([x = 0, y = 0, z = 0], index) => {
    const point = pointAt(face, index);
    return { head: [x, y, z], video: [point.x, point.y, point.z] };
  });
}

function distance(pose: Omit<Pose, "residualPx">, { head, video }: Pair): number {
  const { x, y, z } = project(pose, head);
  return Math.hypot(x - video[0], y - video[1], z - video[2]);
}

/** Weighted least squares in closed form (Horn 1987, J. Opt. Soc. Am. A 4:629): the rotation is a quaternion. */
function fitSimilarity(pairs: readonly Pair[], weights: readonly number[]): Omit<Pose, "residualPx"> {
  const headCentre = centre(
    pairs.map((pair) => pair.head),
    weights,
  );
  const videoCentre = centre(
    pairs.map((pair) => pair.video),
    weights,
  );
  const products = Array.from({ length: 9 }, () => 0);
  let headSpread = 0;
  let videoSpread = 0;
  pairs.forEach((pair, index) => {
    const weight = weights[index] ?? 0;
    const a = minus(pair.head, headCentre);
    const b = minus(pair.video, videoCentre);
    for (let i = 0; i < 9; i++)
      products[i] = (products[i] ?? 0) + weight * at(a, Math.floor(i / 3)) * at(b, i % 3);
    headSpread += weight * squared(a);
    videoSpread += weight * squared(b);
  });
  const scalePxPerMm = Math.sqrt(videoSpread / headSpread);
  const rotation = rotationFrom(principalEigenvector(hornMatrix(products)));
  const turned = project({ scalePxPerMm, rotation, translation: [0, 0, 0] }, headCentre);
  return { scalePxPerMm, rotation, translation: minus(videoCentre, [turned.x, turned.y, turned.z]) };
}

function hornMatrix(products: readonly number[]): number[][] {
  const [xx = 0, xy = 0, xz = 0, yx = 0, yy = 0, yz = 0, zx = 0, zy = 0, zz = 0] = products;
  return [
    [xx + yy + zz, yz - zy, zx - xz, xy - yx],
    [yz - zy, xx - yy - zz, xy + yx, zx + xz],
    [zx - xz, xy + yx, yy - xx - zz, yz + zy],
    [xy - yx, zx + xz, yz + zy, zz - xx - yy],
  ];
}

function rotationFrom([w = 1, x = 0, y = 0, z = 0]: readonly number[]): number[] {
  return [
    w * w + x * x - y * y - z * z,
    2 * (x * y - w * z),
    2 * (x * z + w * y),
    2 * (x * y + w * z),
    w * w - x * x + y * y - z * z,
    2 * (y * z - w * x),
    2 * (x * z - w * y),
    2 * (y * z + w * x),
    w * w - x * x - y * y + z * z,
  ];
}

function centre(points: readonly Vector[], weights: readonly number[]): Vector {
  const sum: [number, number, number] = [0, 0, 0];
  let total = 0;
  points.forEach((point, index) => {
    const weight = weights[index] ?? 0;
    total += weight;
    for (const axis of [0, 1, 2] as const) sum[axis] += weight * point[axis];
  });
  return [sum[0] / total, sum[1] / total, sum[2] / total];
}

const at = (vector: Vector, axis: number): number => vector[axis] ?? 0;
const squared = ([x, y, z]: Vector): number => x * x + y * y + z * z;
const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
