import { describe, expect, it } from "vitest";
import type { Film } from "./compose.ts";
import { FPS, PX_PER_MM, START, at, film, tip, truth } from "./flat-film.ts";

describe("a film of a glide", () => {
  it("has the fingertips at the path's start and end when the truth says so", () => {
    const one = film({});
    const [first] = one.passes;
    expect(first).toMatchObject({ startS: 1, speedCmS: 5.5 });
    expect(tip(one, 1).x).toBeCloseTo(START.x, 4);
    expect(tip(one, 1).y).toBeCloseTo(START.y, 4);
    expect(tip(one, 3).x).toBeCloseTo(START.x + 90 * PX_PER_MM, 4);
    expect(tip(one, 3).y).toBeCloseTo(START.y - 40 * PX_PER_MM, 4);
  });

  it("moves at the speed of the truth: pixels travelled over scale and time", () => {
    const one = film({});
    let px = 0;
    for (let i = 1.0 * FPS; i < 3 * FPS; i++) {
      const [a, b] = [tip(one, i / FPS), tip(one, (i + 1) / FPS)];
      px += Math.hypot(b.x - a.x, b.y - a.y);
    }
    // The path's one corner is cut by at most one frame.
    expect(px / PX_PER_MM / 10 / 2).toBeCloseTo(5.5, 1);
  });

  it("shifts a wrong place by its millimetres", () => {
    const set = {
      stroke: "G.glide",
      side: "left" as const,
      startS: 1,
      passes: 1,
      offsetMm: [10, 20] as [number, number],
    };
    const one = film({ sets: [set] });
    expect(tip(one, 1).x).toBeCloseTo(START.x + 10 * PX_PER_MM, 3);
    expect(tip(one, 1).y).toBeCloseTo(START.y - 20 * PX_PER_MM, 3);
  });

  it("lifts the hand between passes, so that it looks larger", () => {
    const scale = (timeS: number): number => at(film({}), timeS).drawn.hands.left?.placement[14] ?? 0;
    expect(scale(3.5)).toBeGreaterThan(scale(2) + 50);
  });

  it("hovers with the fingertips seen on the path and the hand that much nearer, in its passes and between them", () => {
    const set = { stroke: "G.glide", side: "left" as const, startS: 1, passes: 2, speedCmS: 5.5 };
    const [on, over] = [film({ sets: [set] }), film({ sets: [{ ...set, hoverMm: 40 }] })];
    for (const timeS of [1.4, 2, 3.4]) {
      expect(tip(over, timeS).x).toBeCloseTo(tip(on, timeS).x, 6);
      expect(tip(over, timeS).y).toBeCloseTo(tip(on, timeS).y, 6);
      const height = (one: Film): number => at(one, timeS).drawn.hands.left?.placement[14] ?? 0;
      expect(height(over) - height(on)).toBeCloseTo(40 * PX_PER_MM, 6);
    }
    expect(truth(over).passes.map((pass) => pass.hoverMm)).toEqual([40, 40]);
  });

  it("has its passes done to their end apart from the one the film's end cuts off", () => {
    const [whole, short] = [truth(film({})), truth(film({}, { durationS: 5 }))];
    expect(whole.passes.map((pass) => pass.startS)).toEqual([1, 4]);
    expect(whole.cut).toEqual([]);
    expect(short.passes.map((pass) => pass.startS)).toEqual([1]);
    expect(short.cut).toMatchObject([{ side: "left", startS: 4, endS: 6 }]);
    expect(truth(film({}, { durationS: 3.5 })).cut).toEqual([]);
  });

  it("is the same film again", () => {
    expect(at(film({}, { sway: SWAY }), 2.4)).toEqual(at(film({}, { sway: SWAY }), 2.4));
  });
});

const SWAY = { xPx: 20, yPx: 10, rollDeg: 8, scale: 0.08, periodS: 5 };

describe("a swaying head", () => {
  it("carries the fingertips along: they stay where the picture's skin is", () => {
    const [still, swaying] = [film({}), film({}, { sway: SWAY })];
    const { motion } = at(swaying, 2.4).drawn;
    const [from, to] = [tip(still, 2.4), tip(swaying, 2.4)];
    // Independent of the code: complex multiplication about the middle of the face, y up.
    const middle = { x: 320, y: 182 };
    const [x, y] = [from.x - middle.x, middle.y - from.y];
    const [re, im] = [motion.scale * Math.cos(motion.turn), motion.scale * Math.sin(motion.turn)];
    expect(to.x).toBeCloseTo(middle.x + motion.x + re * x - im * y, 6);
    expect(to.y).toBeCloseTo(middle.y - motion.y - (im * x + re * y), 6);
    expect(motion.turn).not.toBe(0);
  });
});

describe("what is lost", () => {
  it("leaves no hand in the picture and lowers the pass's seen share", () => {
    const one = film({ lost: [{ fromS: 1.5, toS: 2.5 }] });
    expect(at(one, 2).drawn.hands.left).toBeNull();
    const { passes, lost, visible } = truth(one);
    expect(passes.map((pass) => pass.seenShare)).toEqual([0.505, 1]);
    expect(lost).toEqual([{ fromS: 1.5, toS: 2.5, what: "left" }]);
    expect(visible.left[2 * FPS]).toBe("0");
  });

  it("takes face and hands when nobody is there", () => {
    const one = film({}, { blank: [{ fromS: 1, toS: 2 }] });
    expect(at(one, 1.5)).toMatchObject({ faceVisible: false, tips: { left: null } });
  });

  it("has no hand before it comes and after it left", () => {
    const one = film({});
    expect(at(one, 0).drawn.hands.left).toBeNull();
    expect(at(one, 7.9).drawn.hands.left).toBeNull();
  });
});
