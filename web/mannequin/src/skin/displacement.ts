/** A pulled place of the skin, in any one unit. */
export interface SkinPull {
  /** Where it belongs. */
  at: [number, number];
  /** By how much it is away from there. */
  by: [number, number];
}

/** How far around a contact skin goes along: standard deviation of a bell curve (chosen, a finger's breadth). */
export const PULL_WIDTH_MM = 18;

/** By how much a place is displaced by all pulls together. */
export function displacementAt(
  [x, y]: readonly [number, number],
  pulls: readonly SkinPull[],
  width: number,
): [number, number] {
  const sum: [number, number] = [0, 0];
  for (const { at, by } of pulls) {
    const share = Math.exp(-((x - at[0]) ** 2 + (y - at[1]) ** 2) / (2 * width * width));
    sum[0] += share * by[0];
    sum[1] += share * by[1];
  }
  return sum;
}
