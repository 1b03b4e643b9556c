import { useState } from "react";
import { api } from "../api/client.ts";
import { words } from "../words.ts";
import { forgetNote, type ThumbNote } from "./thumbs.ts";

const w = words.thumbs;

/** What a shown thumb was taken for, and the way back. */
export function ThumbLine({ id, note, undone }: { id: string; note: ThumbNote; undone: () => void }) {
  const [failed, setFailed] = useState(false);
  const undo = async () => {
    try {
      for (const { id: technique, thumb } of note.before) await api.opinion(technique, thumb);
      forgetNote(id, sessionStorage);
      undone();
    } catch {
      setFailed(true);
    }
  };
  return (
    <p className="thumb-line" role="status">
      <span>{lineOf(note)}</span>
      {note.before.length > 0 && (
        <button className="button" onClick={() => void undo()}>
          {w.undo}
        </button>
      )}
      {failed && <span className="problem">{w.notKept}</span>}
    </p>
  );
}

const lineOf = ({ shown, before }: ThumbNote) =>
  shown === "up" ? w.up(before.length) : before.length > 0 ? w.down : w.downMany;
