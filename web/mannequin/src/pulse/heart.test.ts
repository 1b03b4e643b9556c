import { describe, expect, it } from "vitest";
import { beatsOf, bloodAt } from "./heart.ts";

const CALM = { bpm: 66, amplitude: 0.01 };

describe("a planted pulse", () => {
  it("beats as often as asked", () => {
    const beats = beatsOf({ ...CALM, swayMs: 40, breathsPerMin: 12, chanceMs: 20 }, 3, 60).filter(
      (beat) => beat >= 0 && beat < 60,
    );

    expect(Math.abs(beats.length - 66)).toBeLessThanOrEqual(2);
  });

  it("is even when nothing moves it, and the same in every run", () => {
    const beats = beatsOf(CALM, 9, 20);

    for (let i = 1; i < beats.length; i++)
      expect((beats[i] ?? 0) - (beats[i - 1] ?? 0)).toBeCloseTo(60 / 66, 9);
    expect(beatsOf(CALM, 9, 20)).toEqual(beats);
  });

  it("takes away most green, by the amplitude, and never adds light", () => {
    const beats = beatsOf(CALM, 1, 10);
    const greens = Array.from({ length: 1000 }, (_, i) => bloodAt(beats, CALM, i / 100));

    expect(Math.min(...greens.map(([, g]) => g))).toBeCloseTo(0.99, 3);
    for (const [r, g, b] of greens) {
      expect(Math.max(r, g, b)).toBeLessThanOrEqual(1);
      expect(g).toBeLessThanOrEqual(Math.min(r, b));
    }
  });
});
