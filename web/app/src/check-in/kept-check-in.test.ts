import { expect, test } from "vitest";
import type { Scale } from "../api/check-in-types.ts";
import { readCircumstances } from "./circumstances.ts";
import { answersFor, newCheckIn, readCheckIn, waitLeftS } from "./kept-check-in.ts";

const underWay = {
  ...newCheckIn("after", "s1"),
  id: "c1",
  phase: "questions" as const,
  answers: { "nrs/stress": 4 },
  wipedAtMs: 5000,
};

test("readCheckIn_SameCheckIn_GoesOnWithItsAnswers", () => {
  expect(readCheckIn(JSON.stringify(underWay), "after", "s1")).toEqual(underWay);
});

test.each([
  ["of another kind", JSON.stringify(underWay), "before", "s1"],
  ["of another session", JSON.stringify(underWay), "after", "s2"],
  ["no json", "{", "after", "s1"],
  ["nothing", null, "after", "s1"],
  ["an unknown phase", JSON.stringify({ ...underWay, phase: "party" }), "after", "s1"],
] as const)("readCheckIn_%s_BeginsAnew", (_, text, kind, session) => {
  expect(readCheckIn(text, kind, session)).toEqual(newCheckIn(kind, session));
});

test("readCheckIn_ServerNeverHadIt_AsksForCircumstancesAgainButKeepsAnswers", () => {
  const kept = readCheckIn(JSON.stringify({ ...underWay, id: null }), "after", "s1");
  expect(kept).toMatchObject({ phase: "circumstances", answers: { "nrs/stress": 4 } });
});

test("readCheckIn_AnswersThatAreNoNumbers_AreLeftOut", () => {
  const text = JSON.stringify({ ...underWay, answers: { a: 1, b: "2", c: null } });
  expect(readCheckIn(text, "after", "s1").answers).toEqual({ a: 1 });
});

test("answersFor_OneItemLeftOut_SendsOnlyWhatWasAnswered", () => {
  const scale = {
    id: "nrs",
    items: [
      { id: "stress", words: "" },
      { id: "tension", words: "" },
    ],
  } as Scale;
  expect(answersFor([scale], { "nrs/tension": 0, "other/stress": 3 })).toEqual([
    { scaleId: "nrs", itemId: "tension", value: 0 },
  ]);
});

test.each([
  [null, 0, 0],
  [1000, 1000, 120],
  [1000, 31_000, 90],
  [1000, 120_500, 1],
  [1000, 200_000, 0],
])("waitLeftS_WipedAt%s_At%i_Is%i", (wiped, now, left) => {
  expect(waitLeftS(wiped, now)).toBe(left);
});

test("readCircumstances_OtherShapes_AreNeverSaid", () => {
  const none = { device: "", lamp: "", card: "none", glasses: false, makeUp: false };
  for (const text of [null, "{", "3", '{"card":"gold","glasses":"yes","device":7}'])
    expect(readCircumstances(text)).toEqual(none);
});

test("readCircumstances_Kept_AreThereButNeverAWipedFace", () => {
  const kept = { device: "Laptop", lamp: "Ring", card: "grey", glasses: true, makeUp: false };
  expect(readCircumstances(JSON.stringify({ ...kept, wiped: true }))).toEqual(kept);
});

test("waitLeftS_ClockBehindTheWiping_IsNoLongerThanTheWait", () => {
  expect(waitLeftS(2000, 1000)).toBe(120);
});
