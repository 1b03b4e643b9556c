import { Vector3 } from "three";
import { expect, test } from "vitest";
import { jawShare, openJaw } from "./jaw.ts";

const chin = () => new Vector3(0, -94, 43);

test("openJaw_Shut_MovesNothing", () => {
  expect(openJaw(chin(), 0)).toEqual(chin());
});

test("openJaw_Wide_BringsTheChinDownAndBack", () => {
  const moved = openJaw(chin(), 1);
  expect(chin().y - moved.y).toBeGreaterThan(9);
  expect(chin().distanceTo(moved)).toBeGreaterThan(22);
  expect(chin().distanceTo(moved)).toBeLessThan(32);
  expect(moved.z).toBeLessThan(chin().z);
});

test.each([
  ["forehead", 0, 65, 50],
  ["nose", 0, -11, 75],
  ["upper lip", 0, -38, 58],
  ["cheekbone", 61, 7, 21],
  ["ear", 79, 10, -47],
  ["collarbone", 40, -200, -30],
])("openJaw_Upper_%s_Stays", (_, x, y, z) => {
  expect(jawShare(x, y, z)).toBe(0);
});

test("openJaw_BothSides_MirrorEachOther", () => {
  for (const [x, y, z] of [
    [20, -60, 45],
    [50, -60, 15],
    [64, -40, 0],
  ] as const)
    expect(jawShare(x, y, z)).toBe(jawShare(-x, y, z));
});

test("openJaw_LowerLip_PartsFromTheUpper", () => {
  expect(jawShare(0, -52, 56)).toBeGreaterThan(0.9);
});
