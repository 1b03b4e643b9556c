import type { Reading } from "../api/check-in-types.ts";

/** Readings of one metric, in the order they came. */
export interface MetricGroup {
  metric: string;
  name: string;
  isExperimental: boolean;
  readings: (Reading & { value: number; standardError: number })[];
}

const isMeasured = (reading: Reading): reading is MetricGroup["readings"][number] =>
  reading.refused === null && reading.value !== null && reading.standardError !== null;

/** Values by metric, those that are experiments last; a value without its error is none. */
export function measuredGroups(readings: readonly Reading[]): MetricGroup[] {
  const groups = new Map<string, MetricGroup>();
  for (const reading of readings.filter(isMeasured)) {
    const { metric, name, isExperimental } = reading;
    const group = groups.get(metric) ?? { metric, name, isExperimental, readings: [] };
    group.readings.push(reading);
    groups.set(metric, group);
  }
  return [...groups.values()].sort((a, b) => Number(a.isExperimental) - Number(b.isExperimental));
}

/** What to change, said once, with what it would have measured. */
export interface RefusalGroup {
  words: string;
  names: string[];
}

export function refusalGroups(readings: readonly Reading[]): RefusalGroup[] {
  const groups = new Map<string, Set<string>>();
  for (const { refused, words, name } of readings) {
    if (refused === null) continue;
    const names = groups.get(words) ?? new Set();
    names.add(name);
    groups.set(words, names);
  }
  return [...groups].map(([words, names]) => ({ words, names: [...names] }));
}
