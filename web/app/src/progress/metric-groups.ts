import type { MetricProgress } from "../api/check-in-types.ts";

/** One metric: the place that stands for it, and all its other places. */
export interface PlacedMetric {
  lead: MetricProgress;
  places: MetricProgress[];
}

/**
 * Metrics in the server's order. The whole face stands for a metric, else its first place with both sides together: never the place where
 * most has changed, for among twenty places one always seems to.
 */
export function placedMetrics(metrics: readonly MetricProgress[]): PlacedMetric[] {
  const groups = new Map<string, MetricProgress[]>();
  for (const metric of metrics) groups.set(metric.metric, [...(groups.get(metric.metric) ?? []), metric]);
  return [...groups.values()].flatMap((group) => {
    const lead =
      group.find(({ zone, side }) => zone === null && side === null) ??
      group.find(({ side }) => side === null) ??
      group[0];
    return lead ? [{ lead, places: group.filter((metric) => metric !== lead) }] : [];
  });
}
