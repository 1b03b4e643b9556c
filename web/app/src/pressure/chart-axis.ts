import type { PressureContact, PressureTrial } from "../api/types.ts";

/** Weights along the chart: a factor is a length, so that a light press that is off shows as much as a firm one. */
export interface ChartAxis {
  /** Where a weight lies, in percent; what is outside lies on the edge. */
  at: (grams: number) => number;
  /** The bands within the chart, each with its own stretch; the last is what is never asked for. */
  bands: { name: string | null; from: number; to: number }[];
}

// Chosen: a little room beside the lightest and the firmest mark, and no lighter than a kitchen scale shows.
const room = 1.35;
const lightestGrams = 5;

export function chartAxis(trial: PressureTrial, contact: PressureContact, tolerance: number): ChartAxis {
  const marks = trial.presses.flatMap(({ targetGrams, grams }) => [
    targetGrams * (1 - tolerance),
    targetGrams * (1 + tolerance),
    grams,
  ]);
  const least = Math.max(lightestGrams, Math.min(...marks) / room);
  const most = Math.max(...marks) * room;
  const at = (grams: number) =>
    (100 * Math.log(Math.min(most, Math.max(least, grams)) / least)) / Math.log(most / least);
  const ends = contact.bands.map((band) => ({ name: band.name as string | null, until: band.mostGrams }));
  const bands = [...ends, { name: null, until: most }]
    .map(({ name, until }, i) => ({ name, from: at(ends[i - 1]?.until ?? 0), to: at(until) }))
    .filter(({ from, to }) => to > from);
  return { at, bands };
}
