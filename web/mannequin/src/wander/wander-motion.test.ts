import { describe, expect, it } from "vitest";
import type { Wander } from "../script/motion-script.ts";
import { PhotoSurface } from "../surface/photo-surface.ts";
import { flatCatalogue } from "../testing.ts";
import { WanderMotion } from "./wander-motion.ts";

const { head } = flatCatalogue();
/** Two pixels for a millimetre; the head's origin at (320, 300) of the frame. */
const surface = new PhotoSurface(
  head,
  head.vertices.map(([x, y, z]) => [480 + 2 * x, 420 - 2 * y, -2 * z]),
);
const WANDER: Wander = {
  form: "pads",
  fingers: ["index"],
  points: [
    { atS: 1, mm: [10, 20] },
    { atS: 3, mm: [50, 20], liftMm: 40 },
  ],
};
const motionOf = (wander: Partial<Wander> = {}, hand: "left" | "right" = "right") =>
  new WanderMotion({ hand, sets: [], wander: [{ ...WANDER, ...wander }] }, surface);

describe("WanderMotion", () => {
  it("at a waypoint, has the fingertips over its millimetres", () => {
    expect(motionOf().at(1)?.target.x).toBeCloseTo(340, 6);
    expect(motionOf().at(1)?.target.y).toBeCloseTo(260, 6);
  });

  it("half-way, is half-way and half as high", () => {
    const moment = motionOf().at(2);
    expect(moment?.target.x).toBeCloseTo(380, 6);
    expect(moment?.liftMm).toBeCloseTo(20, 6);
  });

  it("long before and after, is not there", () => {
    expect([motionOf().at(0), motionOf().at(4)]).toEqual([null, null]);
  });

  it("coming, is drawn away and lifted", () => {
    const coming = motionOf().at(0.65);
    expect(coming?.away).toBeCloseTo(0.5, 6);
    expect(coming?.liftMm).toBeCloseTo(15, 6);
  });

  it("trembling, goes to and fro by its millimetres", () => {
    const trembling = motionOf({ tremble: { mm: [3, 0], perS: 1 } });
    expect((trembling.at(1.25)?.target.x ?? 0) - (motionOf().at(1.25)?.target.x ?? 0)).toBeCloseTo(6, 6);
    expect((trembling.at(1.75)?.target.x ?? 0) - (motionOf().at(1.75)?.target.x ?? 0)).toBeCloseTo(-6, 6);
  });

  it("a pointing written for the right hand, is mirrored for the left", () => {
    expect(motionOf({ pointingDeg: 70 }, "left").at(2)?.pointingDeg).toBe(110);
  });

  it("beside the head, goes there all the same", () => {
    const beside = motionOf({ points: [{ atS: 1, mm: [-100, 0] }] }).at(1);
    expect(beside?.target.x).toBeCloseTo(120, 3);
  });
});
