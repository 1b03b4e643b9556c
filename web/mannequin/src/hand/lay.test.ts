import type { Vector3 } from "three";
import { beforeAll, describe, expect, it } from "vitest";
import { rigOf } from "../render/film-maker.ts";
import { project } from "../scene/camera.ts";
import { flex } from "./flex.ts";
import { FORMS, FORM_IDS, pinched } from "./forms.ts";
import { HAND_LENGTH_MM, lay, tipOf } from "./lay.ts";
import type { FingerId, Rig } from "./rig.ts";

const SIDES = ["left", "right"] as const;
const rigs: Partial<Record<(typeof SIDES)[number], Rig>> = {};

beforeAll(async () => {
  for (const side of SIDES) rigs[side] = await rigOf(side);
});

function rig(side: (typeof SIDES)[number]): Rig {
  const found = rigs[side];
  if (!found) throw new Error("no rig");
  return found;
}

const REQUESTS = FORM_IDS.flatMap((form) =>
  SIDES.flatMap((side) => [0, 30].map((liftMm) => ({ form, side, liftMm }))),
);

describe.each(REQUESTS)("lay $form $side lifted $liftMm mm", ({ form, side, liftMm }) => {
  const fingers: FingerId[] = form === "thumbIndex" ? ["thumb", "index"] : ["index", "middle", "ring"];
  const target = { x: 251.5, y: 333.25 };
  const request = { pose: FORMS[form], fingers, target, pointingDeg: 41, pxPerMm: 1.27, liftMm };

  it("shows the mean of the fingertips at the target", () => {
    const laid = lay(rig(side), request);
    const tips = fingers.map((finger) =>
      project(tipOf(rig(side), laid.joints, finger).applyMatrix4(laid.placement)),
    );
    expect(tips.reduce((sum, tip) => sum + tip.x, 0) / tips.length).toBeCloseTo(target.x, 6);
    expect(tips.reduce((sum, tip) => sum + tip.y, 0) / tips.length).toBeCloseTo(target.y, 6);
  });

  it("keeps every fingertip that works above the photograph", () => {
    const laid = lay(rig(side), request);
    for (const finger of fingers)
      expect(tipOf(rig(side), laid.joints, finger).applyMatrix4(laid.placement).z).toBeGreaterThan(0);
  });
});

describe.each(SIDES)("a pinch of the %s hand", (side) => {
  const apartMm = (pinch: number): number => {
    const joints = flex(rig(side), pinched(FORMS.thumbIndex, pinch));
    const [thumb, index] = [tipOf(rig(side), joints, "thumb"), tipOf(rig(side), joints, "index")];
    return (thumb.distanceTo(index) * HAND_LENGTH_MM) / rig(side).lengthM;
  };

  it("brings thumb and index from well apart to a fold of skin", () => {
    expect(apartMm(0)).toBeGreaterThan(40);
    expect(apartMm(1)).toBeLessThan(18);
    expect(apartMm(1)).toBeGreaterThan(8);
  });
});

describe.each(SIDES)("the %s hand", (side) => {
  const laidFlat = (): { wrist: Vector3; tip: Vector3; thumb: Vector3; little: Vector3 } => {
    const request = { pose: FORMS.palm, fingers: ["middle"] as const, target: { x: 320, y: 240 }, liftMm: 0 };
    const laid = lay(rig(side), { ...request, pointingDeg: 90, pxPerMm: 1 });
    const at = (finger: FingerId): Vector3 =>
      tipOf(rig(side), laid.joints, finger).applyMatrix4(laid.placement);
    return {
      wrist: rig(side).wrist.at.clone().applyMatrix4(laid.placement),
      tip: at("middle"),
      thumb: at("thumb"),
      little: at("little"),
    };
  };

  it("is as long as a hand", () => {
    const { wrist, tip } = laidFlat();
    expect(tip.distanceTo(wrist)).toBeGreaterThan(HAND_LENGTH_MM * 0.97);
    expect(tip.distanceTo(wrist)).toBeLessThan(HAND_LENGTH_MM * 1.06);
  });

  it("turns its palm to the face: seen from before, its thumb is on its own outer side", () => {
    const { thumb, little } = laidFlat();
    const outer = side === "right" ? -1 : 1;
    expect(Math.sign(thumb.x - little.x)).toBe(outer);
  });
});
