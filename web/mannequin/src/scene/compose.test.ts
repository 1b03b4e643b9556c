import { describe, expect, it } from "vitest";
import type { Rig } from "../hand/rig.ts";
import { rigOf } from "../render/film-maker.ts";
import type { HandScript, MotionScript, PassSet, Side } from "../script/motion-script.ts";
import { PhotoSurface } from "../surface/photo-surface.ts";
import { flatCatalogue } from "../testing.ts";
import { writeTruth } from "../truth/truth.ts";
import { Film, type Instant } from "./compose.ts";

const FPS = 50;
/** Two pixels for each millimetre, the flat head's corner in the middle of the frame. */
const PX_PER_MM = 2;
const ORIGIN = { x: 380, y: 420 };

const rigs: Record<Side, Rig> = { left: await rigOf("left"), right: await rigOf("right") };
const catalogue = flatCatalogue();
const surface = new PhotoSurface(
  catalogue.head,
  catalogue.head.vertices.map(([x, y, z]) => [
    ORIGIN.x + x * PX_PER_MM,
    ORIGIN.y - y * PX_PER_MM,
    -z * PX_PER_MM,
  ]),
);

function film(hand: Partial<HandScript>, rest: Partial<MotionScript> = {}): Film {
  const set = {
    stroke: "G.glide",
    side: "left" as const,
    startS: 1,
    passes: 2,
    speedCmS: 5.5,
    returnS: 0.6,
    pauseS: 0.2,
  };
  const script: MotionScript = {
    version: 1,
    face: "flat",
    skin: "light",
    fps: FPS,
    durationS: 8,
    seed: 3,
    hands: [{ hand: "left", sets: [set], ...hand }],
    ...rest,
  };
  return new Film(script, catalogue, surface, rigs);
}

const at = (one: Film, timeS: number): Instant => one.instant(Math.round(timeS * FPS));
const tip = (one: Film, timeS: number): { x: number; y: number } => {
  const place = at(one, timeS).tips.left;
  if (!place) throw new Error(`no fingertips at ${String(timeS)}`);
  return place;
};
const truth = (one: Film): ReturnType<typeof writeTruth> =>
  writeTruth(
    one,
    Array.from({ length: one.frameCount }, (_, i) => one.instant(i)),
  );

/** The frame is the middle of the prepared picture. */
const START = { x: ORIGIN.x - 160, y: ORIGIN.y - 120 };

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

  it("is the same film again", () => {
    expect(at(film({}, { sway: SWAY }), 2.4)).toEqual(at(film({}, { sway: SWAY }), 2.4));
  });
});

const SWAY = { xPx: 20, yPx: 10, rollDeg: 8, scale: 0.08, periodS: 5 };

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
      const { joints } = at(doing("K.knead"), timeS).drawn.hands.left ?? { joints: {} };
      const place = (name: string): number[] => joints[name]?.slice(12, 15) ?? [0, 0, 0];
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
