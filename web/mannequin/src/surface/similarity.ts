import { Matrix3, Quaternion, Vector3 } from "three";

/** Scale, turn and shift that carry one point set best onto another. */
export interface Similarity {
  scale: number;
  turn: Quaternion;
  apply(point: Vector3): Vector3;
  /** Back from where `apply` carried it. */
  undo(point: Vector3): Vector3;
}

/** Enough for the largest eigenvalue of a 4×4 matrix whose gap is that of a face against its mirror image. */
const ITERATIONS = 200;

/**
 * Least-squares similarity by B. K. P. Horn, "Closed-form solution of absolute orientation using unit quaternions",
 * J. Opt. Soc. Am. A 4 (1987) 629: the turn is the leading eigenvector of his matrix N, found here by power iteration.
 */
export function fitSimilarity(from: Vector3[], to: Vector3[]): Similarity {
  const [fromMiddle, toMiddle] = [middle(from), middle(to)];
  const a = from.map((point) => point.clone().sub(fromMiddle));
  const b = to.map((point) => point.clone().sub(toMiddle));
  const turn = leadingQuaternion(a, b);
  const along = b.reduce((sum, point, i) => sum + point.dot(at(a, i).clone().applyQuaternion(turn)), 0);
  const scale = along / a.reduce((sum, point) => sum + point.lengthSq(), 0);
  const apply = (point: Vector3): Vector3 =>
    point.clone().sub(fromMiddle).applyQuaternion(turn).multiplyScalar(scale).add(toMiddle);
  const back = turn.clone().invert();
  const undo = (point: Vector3): Vector3 =>
    point.clone().sub(toMiddle).divideScalar(scale).applyQuaternion(back).add(fromMiddle);
  return { scale, turn, apply, undo };
}

function leadingQuaternion(a: Vector3[], b: Vector3[]): Quaternion {
  const s = crossSums(a, b);
  const e = (row: number, column: number): number => s.elements[column * 3 + row] ?? 0;
  const n = [
    [e(0, 0) + e(1, 1) + e(2, 2), e(1, 2) - e(2, 1), e(2, 0) - e(0, 2), e(0, 1) - e(1, 0)],
    [e(1, 2) - e(2, 1), e(0, 0) - e(1, 1) - e(2, 2), e(0, 1) + e(1, 0), e(2, 0) + e(0, 2)],
    [e(2, 0) - e(0, 2), e(0, 1) + e(1, 0), e(1, 1) - e(0, 0) - e(2, 2), e(1, 2) + e(2, 1)],
    [e(0, 1) - e(1, 0), e(2, 0) + e(0, 2), e(1, 2) + e(2, 1), e(2, 2) - e(0, 0) - e(1, 1)],
  ];
  // Shifted so that the largest eigenvalue is also the largest in size, as power iteration needs.
  const shift = Math.max(...n.map((row) => row.reduce((sum, value) => sum + Math.abs(value), 0)));
  let q = [1, 0.01, 0.01, 0.01];
  for (let i = 0; i < ITERATIONS; i++) q = unit(n.map((row, r) => dot(row, q) + shift * (q[r] ?? 0)));
  const [w, x, y, z] = q as [number, number, number, number];
  return new Quaternion(x, y, z, w);
}

function crossSums(a: Vector3[], b: Vector3[]): Matrix3 {
  const sums = new Array<number>(9).fill(0);
  a.forEach((p, i) => {
    const q = at(b, i).toArray();
    p.toArray().forEach((left, row) =>
      q.forEach((right, column) => {
        sums[column * 3 + row] = (sums[column * 3 + row] ?? 0) + left * right;
      }),
    );
  });
  return new Matrix3().fromArray(sums);
}

const dot = (a: number[], b: number[]): number => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
const unit = (a: number[]): number[] => a.map((value) => value / Math.sqrt(dot(a, a)));
const at = (points: Vector3[], i: number): Vector3 => points[i] ?? new Vector3();

function middle(points: Vector3[]): Vector3 {
  return points.reduce((sum, point) => sum.add(point), new Vector3()).divideScalar(points.length);
}
