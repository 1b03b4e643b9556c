import { describe, expect, it } from "vitest";
import type { PassSet } from "../script/motion-script.ts";
import type { Film } from "./compose.ts";
import { FPS, PX_PER_MM, START, at, film, tip, truth } from "./flat-film.ts";

describe("skin that moves", () => {
  const set = { stroke: "G.glide", side: "left" as const, startS: 1, passes: 2, speedCmS: 5.5, dragMm: 10 };
  const one = film({ sets: [set] });

  it("lies under the fingertips as far as it was pulled, and the truth says so", () => {
    const { pulls } = at(one, 1.6).drawn.skin;
    const [x, y] = [
      (pulls[0]?.at[0] ?? 0) + (pulls[0]?.by[0] ?? 0),
      (pulls[0]?.at[1] ?? 0) + (pulls[0]?.by[1] ?? 0),
    ];
    expect(x).toBeCloseTo(tip(one, 1.6).x - 320, 6);
    expect(y).toBeCloseTo(240 - tip(one, 1.6).y, 6);
    expect(Math.hypot(...(pulls[0]?.by ?? [0]))).toBeCloseTo(10 * PX_PER_MM, 6);
    const { drag, passes } = truth(one);
    expect(Math.hypot(...(drag.left[1.6 * FPS] ?? [0]))).toBeCloseTo(10, 1);
    expect(passes[0]?.dragMm).toBeGreaterThan(9);
  });

  it("is let go while the hand is lifted, and does not move where it does not stick", () => {
    expect(truth(one).drag.left[Math.round(3.45 * FPS)]).toBeNull();
    expect(at(film({}), 2).drawn.skin.pulls).toEqual([]);
    expect(truth(film({})).drag.left).toEqual([]);
  });
});

describe("kinds of strokes", () => {
  const doing = (stroke: string, rest: Partial<PassSet> = {}): Film =>
    film({ sets: [{ stroke, side: "left", startS: 1, passes: 2, ...rest }] });

  it("taps in the middle of its time, its fingertips drawn back before and after, and travels along the path", () => {
    const one = doing("T.tap");
    // Two taps on 110 mm: the first touches at a quarter of the way, 27.5 mm along the first stretch of 50.
    expect(tip(one, 2).x).toBeCloseTo(START.x + 27.5 * 0.6 * PX_PER_MM, 4);
    expect(tip(one, 2).y).toBeCloseTo(START.y - 27.5 * 0.8 * PX_PER_MM, 4);
    expect(Math.hypot(tip(one, 1).x - START.x, tip(one, 1).y - START.y)).toBeGreaterThan(2);
    expect(truth(one).passes).toMatchObject([
      { kind: "tap", startS: 1, endS: 3, speedCmS: 0 },
      { startS: 3, endS: 5 },
    ]);
  });

  it("closes and opens thumb and index once a knead", () => {
    const apart = (timeS: number): number => {
      const hand = at(doing("K.knead"), timeS).drawn.hands.left;
      const place = (name: string): number[] => hand?.joints[name]?.slice(12, 15) ?? [0, 0, 0];
      const [a, b] = [place("thumb-tip"), place("index-finger-tip")];
      return Math.hypot(...a.map((x, i) => x - (b[i] ?? 0)));
    };
    expect(apart(2)).toBeLessThan(apart(1) / 2);
    expect(apart(3)).toBeCloseTo(apart(1), 9);
  });

  it("moves a place on over a set, so that a circle's second turn lies elsewhere", () => {
    const [still, moving] = [doing("C.circle"), doing("C.circle", { travelMm: [10, -4] })];
    expect(tip(moving, 1).x).toBeCloseTo(tip(still, 1).x, 6);
    expect(tip(moving, 3).x - tip(still, 3).x).toBeCloseTo(5 * PX_PER_MM, 6);
    expect(tip(moving, 5).y - tip(still, 5).y).toBeCloseTo(4 * PX_PER_MM, 6);
  });

  it("works with a tool's edge, the fingertips 20 mm behind it", () => {
    const one = doing("S.stone");
    const tool = at(one, 1).drawn.hands.left?.tool;
    expect(tool?.kind).toBe("stone");
    const away = Math.hypot(tip(one, 1).x - START.x, tip(one, 1).y - START.y) / PX_PER_MM;
    expect(away).toBeGreaterThan(18);
    expect(away).toBeLessThan(21);
    expect(at(doing("G.glide"), 1).drawn.hands.left?.tool).toBeNull();
  });
});

describe("a hand that wanders while it should work", () => {
  it("is seen where it wanders and pulls no skin", () => {
    const set = { stroke: "G.glide", side: "left" as const, startS: 1, passes: 2, dragMm: 10 };
    const points = [1, 3].map((atS) => ({ atS, mm: [10, 20] as [number, number] }));
    const one = film({ sets: [set], wander: [{ form: "pads", fingers: ["index"], points }] });
    expect(tip(one, 2).x).toBeCloseTo(START.x + 10 * PX_PER_MM, 4);
    expect(at(one, 2).drawn.skin.pulls).toEqual([]);
  });
});
