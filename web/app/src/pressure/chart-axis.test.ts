import { describe, expect, it } from "vitest";
import { chartAxis } from "./chart-axis.ts";
import { fingertip, trialOf } from "./test-lesson.ts";

describe("the chart's axis", () => {
  it("makes a factor a length", () => {
    const { at } = chartAxis(trialOf([20, 50, 100, 200]), fingertip, 0.25);
    expect(at(40) - at(20)).toBeCloseTo(at(200) - at(100), 9);
    expect(at(15)).toBeGreaterThan(0);
    expect(at(250)).toBeLessThan(100);
  });

  it("holds every mark, whatever was pressed", () => {
    for (const grams of [0, 1, 5000]) {
      const { at } = chartAxis(trialOf([grams, 50, 100, grams]), fingertip, 0.25);
      expect(at(grams)).toBeGreaterThanOrEqual(0);
      expect(at(grams)).toBeLessThanOrEqual(100);
      expect(at(250)).toBeLessThan(100);
    }
  });

  it("covers its whole length with bands, and no name above the firmest", () => {
    const { bands } = chartAxis(trialOf([8, 50, 100, 900]), fingertip, 0.25);
    expect(bands.map(({ name }) => name)).toEqual(["feather", "lymph", "medium", "firm", null]);
    expect(bands[0]?.from).toBe(0);
    expect(bands[bands.length - 1]?.to).toBeCloseTo(100, 9);
    bands.slice(1).forEach(({ from }, i) => expect(from).toBeCloseTo(bands[i]?.to ?? -1, 9));
  });

  it("leaves out bands that lie outside of it", () => {
    const { bands } = chartAxis(trialOf([20, 50]), fingertip, 0.25);
    expect(bands.map(({ name }) => name)).toEqual(["lymph", "medium"]);
  });
});
