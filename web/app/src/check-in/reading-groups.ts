import type { Reading } from "../api/check-in-types.ts";

type Measured = Reading & { value: number; standardError: number };

/** Readings of one metric, one for each place, in the order they came. */
export interface MetricGroup {
  metric: string;
  name: string;
  /** What it is, in a sentence of the server's. */
  what: string;
  isExperimental: boolean;
  readings: Measured[];
}

const isMeasured = (reading: Reading): reading is Measured =>
  reading.refused === null && reading.value !== null && reading.standardError !== null;

/** Values by metric, those that are experiments last; a value without its error is none. */
export function measuredGroups(readings: readonly Reading[]): MetricGroup[] {
  const groups = new Map<string, MetricGroup>();
  for (const repeats of byPlace(readings.filter(isMeasured)).values()) {
    const reading = surest(repeats);
    const { metric, name, words: what, isExperimental } = reading;
    const group = groups.get(metric) ?? { metric, name, what, isExperimental, readings: [] };
    group.readings.push(reading);
    groups.set(metric, group);
  }
  return [...groups.values()].sort((a, b) => Number(a.isExperimental) - Number(b.isExperimental));
}

const placeOf = ({ metric, zone, side }: Reading) => [metric, zone, side].join(" ");

const byPlace = <T extends Reading>(readings: readonly T[]) => groupBy(readings, placeOf);

function groupBy<T>(readings: readonly T[], keyOf: (reading: T) => string): Map<string, [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const reading of readings) {
    const group = groups.get(keyOf(reading));
    if (group) group.push(reading);
    else groups.set(keyOf(reading), [reading]);
  }
  return groups;
}

/** A clip and a still may measure the same thing in two ways, which are not mixed: the one with the smaller error is shown. */
function surest(readings: [Measured, ...Measured[]]): Measured {
  const ways = groupBy(readings, ({ algorithm, version }) => `${algorithm} ${version}`);
  return [...ways.values()]
    .map(meanOf)
    .reduce((best, one) => (one.standardError < best.standardError ? one : best));
}

/** The mean of repeats; its error is what each says of itself or how they differ, whichever is more. */
function meanOf(repeats: [Measured, ...Measured[]]): Measured {
  const [first] = repeats;
  const n = repeats.length;
  if (n === 1) return first;
  const mean = (of: (reading: Measured) => number) =>
    repeats.reduce((sum, reading) => sum + of(reading), 0) / n;
  const value = mean((reading) => reading.value);
  const own = mean((reading) => reading.standardError);
  const spread = Math.sqrt((mean((reading) => (reading.value - value) ** 2) * n) / (n - 1));
  return { ...first, value, standardError: Math.max(own, spread) / Math.sqrt(n) };
}

/** What to change, said once, with what it would have measured. */
export interface RefusalGroup {
  words: string;
  names: string[];
}

export function refusalGroups(readings: readonly Reading[]): RefusalGroup[] {
  const groups = new Map<string, Set<string>>();
  // One repeat that could not be measured is no loss where another one was.
  const measured = byPlace(readings.filter(isMeasured));
  for (const reading of readings) {
    const { refused, words, name } = reading;
    if (refused === null || measured.has(placeOf(reading))) continue;
    const names = groups.get(words) ?? new Set();
    names.add(name);
    groups.set(words, names);
  }
  return [...groups].map(([words, names]) => ({ words, names: [...names] }));
}
