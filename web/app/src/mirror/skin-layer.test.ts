import { expect, test } from "vitest";
import { drawMasked, type HatchPen } from "./masked.ts";
import { drawSkin, looksAtCamera, type SkinPen } from "./skin-layer.ts";

const calls: { name: string; args: unknown[]; alpha: unknown }[] = [];

/** A pen that writes down what it is asked to draw. */
function pen<T>(): T {
  calls.length = 0;
  const held: Record<string, unknown> = {};
  return new Proxy(held, {
    get: (_, name) =>
      typeof name === "string" && name in held
        ? held[name]
        : (...args: unknown[]) => calls.push({ name: String(name), args, alpha: held["globalAlpha"] }),
    set: (_, name, value) => {
      held[String(name)] = value;
      return true;
    },
  }) as T;
}

const named = (name: string) => calls.filter((call) => call.name === name);
// Against the clock as seen on the head, which is with the clock's own sense turned by y running down.
const front = [
  { x: 0, y: 10 },
  { x: 10, y: 10 },
  { x: 0, y: 0 },
];

test("looksAtCamera_TurnedAway_IsNotPainted", () => {
  expect(looksAtCamera(front)).toBe(true);
  expect(looksAtCamera([...front].reverse())).toBe(false);
  expect(looksAtCamera(front.slice(1))).toBe(false);
});

test("drawSkin_EachLevel_IsOneFillAndAHigherOneIsStronger", () => {
  drawSkin(pen<SkinPen>(), [[front], [], [front, front]], { x: 96, y: 72 }, 0.15, "teal");
  const fills = named("fill");
  expect(fills).toHaveLength(2);
  expect(Number(fills[1]?.alpha)).toBeGreaterThan(Number(fills[0]?.alpha));
  expect(named("clearRect")[0]?.args).toEqual([0, 0, 96, 72]);
});

test("drawMasked_NothingToMask_DrawsNothing", () => {
  drawMasked(pen<HatchPen>(), { red: [], zones: [] }, 6, { rim: "white", hatch: "black" });
  expect(calls).toEqual([]);
});

test("drawMasked_FaceThatMoves_KeepsItsLinesWhereTheyWere", () => {
  const look = { rim: "white", hatch: "black" };
  const sums = (moved: number) => {
    const ring = [0, 1, 2].map((i) => ({ x: 100 + 40 * i + moved, y: 50 + 30 * (i % 2) + moved }));
    drawMasked(pen<HatchPen>(), { red: [ring], zones: [] }, 6, look);
    const lines = named("moveTo").slice(3);
    return new Set(lines.map(({ args: [x, y] }) => (Number(x) + Number(y)).toFixed(3)));
  };
  const still = sums(0);
  const moved = sums(7);
  expect([...moved].some((sum) => still.has(sum))).toBe(true);
  expect(named("clip")).toHaveLength(1);
});
