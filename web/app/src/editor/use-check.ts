import { useEffect, useState } from "react";
import { api, ApiError } from "../api/client.ts";
import { toSend, type Draft } from "../routines/draft.ts";
import { noNotes, notesOf, type Notes } from "../routines/notes.ts";

export interface Checked {
  /** Seconds it takes; null while that is not known. */
  seconds: number | null;
  notes: Notes;
  /** Whether the server answers. */
  online: boolean;
}

/** Chosen: after a pause in typing, well before one looks up. */
const afterMs = 250;

/** Chosen: soon enough to notice that the server is back. */
const againMs = 3000;

/** Asks the server about the draft, a moment after each change, and again while it does not answer. */
export function useCheck(draft: Draft): Checked {
  const [checked, setChecked] = useState<Checked>({ seconds: null, notes: noNotes, online: true });
  useEffect(() => {
    let wanted = true;
    let timer = window.setTimeout(ask, afterMs);
    function ask() {
      api.check(toSend(draft)).then(
        (check) => {
          if (wanted) setChecked({ seconds: check.seconds, notes: notesOf(check, draft), online: true });
        },
        (error: unknown) => {
          if (!wanted) return;
          // An answer, even a refusal, means that the server is there.
          setChecked({ seconds: null, notes: noNotes, online: error instanceof ApiError });
          timer = window.setTimeout(ask, againMs);
        },
      );
    }
    return () => {
      wanted = false;
      window.clearTimeout(timer);
    };
  }, [draft]);
  return checked;
}
