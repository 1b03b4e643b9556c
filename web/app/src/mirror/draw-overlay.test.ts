import { expect, test } from "vitest";
import { cover, drawOverlay, type Pen } from "./draw-overlay.ts";
import type { OverlayModel, OverlayTip } from "./overlay-model.ts";

interface Call {
  name: string;
  args: unknown[];
  style: { alpha: unknown; stroke: unknown; fill: unknown; width: unknown };
}

/** A pen that writes down what it is asked to draw. */
function recordingPen(): { pen: Pen; calls: Call[] } {
  const calls: Call[] = [];
  const held: Record<string, unknown> = {};
  const pen = new Proxy(held, {
    get: (_, name) => {
      if (typeof name === "string" && name in held) return held[name];
      return (...args: unknown[]) =>
        calls.push({
          name: String(name),
          args,
          style: {
            alpha: held["globalAlpha"],
            stroke: held["strokeStyle"],
            fill: held["fillStyle"],
            width: held["lineWidth"],
          },
        });
    },
    set: (_, name, value) => {
      held[String(name)] = value;
      return true;
    },
  });
  return { pen: pen as unknown as Pen, calls };
}

const look = { stroke: "teal", rim: "white", mesh: "grey", hatch: "black" };
const dots = Array.from({ length: 25 }, (_, i) => ({ x: 100 + 4 * i, y: 50 }));
const model = (change: Partial<OverlayModel> = {}): OverlayModel => ({
  widthPx: 640,
  heightPx: 480,
  strokes: [],
  tips: [],
  mesh: [],
  skin: [],
  masked: { red: [], zones: [] },
  ...change,
});
const draw = (drawn: OverlayModel) => {
  const { pen, calls } = recordingPen();
  drawOverlay(pen, drawn, { x: 1280, y: 960 }, look);
  return calls;
};
const named = (calls: Call[], name: string) => calls.filter((call) => call.name === name);

test("cover_WiderFrame_FillsItAndCutsTopAndBottomEqually", () => {
  expect(cover({ widthPx: 640, heightPx: 480 }, 1280, 480)).toEqual({ scale: 2, x: 0, y: -240 });
});

test("drawOverlay_Always_ClearsTheWholeCanvasFirst", () => {
  const calls = draw(model());
  expect(calls[1]).toMatchObject({ name: "clearRect", args: [0, 0, 1280, 960] });
});

test("drawOverlay_Glide_HasALineAndAnArrowPastItsEnd", () => {
  const calls = draw(model({ strokes: [{ kind: "glide", dots, painted: [], pace: null }] }));
  expect(named(calls, "moveTo")[0]?.args).toEqual([100, 50]);
  const arrows = named(calls, "moveTo").slice(2);
  expect(arrows.at(-1)?.args[0]).toBeGreaterThan(196);
  expect(named(calls, "fill").every((call) => call.style.fill === "teal")).toBe(true);
});

test("drawOverlay_Circle_HasNoArrowHead", () => {
  const calls = draw(model({ strokes: [{ kind: "circle", dots, painted: [], pace: null }] }));
  expect(named(calls, "fill")).toHaveLength(0);
});

test("drawOverlay_Hold_IsASpotThatFillsWithTime", () => {
  const spot = (seconds: number) =>
    draw(model({ strokes: [{ kind: "hold", dots: dots.slice(0, 1), painted: [seconds], pace: null }] }));
  const alpha = (calls: Call[]) => Number(named(calls, "fill")[0]?.style.alpha);
  expect(alpha(spot(3))).toBeGreaterThan(alpha(spot(0)));
});

test("drawOverlay_LitTip_DiffersFromUnlitInShapeNotOnlyColour", () => {
  const tip = (lit: boolean): OverlayTip => ({ x: 10, y: 10, lit });
  const lit = draw(model({ tips: [tip(true)] }));
  const unlit = draw(model({ tips: [tip(false)] }));
  expect(named(lit, "fill")).toHaveLength(1);
  expect(named(unlit, "fill")).toHaveLength(0);
  expect(named(lit, "setLineDash")[0]?.args).toEqual([[]]);
  expect(named(unlit, "setLineDash")[0]?.args).not.toEqual([[]]);
});

test("drawOverlay_Painted_OnlyWhereItWasTouched", () => {
  const painted = new Array<number>(24).fill(0);
  painted[5] = 2;
  const bare = draw(model({ strokes: [{ kind: "circle", dots, painted: [], pace: null }] }));
  const touched = draw(model({ strokes: [{ kind: "circle", dots, painted, pace: null }] }));
  expect(named(touched, "stroke").length - named(bare, "stroke").length).toBe(1);
});
