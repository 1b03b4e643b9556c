/** A pulled place of the skin, in any one unit. */
export interface SkinPull {
  /** Where it belongs. */
  at: [number, number];
  /** By how much it is away from there. */
  by: [number, number];
}

/** How far around a contact skin goes along: standard deviation of a bell curve (chosen, a finger's breadth). */
export const PULL_WIDTH_MM = 18;

/** Beyond so many widths nothing moves by a tenth of a pixel. */
const REACH = 3.2;

/** The pulls that are felt at a place. */
export const pullsNear = (
  [x, y]: readonly [number, number],
  pulls: readonly SkinPull[],
  width: number,
): SkinPull[] => pulls.filter(({ at }) => Math.hypot(x - at[0], y - at[1]) < REACH * width);

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

/** Each comes nearer by a third at least (20 mm over a width of 18), so that these find a place within a hundredth of its pull. */
const ROUNDS = 12;

/** Where the skin belongs that all pulls together have brought to a place. */
export function originOf(
  [x, y]: readonly [number, number],
  pulls: readonly SkinPull[],
  width: number,
): [number, number] {
  const near = pullsNear([x, y], pulls, width);
  let from: [number, number] = [x, y];
  for (let round = 0; near.length > 0 && round < ROUNDS; round++) {
    const [dx, dy] = displacementAt(from, near, width);
    from = [x - dx, y - dy];
  }
  return from;
}
