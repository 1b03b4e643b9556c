import { describe, expect, it } from "vitest";
import type { HandMoment } from "../timing/hand-moment.ts";
import { type SkinPull, displacementAt, originOf } from "./displacement.ts";
import { type HandPull, pullsOf } from "./pull.ts";

const FPS = 50;
const DRAG_MM = 8;

const moment = (xMm: number, yMm: number, dragMm = DRAG_MM): HandMoment => ({
  target: { x: 2 * xMm, y: -2 * yMm },
  placeMm: [xMm, yMm, 0],
  liftMm: 0,
  form: "pads",
  tool: null,
  crossed: false,
  fingers: ["index"],
  pinch: 0,
  raiseDeg: 0,
  dragMm,
  away: 0,
});

/** To the left at 20 mm a second from second 1 on, then up from second 2 on, off the skin from second 3 on. */
function hand(timeS: number): HandMoment {
  const x = 20 * Math.min(1, Math.max(0, timeS - 1));
  const y = 20 * Math.min(1, Math.max(0, timeS - 2));
  return moment(x, y, timeS < 3 ? DRAG_MM : 0);
}

const pulls = pullsOf(hand, 4 * FPS, FPS);
const at = (timeS: number): HandPull => {
  const pull = pulls[Math.round(timeS * FPS)];
  if (!pull) throw new Error(`nothing is pulled at ${String(timeS)}`);
  return pull;
};

describe("pullsOf", () => {
  it("lets skin stick to a hand until it is pulled as far as it goes", () => {
    expect(at(0.9).byMm).toEqual([0, 0, 0]);
    expect(at(1.2).byMm[0]).toBeCloseTo(4, 6);
    expect(at(1.4).byMm[0]).toBeCloseTo(8, 6);
  });

  it("slides from there on", () => {
    expect(at(1.7).byMm[0]).toBeCloseTo(8, 6);
    expect(at(1.9).byMm[0]).toBeCloseTo(8, 6);
  });

  it("turns with the hand, its length kept: a tractrix, tan(θ/2) falling by e in every drag length", () => {
    const [x, y] = at(2.3).byMm;
    const theta = 2 * Math.atan(Math.tan(Math.PI / 4) * Math.exp(-6 / DRAG_MM));
    expect(Math.hypot(x, y)).toBeCloseTo(DRAG_MM, 6);
    expect(Math.atan2(x, y)).toBeCloseTo(theta, 2);
  });

  it("lets skin go when the hand lifts, where it was touched last", () => {
    expect(at(3.1).isHeld).toBe(false);
    expect(Math.hypot(...at(3.1).byMm)).toBeLessThan(DRAG_MM * 0.2);
    expect(at(3.1).touched.target.x).toBeCloseTo(40, 6);
    expect(pulls[Math.round(3.9 * FPS)]).toBeNull();
  });

  it("pulls nothing where skin does not stick", () => {
    expect(pullsOf((timeS) => moment(20 * timeS, 0, 0), FPS, FPS).every((pull) => pull === null)).toBe(true);
  });
});

describe("displacementAt", () => {
  const pull: SkinPull = { at: [10, 0], by: [6, 2] };

  it("is the whole pull where it is pulled and e^-½ of it a width away", () => {
    expect(displacementAt([10, 0], [pull], 18)).toEqual([6, 2]);
    expect(displacementAt([10, 18], [pull], 18)[0]).toBeCloseTo(6 * Math.exp(-0.5), 9);
  });

  it("never folds the skin at the largest pull a script may ask for", () => {
    const most: SkinPull = { at: [0, 0], by: [20, 0] };
    const places = Array.from({ length: 121 }, (_, x) => x - 60).map(
      (x) => x + displacementAt([x, 0], [most], 18)[0],
    );
    expect(places.every((place, i) => i === 0 || place > (places[i - 1] ?? 0))).toBe(true);
  });
});

describe("originOf", () => {
  it.each([
    [0, 0],
    [14, -9],
    [-30, 22],
  ] as const)("finds where the skin at %d, %d was before the largest pulls", (x, y) => {
    const pulls: SkinPull[] = [
      { at: [0, 0], by: [20, 0] },
      { at: [-70, 10], by: [-6, 12] },
    ];
    const from = originOf([x, y], pulls, 18);
    const [dx, dy] = displacementAt(from, pulls, 18);
    expect(Math.hypot(from[0] + dx - x, from[1] + dy - y)).toBeLessThan(0.2);
    expect(Math.hypot(dx, dy)).toBeGreaterThan(1);
  });
});
