/** Chosen: Jacobi converges quadratically; a 4×4 matrix needs four or five sweeps. */
const SWEEPS = 12;

/** The unit eigenvector of the largest eigenvalue of a symmetric matrix, by cyclic Jacobi rotations (Golub & Van Loan 8.5). */
export function principalEigenvector(matrix: readonly (readonly number[])[]): number[] {
  const a = matrix.map((row) => [...row]);
  const size = a.length;
  const vectors = a.map((_, i) => a.map((__, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (let p = 0; p < size - 1; p++) for (let q = p + 1; q < size; q++) rotate(a, vectors, p, q);
  const largest = a.reduce((best, row, i) => ((row[i] ?? 0) > (a[best]?.[best] ?? 0) ? i : best), 0);
  return vectors.map((row) => row[largest] ?? 0);
}

function rotate(a: number[][], vectors: number[][], p: number, q: number): void {
  const at = (row: number, column: number) => a[row]?.[column] ?? 0;
  const coupling = at(p, q);
  if (coupling === 0) return;
  const theta = (at(q, q) - at(p, p)) / (2 * coupling);
  const tangent = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  for (const row of a) turn(row, p, q, cosine, sine);
  const [rowP = [], rowQ = []] = [a[p], a[q]];
  for (let k = 0; k < a.length; k++) {
    const [x = 0, y = 0] = [rowP[k], rowQ[k]];
    rowP[k] = cosine * x - sine * y;
    rowQ[k] = sine * x + cosine * y;
  }
  for (const row of vectors) turn(row, p, q, cosine, sine);
}

function turn(row: number[], p: number, q: number, cosine: number, sine: number): void {
  const [x = 0, y = 0] = [row[p], row[q]];
  row[p] = cosine * x - sine * y;
  row[q] = sine * x + cosine * y;
}
