import { describe, expect, it } from "vitest";
import { progress } from "./profile.ts";

const PROFILES = ["ramped", "minimumJerk", "pushes"] as const;
const STEPS = 10_000;

describe.each(PROFILES)("progress of %s", (profile) => {
  it("starts at nothing, ends at everything and never goes back", () => {
    const ways = Array.from({ length: STEPS + 1 }, (_, i) => progress(profile, i / STEPS));
    expect(ways[0]).toBe(0);
    expect(ways[STEPS]).toBeCloseTo(1, 12);
    expect(ways.every((way, i) => i === 0 || way >= (ways[i - 1] ?? 0))).toBe(true);
  });

  it("is the same forwards and backwards in time", () => {
    for (let t = 0; t <= 1; t += 0.03)
      expect(progress(profile, 1 - t)).toBeCloseTo(1 - progress(profile, t), 12);
  });

  it("stands still before and after", () => {
    expect(progress(profile, -0.5)).toBe(0);
    expect(progress(profile, 1.5)).toBeCloseTo(1, 12);
  });
});

describe("minimum jerk", () => {
  it("peaks at 1.875 times its mean speed, half way (Flash & Hogan 1985)", () => {
    const h = 1e-5;
    const speed = (progress("minimumJerk", 0.5 + h) - progress("minimumJerk", 0.5 - h)) / (2 * h);
    expect(speed).toBeCloseTo(1.875, 6);
  });
});

describe("ramped", () => {
  it("moves evenly between its ramps, a ninth faster than its mean", () => {
    const speed = (progress("ramped", 0.7) - progress("ramped", 0.3)) / 0.4;
    expect(speed).toBeCloseTo(1 / 0.9, 12);
  });
});
