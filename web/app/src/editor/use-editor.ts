import { useCallback, useEffect, useReducer, useState } from "react";
import { api, ApiError } from "../api/client.ts";
import { routineAddress } from "../route.ts";
import { sameRoutine, toSend, type Draft } from "../routines/draft.ts";
import { editing, startEditing } from "../routines/editing.ts";
import { draftKey, dropDraft, keepDraft } from "../routines/kept-drafts.ts";
import type { EditorStart } from "./editor-start.ts";

/** What is saved on the server, as far as this tab knows. */
interface Baseline {
  id: string | null;
  revision: number | null;
  draft: Draft;
}

export type SaveState =
  | { state: "idle" | "saving" | "saved" | "stale" | "gone" | "offline" }
  | { state: "refused"; lines: string[] };

/** This tab, as long as it is open. */
const tab = crypto.randomUUID();

/** The draft with its past and future, kept in this browser while it differs from what is saved. */
export function useEditor(start: EditorStart) {
  const [state, act] = useReducer(editing, start.kept?.kept.draft ?? start.saved, startEditing);
  const [baseline, setBaseline] = useState<Baseline>(() => ({
    id: start.id,
    revision: start.kept?.kept.revision ?? start.revision,
    draft: start.saved,
  }));
  const [save, setSave] = useState<SaveState>({ state: "idle" });
  const [restored, setRestored] = useState(start.kept !== null);
  const draft = state.now;
  const changed = !sameRoutine(draft, baseline.draft);
  const place = baseline.id ?? start.place;
  const keeps = useKeeping(place, baseline.revision, draft, changed, start.kept?.key);

  const settle = useCallback((next: Baseline) => {
    setBaseline(next);
    setSave({ state: "saved" });
    setRestored(false);
    // The address of what was just saved, without the page taking it for a visit.
    if (next.id) window.history.replaceState(null, "", routineAddress(next.id));
  }, []);

  const saveAs = async (name: string, id: string | null) => {
    setSave({ state: "saving" });
    const routine = { ...toSend(draft), name };
    try {
      const own =
        id === null
          ? await api.addRoutine(routine)
          : await api.saveRoutine(id, baseline.revision ?? 0, routine);
      if (name !== draft.name) act({ type: "text", field: "name", text: name });
      dropDraft(localStorage, draftKey(tab, place));
      settle({ id: own.id, revision: own.revision, draft: { ...draft, name } });
    } catch (error) {
      setSave(refusal(error));
    }
  };

  return {
    state,
    draft,
    act,
    changed,
    keeps,
    save,
    id: baseline.id,
    restored,
    saveNow: () => saveAs(draft.name, baseline.id),
    saveCopy: (name: string) => saveAs(name, null),
    goOn: () => setSave({ state: "idle" }),
    startFresh: () => {
      dropDraft(localStorage, draftKey(tab, place));
      window.location.reload();
    },
  };
}

/** Keeps the draft with each change; false when this browser keeps nothing. */
function useKeeping(
  place: string,
  revision: number | null,
  draft: Draft,
  changed: boolean,
  adopted?: string,
) {
  const [keeps, setKeeps] = useState(true);
  useEffect(() => {
    const key = draftKey(tab, place);
    // What another tab left behind is this tab's now.
    if (adopted && adopted !== key) dropDraft(localStorage, adopted);
    if (!changed) {
      dropDraft(localStorage, key);
      return;
    }
    const kept = keepDraft(localStorage, key, { place, revision, draft, at: new Date().toISOString() });
    // Written at once, told when the page has been drawn.
    const timer = window.setTimeout(() => setKeeps(kept));
    return () => window.clearTimeout(timer);
  }, [place, revision, draft, changed, adopted]);
  return keeps;
}

function refusal(error: unknown): SaveState {
  if (error instanceof ApiError && error.status === 409) return { state: "stale" };
  if (error instanceof ApiError && error.status === 404) return { state: "gone" };
  if (error instanceof ApiError) return { state: "refused", lines: error.message.split("\n") };
  return { state: "offline" };
}
