import { expect, test } from "vitest";
import { edit, emptyDraft } from "./draft.ts";
import { notesOf } from "./notes.ts";

const draft = edit({ ...emptyDraft, name: "x" }, { type: "insert", techniqueIds: ["A", "B"], at: 0 });

test("notesOf_RulesAndFaults_AreAtTheirStepAndKeptApart", () => {
  const notes = notesOf(
    {
      seconds: 60,
      broken: [
        { rule: "a", weight: "must", step: 1, words: "No." },
        { rule: "b", weight: "should", step: 1, words: "Rather not." },
        { rule: "c", weight: "should", step: null, words: "In all." },
      ],
      faults: [{ step: 0, field: "passes", words: "too many" }],
      leftOut: [{ step: 0, because: "Filler", words: "The place is left out." }],
    },
    draft,
  );
  expect(notes.ofStep.get("2")?.map((note) => note.kind)).toEqual(["no", "advice"]);
  expect(notes.ofStep.get("1")).toEqual([
    { kind: "fault", words: "too many" },
    { kind: "advice", words: "Filler: The place is left out." },
  ]);
  expect(notes.ofRoutine).toEqual([{ kind: "advice", words: "In all." }]);
});

test("notesOf_NothingFilledInYet_SaysNothing", () => {
  const faults = [
    { step: null, field: "name", words: "expected a name" },
    { step: null, field: "steps", words: "expected at least one technique" },
  ];
  expect(notesOf({ seconds: null, broken: [], leftOut: [], faults }, emptyDraft).ofRoutine).toEqual([]);
  expect(notesOf({ seconds: null, broken: [], leftOut: [], faults }, draft).ofRoutine).toHaveLength(2);
});
