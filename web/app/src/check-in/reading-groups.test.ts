import { expect, test } from "vitest";
import type { Reading } from "../api/check-in-types.ts";
import { measuredGroups, refusalGroups } from "./reading-groups.ts";

const reading = (change: Partial<Reading>): Reading => ({
  metric: "pulse-rate",
  name: "Pulse",
  zone: null,
  zoneName: null,
  side: null,
  value: 62,
  unit: "bpm",
  standardError: 2,
  quality: 0.9,
  refused: null,
  words: "",
  algorithm: "pos",
  version: 1,
  isExperimental: false,
  ...change,
});
const refusal = (name: string, words: string) =>
  reading({ name, metric: name, value: null, standardError: null, refused: "tooDark", words });

test("measuredGroups_Experiments_ComeLast", () => {
  const groups = measuredGroups([
    reading({ metric: "hrv", name: "Variation", isExperimental: true }),
    reading({}),
    reading({ metric: "redness", name: "Redness", zone: "cheek", side: "left" }),
    reading({ metric: "redness", name: "Redness", zone: "cheek", side: "right" }),
  ]);
  expect(groups.map((group) => [group.name, group.readings.length])).toEqual([
    ["Pulse", 1],
    ["Redness", 2],
    ["Variation", 1],
  ]);
});

test("measuredGroups_ValueWithoutItsError_IsNotShown", () => {
  expect(measuredGroups([reading({ standardError: null }), refusal("Pulse", "Lamp on.")])).toEqual([]);
});

test("refusalGroups_SameAdvice_IsSaidOnce", () => {
  const groups = refusalGroups([
    refusal("Redness", "Switch the lamp on."),
    refusal("Pulse", "Sit still."),
    refusal("Evenness", "Switch the lamp on."),
    refusal("Evenness", "Switch the lamp on."),
    reading({}),
  ]);
  expect(groups).toEqual([
    { words: "Switch the lamp on.", names: ["Redness", "Evenness"] },
    { words: "Sit still.", names: ["Pulse"] },
  ]);
});

test("measuredGroups_ThreeRepeats_AreOneMeanWithTheLargerError", () => {
  const at = (value: number, standardError: number) => reading({ value, standardError });
  const [alike] = measuredGroups([at(10, 3), at(10, 3), at(10, 3)]);
  expect(alike?.readings[0]).toMatchObject({ value: 10, standardError: 3 / Math.sqrt(3) });
  const [apart] = measuredGroups([at(7, 0.1), at(10, 0.1), at(13, 0.1)]);
  expect(apart?.readings).toHaveLength(1);
  expect(apart?.readings[0]?.standardError).toBeCloseTo(3 / Math.sqrt(3), 9);
});

test("refusalGroups_MeasuredInAnotherRepeat_IsNotListed", () => {
  const refused = reading({ value: null, standardError: null, refused: "blurred", words: "Wipe the lens." });
  expect(refusalGroups([refused, reading({})])).toEqual([]);
  expect(refusalGroups([refused, reading({ side: "left" })])).toHaveLength(1);
});

test("measuredGroups_TwoWaysOfMeasuring_AreNotMixed", () => {
  const still = reading({ value: 30, standardError: 2, algorithm: "still" });
  const clip = reading({ value: 50, standardError: 5, algorithm: "clip" });
  const [group] = measuredGroups([clip, still, still]);
  expect(group?.readings).toHaveLength(1);
  expect(group?.readings[0]).toMatchObject({ value: 30, algorithm: "still" });
});
