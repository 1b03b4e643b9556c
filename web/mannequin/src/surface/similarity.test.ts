import { Quaternion, Vector3 } from "three";
import { describe, expect, it } from "vitest";
import { seeded } from "../timing/chance.ts";
import { fitSimilarity } from "./similarity.ts";

const next = seeded(5);
const cloud = Array.from({ length: 60 }, () => new Vector3(next() * 140, next() * 180, next() * 60));

describe("fitSimilarity", () => {
  it.each([
    [1.3, 12, -8, 5],
    [0.4, -60, 35, 80],
    [2.1, 0, 0, 179],
  ])("finds a planted scale %f and turn %i %i %i", (scale, x, y, z) => {
    const turn = new Quaternion()
      .setFromAxisAngle(new Vector3(1, 0, 0), (x * Math.PI) / 180)
      .multiply(new Quaternion().setFromAxisAngle(new Vector3(0, 1, 0), (y * Math.PI) / 180))
      .multiply(new Quaternion().setFromAxisAngle(new Vector3(0, 0, 1), (z * Math.PI) / 180));
    const carry = (point: Vector3): Vector3 =>
      point
        .clone()
        .applyQuaternion(turn)
        .multiplyScalar(scale)
        .add(new Vector3(320, -190, 40));
    const fit = fitSimilarity(cloud, cloud.map(carry));
    expect(fit.scale).toBeCloseTo(scale, 6);
    const beyond = new Vector3(10, -200, -30);
    expect(fit.apply(beyond).distanceTo(carry(beyond))).toBeLessThan(1e-3);
  });
});
