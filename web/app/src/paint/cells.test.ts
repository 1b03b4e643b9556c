import { expect, test } from "vitest";
import type { Head } from "../api/types.ts";
import { levels, repaint, strengthOf, trianglesByLevel } from "./cells.ts";

const head = {
  vertices: [
    [0, 0, 0],
    [10, 0, 0],
    [0, 10, 0],
    [10, 10, 0],
  ],
  triangles: [
    [0, 1, 2],
    [1, 3, 2],
  ],
  faceVertexCount: 4,
} as unknown as Head;

test("repaint_RowsToldTwice_AreSumsAndNotAdded", () => {
  const once = repaint(new Map(), [[1, 2.5]]);
  expect([...repaint(once, [[1, 2.5]])]).toEqual([[1, 2.5]]);
});

test("repaint_OldCells_StayAsTheyWere", () => {
  const before = new Map([[1, 1]]);
  expect([...repaint(before, [[2, 3]])]).toEqual([
    [1, 1],
    [2, 3],
  ]);
  expect(before.size).toBe(1);
});

test("strengthOf_MoreTime_IsNeverLessAndNeverFull", () => {
  const strengths = [0, 0.5, 2, 8, 60].map(strengthOf);
  expect(strengths).toEqual([...strengths].sort((a, b) => a - b));
  expect(strengths[0]).toBe(0);
  expect(strengths[4]).toBeLessThanOrEqual(1);
});

test("trianglesByLevel_OneCorner_PaintsItsTriangleOnlyAndMoreTimeIsAHigherLevel", () => {
  const at = (seconds: number) =>
    trianglesByLevel(head, new Map([[0, seconds]])).findIndex((triangles) => triangles.length > 0);
  expect(trianglesByLevel(head, new Map([[0, 2]])).flat()).toEqual([[0, 1, 2]]);
  expect(at(30)).toBeGreaterThan(at(1));
  expect(at(1000)).toBe(levels - 1);
});

test("trianglesByLevel_NothingTouched_IsEmpty", () => {
  expect(trianglesByLevel(head, new Map()).flat()).toEqual([]);
});
