import type { MetricProgress, Noise, SeriesPoint } from "../api/check-in-types.ts";

/** Evidence E9: ten captures on three days show a person's own noise. */
export const wantedRepeats = 10;
export const wantedDays = 3;

/** What is still needed before a change can be told; null when nothing is. */
export function noiseLeft(noise: Noise | null): { repeats: number; days: number } | null {
  if (noise?.isEnough) return null;
  const repeats = Math.max(0, wantedRepeats - (noise?.repeats ?? 0));
  const days = Math.max(0, wantedDays - (noise?.days ?? 0));
  return repeats + days === 0 ? null : { repeats, days };
}

export const newestBaseline = (series: readonly SeriesPoint[]) =>
  Math.max(0, ...series.map((point) => point.baseline));

/** Where the noise lies on a chart: around the mean of the newest row, as wide as what comes and goes by itself. */
export function noiseBand({
  series,
  noise,
}: Pick<MetricProgress, "series" | "noise">): [number, number] | null {
  const newest = series.filter((point) => point.baseline === newestBaseline(series));
  if (!noise?.isEnough || newest.length === 0) return null;
  const mean = newest.reduce((sum, point) => sum + point.value, 0) / newest.length;
  return [mean - noise.mdc95, mean + noise.mdc95];
}

/** What is left of a change after some minutes, by its half-life; the height is fitted to the points, each by its error. */
export function decayCurve(
  points: readonly { minutes: number; value: number; standardError: number }[],
  halfLifeMin: number,
): (minutes: number) => number {
  const share = (minutes: number) => 2 ** (-minutes / halfLifeMin);
  let [above, below] = [0, 0];
  for (const { minutes, value, standardError } of points) {
    const weight = 1 / Math.max(1e-9, standardError) ** 2;
    above += weight * value * share(minutes);
    below += weight * share(minutes) ** 2;
  }
  const height = below === 0 ? 0 : above / below;
  return (minutes) => height * share(minutes);
}
