import { type Plane, planeLike } from "./plane.ts";

/**
 * What stands out from the mean of the known squares within `radius` squares in each direction (a box): light, shadow and broad shape drop
 * out, and nothing hidden takes part.
 */
export function highPass(plane: Plane, radius: number): Plane {
  const { width, height, values } = plane;
  const stride = width + 1;
  const { sums, counts } = tables(plane);
  const out = planeLike(plane);
  for (let j = 0; j < height; j++) {
    const above = Math.max(0, j - radius) * stride;
    const below = Math.min(height, j + radius + 1) * stride;
    for (let i = 0; i < width; i++) {
      const [left, right] = [Math.max(0, i - radius), Math.min(width, i + radius + 1)];
      const [a, b, c, d] = [above + left, above + right, below + left, below + right];
      const sum = (sums[d] ?? 0) - (sums[b] ?? 0) - (sums[c] ?? 0) + (sums[a] ?? 0);
      const count = (counts[d] ?? 0) - (counts[b] ?? 0) - (counts[c] ?? 0) + (counts[a] ?? 0);
      out.values[j * width + i] = (values[j * width + i] ?? NaN) - sum / count;
    }
  }
  return out;
}

/** Sums and counts of all known squares above and left of each corner (Crow 1984, summed-area tables). */
function tables({ width, height, values }: Plane) {
  const stride = width + 1;
  const sums = new Float64Array(stride * (height + 1));
  const counts = new Int32Array(stride * (height + 1));
  for (let j = 0; j < height; j++) {
    let sum = 0;
    let count = 0;
    for (let i = 0; i < width; i++) {
      const value = values[j * width + i] ?? NaN;
      if (!Number.isNaN(value)) {
        sum += value;
        count += 1;
      }
      const at = (j + 1) * stride + i + 1;
      sums[at] = (sums[at - stride] ?? 0) + sum;
      counts[at] = (counts[at - stride] ?? 0) + count;
    }
  }
  return { sums, counts };
}
