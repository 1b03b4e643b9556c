import { useEffect, useRef } from "react";
import { shortened } from "../routines/draft.ts";
import { words } from "../words.ts";
import type { useEditor } from "./use-editor.ts";

const w = words.editor;

/** Leaves room for what is added to a copy's name. */
const longestCopied = 70;

/** The routine was saved or deleted elsewhere: mine is kept beside it, never over it. */
export function ConflictDialog({ editor }: { editor: ReturnType<typeof useEditor> }) {
  const { save, draft, saveCopy, goOn } = editor;
  const dialog = useRef<HTMLDialogElement>(null);
  const open = save.state === "stale" || save.state === "gone";
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  const stale = save.state !== "gone";
  return (
    <dialog ref={dialog} className="sheet" onCancel={goOn} aria-labelledby="conflict-title">
      <h2 id="conflict-title">{stale ? w.staleTitle : w.goneTitle}</h2>
      <p>{stale ? w.staleText : w.goneText}</p>
      <button
        className="button button-first"
        onClick={() => void saveCopy(stale ? w.copyName(shortened(draft.name, longestCopied)) : draft.name)}
      >
        {w.copy}
      </button>
      <button className="button button-plain" onClick={goOn}>
        {w.back}
      </button>
    </dialog>
  );
}
