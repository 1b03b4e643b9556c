import { Euler, Quaternion, Vector3 } from "three";
import { describe, expect, it } from "vitest";
import { Warp } from "./warp.ts";

const JOINTS = {
  pivot: [0, 0, -100] as [number, number, number],
  hinge: [0, 50, 0] as [number, number, number],
};
const turned = (yaw: number, pitch: number, roll: number): [number, number, number, number] =>
  new Quaternion().setFromEuler(new Euler(pitch, yaw, roll, "YXZ")).toArray();

describe("Warp", () => {
  it("head at rest, moves nothing", () => {
    const place = new Vector3(30, -40, 20);
    const carried = new Warp(JOINTS, { turn: [0, 0, 0, 1], jawRad: 0 }).carry(place.clone(), {
      head: 1,
      jaw: 1,
    });
    expect(carried.distanceTo(place)).toBeLessThan(1e-9);
  });

  it("a quarter turn to the left, carries what lay before the pivot beside it", () => {
    const warp = new Warp(JOINTS, { turn: turned(Math.PI / 2, 0, 0), jawRad: 0 });
    const carried = warp.carry(new Vector3(0, 7, 60), { head: 1, jaw: 0 });
    expect(carried.toArray().map((one) => Number(one.toFixed(6)))).toEqual([160, 7, -100]);
  });

  it("half a share, turns by half", () => {
    const warp = new Warp(JOINTS, { turn: turned(1, 0, 0), jawRad: 0 });
    const half = new Warp(JOINTS, { turn: turned(0.5, 0, 0), jawRad: 0 });
    const [a, b] = [
      warp.carry(new Vector3(9, 8, 60), { head: 0.5, jaw: 0 }),
      half.carry(new Vector3(9, 8, 60), { head: 1, jaw: 0 }),
    ];
    expect(a.distanceTo(b)).toBeLessThan(1e-9);
  });

  it("an open jaw, lowers the chin about the hinge and leaves the rest", () => {
    const warp = new Warp(JOINTS, { turn: [0, 0, 0, 1], jawRad: 0.2 });
    const chin = warp.carry(new Vector3(0, -60, 60), { head: 1, jaw: 1 });
    expect(chin.y).toBeLessThan(-65);
    expect(Math.hypot(chin.y - 50, chin.z)).toBeCloseTo(Math.hypot(110, 60), 9);
    expect(warp.carry(new Vector3(0, -60, 60), { head: 1, jaw: 0 }).toArray()).toEqual([0, -60, 60]);
  });
});
