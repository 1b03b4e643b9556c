import { expect, test } from "vitest";
import { grownCells } from "./grown-cells.ts";

const moments = [
  { atS: 1, cells: [[5, 0.5]] },
  {
    atS: 2,
    cells: [
      [5, 0.9],
      [7, 0.2],
    ],
  },
  { atS: 3, cells: [[7, 1.2]] },
];

test("grownCells_PlayingOnAndBack_IsWhatWasPaintedByThen", () => {
  const at = grownCells(moments);
  expect([...at(0.5)]).toEqual([]);
  expect([...at(2)]).toEqual([
    [5, 0.9],
    [7, 0.2],
  ]);
  expect([...at(99)].at(-1)).toEqual([7, 1.2]);
  expect([...at(1.5)]).toEqual([[5, 0.5]]);
});

test("grownCells_NothingNew_IsTheSameMapSoThatNothingIsDrawnAnew", () => {
  const at = grownCells(moments);
  expect(at(1.2)).toBe(at(1.9));
});
