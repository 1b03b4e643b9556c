import type { TrialAnswer, TrialPoint } from "../api/trial-types.ts";

export interface PlotPair {
  pair: number;
  on: string;
  points: TrialPoint[];
}

/** Sessions of one pair together, in the order of the days. */
export function plotPairs(plot: readonly TrialPoint[]): PlotPair[] {
  const pairs = new Map<number, PlotPair>();
  for (const point of plot) {
    const pair = pairs.get(point.pair);
    if (pair) pair.points.push(point);
    else pairs.set(point.pair, { pair: point.pair, on: point.on, points: [point] });
  }
  return [...pairs.values()].sort((a, b) => a.pair - b.pair);
}

/** Places along the plot: one for each pair where arms alternate in it, else one for each session in its turn. */
export function plotPlaces(
  pairs: readonly PlotPair[],
  isPaired: boolean,
): { count: number; at: (pair: number, point: number) => number } {
  if (isPaired) return { count: pairs.length, at: (pair) => pair };
  const starts: number[] = [];
  let count = 0;
  for (const { points } of pairs) {
    starts.push(count);
    count += points.length;
  }
  return { count, at: (pair, point) => (starts[pair] ?? 0) + point };
}

/** Where an arm stands within its pair, from -1 to 1: always at the same side, so that place tells the arm too. */
export const placeInPair = (arm: number, arms: number) => (arms < 2 ? 0 : 1 - (2 * arm) / (arms - 1));

/** The values the interval's axis has to hold: nothing, the noise, what is worth while, and the interval itself. */
export function intervalSpan({
  estimate,
  interval95,
  mdc95,
  worthwhile,
}: Pick<TrialAnswer, "estimate" | "interval95" | "mdc95" | "worthwhile">): number[] {
  const sizes = [mdc95, worthwhile].filter((size) => size !== null);
  return [0, estimate ?? 0, ...(interval95 ?? []), ...sizes.flatMap((size) => [-size, size])];
}

/** The benefit's own direction on the outcome's scale: -1 when lower is better. */
export const betterSign = (lowerIsBetter: boolean) => (lowerIsBetter ? -1 : 1);

/** "9 in 10": a chance as a person says it; the ends are never certain. */
export function chanceInTen(probability: number): string {
  const tenths = Math.round(probability * 10);
  if (tenths <= 0) return "fewer than 1 in 10";
  if (tenths >= 10) return "more than 9 in 10";
  return `${tenths} in 10`;
}

/** A p or an e as it is read: few digits, small ones as "less than". */
export function plainP(p: number): string {
  if (p < 0.001) return "< 0.001";
  return p.toFixed(p < 0.1 ? 3 : 2);
}

export const plainE = (e: number) => (e >= 1000 ? "> 1000" : e >= 10 ? e.toFixed(0) : e.toFixed(1));

/** One figure of an answer: two digits after the point on a small scale, one on a large one. */
export const plainValue = (value: number) => {
  const text = value.toFixed(Math.abs(value) >= 10 ? 1 : 2).replace(/\.?0+$/, "");
  return (text === "-0" ? "0" : text).replace("-", "−");
};
