/** A smaller pivot than this share of the largest entry says that the rows do not differ. */
const SINGULAR = 1e-10;

/** Solves a square system given row by row, by elimination with row pivots; null when it has no single answer. */
export function solveLinear(matrix: Float64Array, right: Float64Array): Float64Array | null {
  const n = right.length;
  const [a, x] = [matrix.slice(), right.slice()];
  const least = SINGULAR * a.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  for (let k = 0; k < n; k++) {
    const pivot = largestBelow(a, n, k);
    if (!(Math.abs(a[pivot * n + k] ?? 0) > least)) return null;
    swapRows(a, x, n, k, pivot);
    for (let i = k + 1; i < n; i++) eliminate(a, x, n, k, i);
  }
  for (let k = n - 1; k >= 0; k--) {
    let sum = x[k] ?? 0;
    for (let j = k + 1; j < n; j++) sum -= (a[k * n + j] ?? 0) * (x[j] ?? 0);
    x[k] = sum / (a[k * n + k] ?? 1);
  }
  return x;
}

function largestBelow(a: Float64Array, n: number, k: number): number {
  let pivot = k;
  for (let i = k + 1; i < n; i++)
    if (Math.abs(a[i * n + k] ?? 0) > Math.abs(a[pivot * n + k] ?? 0)) pivot = i;
  return pivot;
}

function swapRows(a: Float64Array, x: Float64Array, n: number, one: number, other: number): void {
  for (let j = 0; j < n; j++)
    [a[one * n + j], a[other * n + j]] = [a[other * n + j] ?? 0, a[one * n + j] ?? 0];
  [x[one], x[other]] = [x[other] ?? 0, x[one] ?? 0];
}

function eliminate(a: Float64Array, x: Float64Array, n: number, k: number, i: number): void {
  const share = (a[i * n + k] ?? 0) / (a[k * n + k] ?? 1);
  for (let j = k; j < n; j++) a[i * n + j] = (a[i * n + j] ?? 0) - share * (a[k * n + j] ?? 0);
  x[i] = (x[i] ?? 0) - share * (x[k] ?? 0);
}
