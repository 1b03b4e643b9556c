import { Quaternion, Vector3 } from "three";
import { describe, expect, it } from "vitest";
import { FORMS } from "../hand/forms.ts";
import { tipsOf } from "../hand/lay.ts";
import { layHolding } from "../hand/tool.ts";
import { rigOf } from "../render/film-maker.ts";
import { layOn } from "./lay-on.ts";

const PX_PER_MM = 1.3;
const STILL = { x: 0, y: 0, turn: 0, scale: 1 };
const NOWHERE = new Vector3();
const TO_CAMERA = new Vector3(0, 0, 1);
const at = new Vector3(60, -20, 35);
const rig = await rigOf("right");
const hold = {
  pose: FORMS.tool,
  fingers: ["thumb", "index"] as const,
  pointingDeg: 30,
  pxPerMm: PX_PER_MM,
  liftMm: 0,
  kind: "stone" as const,
};
const place = (placement: { elements: number[] } | undefined): Vector3 =>
  new Vector3(...(placement?.elements.slice(12, 15) ?? []));

describe("layOn", () => {
  it("on skin that faces the camera, lays hand and tool as on a flat photograph, moved there", () => {
    const flat = layHolding(rig, { ...hold, target: { x: 320, y: 240 } });
    const deep = layOn(rig, hold, { at, normal: TO_CAMERA }, STILL, NOWHERE);
    expect(place(deep.placement).distanceTo(place(flat.placement).add(at))).toBeLessThan(1e-9);
    expect(place(deep.tool?.placement).distanceTo(place(flat.tool?.placement).add(at))).toBeLessThan(1e-9);
  });

  it("on a slope, keeps the tool in the hand and its edge over the place, half-way out of the slope", () => {
    const normal = TO_CAMERA.clone().applyQuaternion(
      new Quaternion().setFromAxisAngle(new Vector3(0, 1, 0), 1),
    );
    const deep = layOn(rig, hold, { at, normal }, STILL, NOWHERE);
    const edge = place(deep.tool?.placement);
    const leant = new Vector3(Math.sin(0.5), 0, Math.cos(0.5));
    expect(edge.clone().sub(at).normalize().angleTo(leant)).toBeLessThan(0.15);
    const [thumb, index] = tipsOf(rig, deep, hold.fingers);
    const grip = (thumb ?? NOWHERE).clone().lerp(index ?? NOWHERE, 0.5);
    expect(edge.distanceTo(grip) / PX_PER_MM).toBeCloseTo(20, 6);
  });

  it("lets a hand hover so many millimetres over the place, along the slope", () => {
    const normal = new Vector3(0, 0.6, 0.8);
    const [on, over] = [0, 40].map((liftMm) =>
      place(layOn(rig, { ...hold, liftMm }, { at, normal }, STILL, NOWHERE).placement),
    );
    const leant = TO_CAMERA.clone().lerp(normal, 0.5).normalize();
    const lift = (over ?? NOWHERE).clone().sub(on ?? NOWHERE);
    // Seen larger, the grip behind the edge moves a little towards it.
    expect(lift.dot(leant) / PX_PER_MM).toBeCloseTo(40, 6);
    expect(lift.length() / PX_PER_MM).toBeCloseTo(40, 0);
  });

  it("raises tapping fingers off the skin along the slope, the hand staying", () => {
    const tap = { ...hold, pose: FORMS.pads, fingers: ["index", "middle"] as const, kind: null };
    const normal = new Vector3(0.6, 0, 0.8);
    const [down, up] = [0, 13].map((raiseDeg) =>
      layOn(rig, { ...tap, raiseDeg }, { at, normal }, STILL, NOWHERE),
    );
    if (!down || !up) throw new Error("not laid");
    expect(up.placement.equals(down.placement)).toBe(true);
    const [low, high] = [down, up].map((laid) => tipsOf(rig, laid, ["index"])[0] ?? NOWHERE);
    const leant = TO_CAMERA.clone().lerp(normal, 0.5).normalize();
    expect(
      (high
        ?.clone()
        .sub(low ?? NOWHERE)
        .dot(leant) ?? 0) / PX_PER_MM,
    ).toBeGreaterThan(8);
  });
});
