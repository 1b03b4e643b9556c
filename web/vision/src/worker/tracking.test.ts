import { beforeAll, describe, expect, it } from "vitest";
import type { Seen } from "../seeing/assemble-frame.ts";
import type { Pixels } from "../seeing/picture-quality.ts";
import { Tracking } from "./tracking.ts";

beforeAll(() => {
  globalThis.ImageData ??= class {
    constructor(
      readonly width: number,
      readonly height: number,
    ) {}
  } as unknown as typeof ImageData;
});

const picture = (width: number, height: number) => ({
  source: `picture ${width}` as unknown as ImageData,
  pixels: { data: new Uint8ClampedArray(0), width, height } satisfies Pixels,
});

class FakeModels {
  readonly asked: { what: string; timeMs: number }[] = [];
  private x = 0.3;

  see(source: unknown, timeMs: number): Seen {
    this.asked.push({ what: typeof source === "string" ? "all" : "blank", timeMs });
    this.x += 0.02;
    const face = [{ x: this.x, y: 0.5, z: 0, visibility: 0 }];
    return { face: { faceLandmarks: [face] }, hands: this.hands };
  }

  seeHands(_: unknown, timeMs: number): Seen["hands"] {
    this.asked.push({ what: "hands", timeMs });
    return this.hands;
  }

  private readonly hands = { landmarks: [], handedness: [] };
}

describe("Tracking", () => {
  it("faceInEverySecondPicture_isCarriedOnBetween", () => {
    const [tracking, models] = [new Tracking(), new FakeModels()];
    const seen = [0, 1, 2, 3, 4].map((i) => tracking.see(models, picture(640, 480), 2, i * 100_000));
    expect(models.asked.map(({ what }) => what)).toEqual(["all", "hands", "all", "hands", "all"]);
    expect(seen[3]?.face.faceLandmarks[0]?.[0]?.x).toBeCloseTo(0.35, 9);
    expect(seen.map(({ isBusy }) => isBusy ?? false)).toEqual([true, false, true, false, true]);
  });

  it("faceInEveryPicture_leavesTimeForSkin", () => {
    expect(new Tracking().see(new FakeModels(), picture(640, 480), 1, 0).isBusy).toBe(false);
  });

  it("turnedPhone_showsABlankPictureFirstAndTimeGoesForward", () => {
    const [tracking, models] = [new Tracking(), new FakeModels()];
    const see = (width: number, height: number, ms: number) =>
      tracking.see(models, picture(width, height), 1, ms * 1000);
    see(640, 480, 0);
    see(640, 480, 1);
    see(480, 640, 2);
    see(640, 480, 3);
    expect(models.asked.map(({ what }) => what)).toEqual(["all", "all", "blank", "all", "blank", "all"]);
    const times = models.asked.map(({ timeMs }) => timeMs);
    expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
  });
});
