import { expect, test } from "vitest";
import { emptyDraft } from "./draft.ts";
import { editing, startEditing, type EditingAction } from "./editing.ts";

const after = (...actions: EditingAction[]) => actions.reduce(editing, startEditing(emptyDraft));
const name = (text: string): EditingAction => ({ type: "text", field: "name", text });
const insert: EditingAction = { type: "insert", techniqueIds: ["A"], at: 0 };
const tempo = (key: string, value: number): EditingAction => ({
  type: "change",
  key,
  change: { tempo: value },
});

test("undo_AfterTypingAName_TakesTheWholeNameBack", () => {
  const typed = after(insert, name("M"), name("Mi"), name("Min"));
  expect(editing(typed, { type: "undo" }).now.name).toBe("");
  expect(editing(typed, { type: "undo" }).now.steps).toHaveLength(1);
});

test("undo_TempoOfTwoSteps_IsOneStepAtATime", () => {
  const state = after(insert, insert, tempo("1", 0.9), tempo("1", 0.8), tempo("2", 0.9), { type: "undo" });
  expect(state.now.steps.map((step) => step.tempo)).toEqual([1, 0.8]);
});

test("redo_AfterUndo_ComesBackAndANewEditEndsIt", () => {
  const state = after(name("A"), insert, { type: "undo" });
  expect(editing(state, { type: "redo" }).now.steps).toHaveLength(1);
  expect(editing(editing(state, name("B")), { type: "redo" }).now.steps).toHaveLength(0);
});

test("undo_TypingGoesOnAfterIt_IsAStepOfItsOwn", () => {
  const state = after(name("A"), insert, { type: "undo" }, name("B"), { type: "undo" });
  expect(state.now.name).toBe("A");
});

test("undo_NothingLeft_ChangesNothing", () => {
  const state = after({ type: "undo" }, { type: "redo" });
  expect(state.now).toBe(emptyDraft);
});
