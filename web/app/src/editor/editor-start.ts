import { api, ApiError } from "../api/client.ts";
import type { OwnRoutine, RoutineChoices } from "../api/types.ts";
import { emptyDraft, toDraft, type Draft } from "../routines/draft.ts";
import { keptDrafts, type FoundDraft } from "../routines/kept-drafts.ts";
import { words } from "../words.ts";

/** Where editing begins. */
export interface EditorStart {
  choices: RoutineChoices;
  /** Where its drafts are kept under: "new", "new/depuff" or a routine's id. */
  place: string;
  /** What is saved on the server, or what a new routine begins as. */
  saved: Draft;
  /** The routine's id and revision; null until it is saved for the first time. */
  id: string | null;
  revision: number | null;
  /** A draft nobody saved, to go on with. */
  kept: FoundDraft | null;
  /** Whether the routine was saved once and is no longer. */
  gone: boolean;
}

export async function loadStart(id: string | null, from: string | null): Promise<EditorStart> {
  const place = id ?? (from ? `new/${encodeURIComponent(from)}` : "new");
  const kept = keptDrafts(localStorage).find((found) => found.kept.place === place) ?? null;
  const choices = await api.choices();
  if (id === null)
    return { choices, place, kept, saved: await copyOf(from), id, revision: null, gone: false };
  const own = await ownRoutine(id, kept !== null);
  if (own === null) return { choices, place, kept, saved: emptyDraft, id: null, revision: null, gone: true };
  if (own.routine === null) throw new Error(`${words.editor.unreadable} ${own.faults.join(" ")}`);
  return { choices, place, kept, saved: toDraft(own.routine), id, revision: own.revision, gone: false };
}

/** Null for a routine that was deleted while a draft of it is still here: the draft is worth more than an error. */
async function ownRoutine(id: string, hasDraft: boolean): Promise<OwnRoutine | null> {
  try {
    return await api.ownRoutine(id);
  } catch (error) {
    if (hasDraft && error instanceof ApiError && error.status === 404) return null;
    throw error;
  }
}

async function copyOf(from: string | null): Promise<Draft> {
  if (from === null) return emptyDraft;
  const routine = (await api.routines()).shipped.find((shipped) => shipped.id === from);
  if (!routine) return emptyDraft;
  return { ...toDraft(routine), name: words.routines.mineName(routine.name) };
}
