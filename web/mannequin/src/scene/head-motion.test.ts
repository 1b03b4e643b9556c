import { describe, expect, it } from "vitest";
import type { HandScript, HeadKey, MotionScript } from "../script/motion-script.ts";
import { rigOf } from "../render/film-maker.ts";
import { PhotoSurface } from "../surface/photo-surface.ts";
import { flatCatalogue } from "../testing.ts";
import { FLAT_VIEW, WEBCAM_FOCAL_PX } from "./camera.ts";
import { Film } from "./compose.ts";
import { headAt, viewAt } from "./head-motion.ts";

const SCRIPT: MotionScript = {
  version: 1,
  face: "flat",
  skin: "light",
  fps: 10,
  durationS: 4,
  seed: 1,
  hands: [],
};
const holding = (head: HeadKey[]): MotionScript => ({ ...SCRIPT, head });

describe("headAt", () => {
  it("without head or jaw, the photograph is flat and seen one to one", () => {
    expect(headAt(SCRIPT, 1)).toBeNull();
    expect(viewAt(SCRIPT, 1, 1.3)).toEqual(FLAT_VIEW);
  });

  it("half-way between two keys, is half as far turned", () => {
    const pose = headAt(holding([{ atS: 0 }, { atS: 2, yawDeg: 30 }]), 1);
    expect(2 * Math.asin(pose?.turn[1] ?? 0)).toBeCloseTo((15 * Math.PI) / 180, 9);
  });

  it("at half a metre, the camera is so far and the face so large", () => {
    const view = viewAt(holding([{ atS: 0, distanceMm: 500 }]), 0, 1.3);
    expect(view.distancePx).toBeCloseTo(650, 9);
    expect(view.focalPx).toBe(WEBCAM_FOCAL_PX);
  });
});

const catalogue = flatCatalogue();
const surface = new PhotoSurface(
  catalogue.head,
  catalogue.head.vertices.map(([x, y, z]) => [480 + x, 300 - y, -z]),
);
const rigs = { left: await rigOf("left"), right: await rigOf("right") };
const HAND: HandScript = { hand: "left", sets: [{ stroke: "G.glide", side: "left", startS: 1, passes: 1 }] };

describe("a hand on a turned head", () => {
  const tipsOf = (head: HeadKey[]) =>
    new Film({ ...holding(head), hands: [HAND] }, catalogue, surface, rigs).instant(15).tips.left;

  it("nearer the camera, is farther from the picture's middle by the same measure", () => {
    const [far, near] = [tipsOf([{ atS: 0, distanceMm: 800 }]), tipsOf([{ atS: 0, distanceMm: 400 }])];
    expect((near?.x ?? 0) - 320).toBeGreaterThan(1.9 * ((far?.x ?? 0) - 320));
  });

  it("is carried along when the head turns to the person's left", () => {
    const [still, turned] = [tipsOf([{ atS: 0 }]), tipsOf([{ atS: 0, yawDeg: 25 }])];
    expect((turned?.x ?? 0) - (still?.x ?? 0)).toBeGreaterThan(10);
  });
});
