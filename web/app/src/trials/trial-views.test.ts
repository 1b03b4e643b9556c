import { expect, test } from "vitest";
import type { TrialChoice } from "../api/trial-types.ts";
import {
  chanceInTen,
  intervalSpan,
  placeInPair,
  plainE,
  plainP,
  plainValue,
  plotPairs,
  plotPlaces,
} from "./answer-plot.ts";
import { dayText, menus, placed, toggled } from "./plan-choices.ts";
import { armOrder, isConcealed, markOf, nextSlot, pairsOf, slotNow } from "./slot-view.ts";

const ask = { before: true } as never;
const slots = [
  { n: 1, pair: 1, on: "2026-03-01", status: "planned", armId: "rest", ask },
  { n: 2, pair: 1, on: "2026-03-02", status: "planned", armId: "massage", ask },
  { n: 3, pair: 2, on: "2026-03-03", status: "planned", armId: null, ask },
] as never;

test("marks_ByDay_TellPastTodayAndToCome", () => {
  expect((slots as { on: string; status: "planned" }[]).map((slot) => markOf(slot, "2026-03-02"))).toEqual([
    "missed",
    "today",
    "toCome",
  ]);
});

test("slots_OfADay_AreFoundAndGrouped", () => {
  expect(slotNow(slots, "2026-03-02")).toMatchObject({ n: 2 });
  expect(nextSlot(slots, "2026-03-02")).toMatchObject({ n: 3 });
  expect(pairsOf(slots as { pair: number; n: number }[]).map((pair) => pair.length)).toEqual([2, 1]);
});

test("concealed_UntilTheFirstQuestion", () => {
  const [slot] = slots as [Parameters<typeof isConcealed>[0]];
  expect(isConcealed(slot)).toBe(true);
  expect(isConcealed({ ...slot, status: "begun" })).toBe(false);
});

test("armOrder_TriedFirst", () => {
  const arms = ["a", "rest", "massage"].map((id) => ({ id, name: id }));
  expect(armOrder({ arms, contrast: { active: "massage", control: "rest" } })).toEqual([
    "massage",
    "rest",
    "a",
  ]);
});

const points = [1, 1, 2].map((pair, i) => ({
  pair,
  on: "2026-03-01",
  arm: i % 2 ? "rest" : "massage",
  outcome: i,
}));

test("plot_PairsOrInTurn_HasAPlaceForEach", () => {
  const pairs = plotPairs(points);
  expect(pairs.map((pair) => pair.points.length)).toEqual([2, 1]);
  expect(plotPlaces(pairs, true)).toMatchObject({ count: 2 });
  const inTurn = plotPlaces(pairs, false);
  expect([inTurn.count, inTurn.at(0, 1), inTurn.at(1, 0)]).toEqual([3, 1, 2]);
  expect([placeInPair(0, 2), placeInPair(1, 2), placeInPair(0, 1)]).toEqual([1, -1, 0]);
});

test("intervalSpan_HoldsNoiseAndWorthOnBothSides", () => {
  const span = intervalSpan({ estimate: -2, interval95: [-3, -1], mdc95: 1.4, worthwhile: 1 });
  expect([Math.min(...span), Math.max(...span)]).toEqual([-3, 1.4]);
});

test("figures_ReadPlainly", () => {
  expect([0.02, 0.44, 0.999].map(chanceInTen)).toEqual([
    "fewer than 1 in 10",
    "4 in 10",
    "more than 9 in 10",
  ]);
  expect([0.0001, 0.0312, 0.4].map(plainP)).toEqual(["< 0.001", "0.031", "0.40"]);
  expect([0.83, 41.2, 5000].map(plainE)).toEqual(["0.8", "41", "> 1000"]);
  expect([-1.5, -0.001, 12.34].map(plainValue)).toEqual(["−1.5", "0", "12.3"]);
});

const choice = (least: number, most: number): TrialChoice => ({
  id: "c",
  name: "C",
  kind: "technique",
  least,
  most,
  options: [],
});

test("choices_OneTwoOrMore_AreKeptWithinTheirBounds", () => {
  expect(toggled(choice(1, 1), ["a"], "b")).toEqual(["b"]);
  expect(toggled(choice(1, 1), ["a"], "a")).toEqual(["a"]);
  expect(toggled(choice(2, 3), ["a", "b"], "a")).toEqual(["b"]);
  expect(placed(["a", "b"], 0, "b")).toEqual(["b", "a"]);
  expect(placed(["a", "b"], 1, "")).toEqual(["a"]);
  expect([menus(choice(2, 4), []), menus(choice(2, 4), ["a", "b"]), menus(choice(2, 2), ["a", "b"])]).toEqual(
    [2, 3, 2],
  );
});

test("dayText_OwnCalendar_NotThatOfGreenwich", () => {
  expect(dayText(new Date(2026, 2, 2, 0, 5))).toBe("2026-03-02");
});
