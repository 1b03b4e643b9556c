import type { RoutineCheck } from "../api/types.ts";
import type { Draft } from "./draft.ts";

/** Something said about a routine while it is made. */
export interface Note {
  /** "no": it may not be started like this; "fault": it cannot be saved like this; "advice": it may. */
  kind: "no" | "fault" | "advice";
  words: string;
}

export interface Notes {
  /** By the key of the step they concern. */
  ofStep: ReadonlyMap<string, Note[]>;
  ofRoutine: Note[];
}

export const noNotes: Notes = { ofStep: new Map(), ofRoutine: [] };

/** Sorts the server's answer to the draft it was asked about; what is still to be filled in is not scolded about. */
export function notesOf(check: RoutineCheck, draft: Draft): Notes {
  const ofStep = new Map<string, Note[]>();
  const ofRoutine: Note[] = [];
  const place = (step: number | null, note: Note) => {
    const key = step === null ? undefined : draft.steps[step]?.key;
    if (key === undefined) ofRoutine.push(note);
    else ofStep.set(key, [...(ofStep.get(key) ?? []), note]);
  };
  for (const { weight, step, words } of check.broken)
    place(step, { kind: weight === "must" ? "no" : "advice", words });
  for (const { step, field, words } of check.faults)
    if (!isMissing(draft, field)) place(step, { kind: "fault", words });
  for (const { step, because, words } of check.leftOut)
    place(step, { kind: "advice", words: `${because}: ${words}` });
  return { ofStep, ofRoutine };
}

const isMissing = (draft: Draft, field: string) =>
  (field === "name" && draft.name.trim() === "") || (field === "steps" && draft.steps.length === 0);
