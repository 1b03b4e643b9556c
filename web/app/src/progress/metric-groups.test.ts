import { expect, test } from "vitest";
import type { MetricProgress } from "../api/check-in-types.ts";
import { placedMetrics } from "./metric-groups.ts";

const at = (metric: string, zone: string | null, side: "left" | "right" | null, verdict = "belowNoise") =>
  ({ metric, zone, side, change: { verdict } }) as MetricProgress;

test("placedMetrics_ManyPlaces_BothSidesOfTheFirstStandForIt", () => {
  const metrics = [
    at("redness", "cheek", "left"),
    at("redness", "cheek", null),
    at("pulse", null, null),
    at("redness", "chin", null, "clear"),
  ];
  const groups = placedMetrics(metrics);
  expect(groups.map(({ lead, places }) => [lead.metric, lead.zone, lead.side, places.length])).toEqual([
    ["redness", "cheek", null, 2],
    ["pulse", null, null, 0],
  ]);
});

test("placedMetrics_TheWholeFace_ComesBeforeAnyPlace", () => {
  const [group] = placedMetrics([at("evenness", "chin", null), at("evenness", null, null)]);
  expect(group?.lead.zone).toBeNull();
});

test("placedMetrics_OnlySides_TheFirstStandsForIt", () => {
  const [group] = placedMetrics([at("tone", "jaw", "right"), at("tone", "jaw", "left")]);
  expect([group?.lead.side, group?.places.length]).toEqual(["right", 1]);
});
