import { describe, expect, it } from "vitest";
import type { PassSet } from "../script/motion-script.ts";
import { flatCatalogue } from "../testing.ts";
import { type TruePass, planHand } from "./plan.ts";

const passesOf = (set: Omit<PassSet, "side" | "startS">): TruePass[] =>
  planHand({ hand: "left", sets: [{ side: "left", startS: 2, ...set }] }, flatCatalogue()).flatMap(
    (one) => one.passes,
  );

describe("planHand", () => {
  it("gives a glide its length over its speed, then room for the return", () => {
    const [first, second] = passesOf({
      stroke: "G.glide",
      passes: 2,
      speedCmS: 2.2,
      returnS: 0.7,
      pauseS: 0.1,
    });
    expect(first).toMatchObject({ startS: 2, directionCorrect: true, lengthMm: 110 });
    expect(first?.endS).toBeCloseTo(7, 9);
    expect(first?.speedCmS).toBeCloseTo(2.2, 9);
    expect(second?.startS).toBeCloseTo(7.9, 9);
  });

  it("counts a slide back as a pass in the wrong direction, at half the speed", () => {
    const passes = passesOf({ stroke: "G.glide", passes: 2, speedCmS: 11, return: "slide", pauseS: 0.1 });
    expect(passes.map((pass) => pass.directionCorrect)).toEqual([true, false, true]);
    expect(passes[1]?.speedCmS).toBeCloseTo(5.5, 9);
    expect(passes[1]?.startS).toBeCloseTo(3.2, 9);
    expect(passes[2]?.startS).toBeCloseTo((passes[1]?.endS ?? 0) + 0.2, 9);
  });

  it("calls a reversed glide wrong and its slide back right", () => {
    const passes = passesOf({ stroke: "G.glide", passes: 2, direction: "reverse", return: "slide" });
    expect(passes.map((pass) => pass.directionCorrect)).toEqual([false, true, false]);
  });

  it("lets circles follow each other without a gap", () => {
    const passes = passesOf({ stroke: "C.circle", passes: 3, passesPerSecond: 0.25 });
    expect(passes.map((pass) => [pass.startS, pass.endS])).toEqual([
      [2, 6],
      [6, 10],
      [10, 14],
    ]);
    expect(passes[0]?.speedCmS).toBeCloseTo(11 / 4, 9);
  });

  it("counts a pump's way there and back", () => {
    expect(passesOf({ stroke: "P.pump", passes: 1 })[0]).toMatchObject({
      lengthMm: 220,
      speedCmS: 11,
      endS: 4,
    });
  });

  it("gives a hold no speed and no length", () => {
    expect(passesOf({ stroke: "H.hold", passes: 1 })[0]).toMatchObject({ lengthMm: 0, speedCmS: 0, endS: 6 });
  });

  it("names a stroke the catalogue does not have", () => {
    expect(() => passesOf({ stroke: "X.none", passes: 1 })).toThrow('"X.none"');
  });
});
