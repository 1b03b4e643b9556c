import type { Head } from "../api/types.ts";
import type { VideoPoints } from "@effleur/vision";

/** Canonical millimetres to video pixels: scaled rotation (rows) and shift. */
export interface Pose {
  rows: readonly [number, number, number][];
  shift: readonly [number, number, number];
}

type Vec = readonly [number, number, number];

const at = (numbers: ArrayLike<number>, i: number) => numbers[i] ?? 0;

/** The picture's y and z run against the head's, so a face looking into the camera has no mirror in its pose. */
const own = (points: VideoPoints, i: number): Vec => [
  at(points, 3 * i),
  -at(points, 3 * i + 1),
  -at(points, 3 * i + 2),
];

/**
 * Least-squares similarity of the canonical face to the landmarks: B. K. P. Horn, "Closed-form solution of absolute
 * orientation using unit quaternions", J. Opt. Soc. Am. A 4 (1987). Only what no landmark covers (neck, ears) uses it.
 */
export function fitPose(head: Head, points: VideoPoints): Pose {
  const from = head.vertices.slice(0, head.faceVertexCount).map(([x = 0, y = 0, z = 0]): Vec => [x, y, z]);
  const to = from.map((_, i) => own(points, i));
  const [fromMean, toMean] = [mean(from), mean(to)];
  const s = correlation(from, fromMean, to, toMean);
  const rotation = rotationOf(strongest(horn(s)));
  const scale = spread(to, toMean) / Math.max(1e-9, spread(from, fromMean));
  const rows = rotation.map(([a, b, c]): [number, number, number] => [scale * a, scale * b, scale * c]);
  const turned = rows.map((row) => dot(row, fromMean));
  return {
    rows,
    shift: [toMean[0] - at(turned, 0), toMean[1] - at(turned, 1), toMean[2] - at(turned, 2)],
  };
}

export function place(pose: Pose, [x = 0, y = 0, z = 0]: readonly number[]): Vec {
  const [px = 0, py = 0, pz = 0] = pose.rows.map((row, i) => dot(row, [x, y, z]) + at(pose.shift, i));
  return [px, -py, -pz];
}

const dot = (a: Vec, b: Vec) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

function mean(points: readonly Vec[]): Vec {
  const sum = [0, 0, 0];
  for (const point of points) for (let k = 0; k < 3; k++) sum[k] = at(sum, k) + at(point, k);
  const n = Math.max(1, points.length);
  return [at(sum, 0) / n, at(sum, 1) / n, at(sum, 2) / n];
}

const spread = (points: readonly Vec[], middle: Vec) =>
  Math.sqrt(points.reduce((sum, p) => sum + p.reduce((q, v, k) => q + (v - at(middle, k)) ** 2, 0), 0));

function correlation(from: readonly Vec[], fromMean: Vec, to: readonly Vec[], toMean: Vec): number[] {
  const s = new Array<number>(9).fill(0);
  from.forEach((p, n) => {
    for (let i = 0; i < 3; i++)
      for (let j = 0; j < 3; j++)
        s[3 * i + j] = at(s, 3 * i + j) + (at(p, i) - at(fromMean, i)) * (at(to[n] ?? [], j) - at(toMean, j));
  });
  return s;
}

/** Horn's symmetric 4×4 matrix, whose strongest eigenvector is the rotation as a quaternion. */
function horn(s: readonly number[]): number[][] {
  const [xx = 0, xy = 0, xz = 0, yx = 0, yy = 0, yz = 0, zx = 0, zy = 0, zz = 0] = s;
  return [
    [xx + yy + zz, yz - zy, zx - xz, xy - yx],
    [yz - zy, xx - yy - zz, xy + yx, zx + xz],
    [zx - xz, xy + yx, yy - xx - zz, yz + zy],
    [xy - yx, zx + xz, yz + zy, zz - xx - yy],
  ];
}

/** Power iteration, shifted so that the largest eigenvalue is also the largest in size. */
function strongest(matrix: readonly number[][]): number[] {
  const shift = Math.max(...matrix.map((row) => row.reduce((sum, v) => sum + Math.abs(v), 0)));
  let vector = [1, 0.01, 0.01, 0.01];
  // Chosen: the faces a mirror sees converge within twenty; thirty costs nothing.
  for (let round = 0; round < 30; round++) {
    const next = matrix.map((row, i) =>
      row.reduce((sum, v, j) => sum + v * at(vector, j), shift * at(vector, i)),
    );
    const length = Math.hypot(...next) || 1;
    vector = next.map((v) => v / length);
  }
  return vector;
}

function rotationOf([w = 1, x = 0, y = 0, z = 0]: readonly number[]): Vec[] {
  return [
    [1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y)],
    [2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)],
    [2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)],
  ];
}
