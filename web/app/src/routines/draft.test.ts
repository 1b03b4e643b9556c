import { expect, test } from "vitest";
import { edit, emptyDraft, sameRoutine, shortened, toDraft, toSend, type Draft } from "./draft.ts";

const draftOf = (...ids: string[]): Draft =>
  edit({ ...emptyDraft, name: "Mine" }, { type: "insert", techniqueIds: ids, at: 0 });
const order = (draft: Draft) => draft.steps.map((step) => step.techniqueId).join(" ");

test("insert_InTheMiddle_GetsKeysOfItsOwn", () => {
  const draft = edit(draftOf("A", "B"), { type: "insert", techniqueIds: ["X", "A"], at: 1 });
  expect(order(draft)).toBe("A X A B");
  expect(new Set(draft.steps.map((step) => step.key)).size).toBe(4);
});

test.each([
  [["1"], 3, "B C A D"],
  [["4"], 0, "D A B C"],
  [["1", "3"], 4, "B D A C"],
  [["2"], 2, "A B C D"],
  [["9"], 0, "A B C D"],
])("move_%s_To%i_Is_%s", (keys, to, expected) => {
  expect(order(edit(draftOf("A", "B", "C", "D"), { type: "move", keys, to }))).toBe(expected);
});

test("change_OneOfTwoAlike_LeavesTheOther", () => {
  const draft = edit(draftOf("A", "A"), { type: "change", key: "2", change: { passes: 5, tempo: 0.9 } });
  expect(draft.steps.map((step) => [step.passes, step.tempo])).toEqual([
    [null, 1],
    [5, 0.9],
  ]);
});

test("remove_AStep_KeepsTheRest", () => {
  expect(order(edit(draftOf("A", "B"), { type: "remove", key: "1" }))).toBe("B");
});

test("goal_OnTwiceAndOff_IsThereOnceThenNotAtAll", () => {
  const on = edit(edit(emptyDraft, { type: "goal", goal: "calm", on: true }), {
    type: "goal",
    goal: "calm",
    on: true,
  });
  expect(on.goals).toEqual(["calm"]);
  expect(edit(on, { type: "goal", goal: "calm", on: false }).goals).toEqual([]);
});

test("shortened_BetweenWholeLetters_FitsAndCutsNoneInTwo", () => {
  expect(shortened("ab🌙", 3)).toBe("ab");
  expect(shortened("ab🌙", 4)).toBe("ab🌙");
  expect(shortened("ab c", 3)).toBe("ab");
});

test("toDraft_WhatIsSent_ComesBackTheSame", () => {
  const draft = edit(draftOf("A", "B"), { type: "move", keys: ["2"], to: 0 });
  const back = toDraft({ id: "x", minutes: 1, ...toSend(draft) });
  expect(sameRoutine(back, draft)).toBe(true);
  expect(sameRoutine(back, { ...draft, name: "Other" })).toBe(false);
});
