import type { Note } from "../routines/notes.ts";
import { Icon } from "../ui/icons.tsx";
import { words } from "../words.ts";

/** What is said about a routine or a step: sign, word and frame tell the kinds apart, not colour alone. */
export function NoteList({ notes }: { notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <ul className="notes">
      {notes.map((note) => (
        <li key={note.kind + note.words} className={`note note-${note.kind}`}>
          <Icon name={note.kind} />
          <span>
            <strong>{words.editor.kinds[note.kind]}:</strong> {note.words}
          </span>
        </li>
      ))}
    </ul>
  );
}
