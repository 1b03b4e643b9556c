import { useCallback, useEffect, useMemo, useState } from "react";
import type { TechniqueChoice } from "../api/types.ts";
import { momentOf } from "../ui/when.ts";
import { words } from "../words.ts";
import { ConflictDialog } from "./conflict-dialog.tsx";
import { EditorBar } from "./editor-bar.tsx";
import type { EditorStart } from "./editor-start.ts";
import { NoteList } from "./note-list.tsx";
import { RoutineText } from "./routine-text.tsx";
import { StepList } from "./step-list.tsx";
import { TechniqueList } from "./technique-list.tsx";
import { useCheck } from "./use-check.ts";
import { useEditor } from "./use-editor.ts";

const w = words.editor;

export function Editor({ start }: { start: EditorStart }) {
  const { choices } = start;
  const editor = useEditor(start);
  const { draft, act } = editor;
  const checked = useCheck(draft);
  const [said, say] = useState("");
  const techniques = useMemo(
    () => new Map(choices.techniques.map((technique) => [technique.id, technique])),
    [choices],
  );
  const insert = useCallback(
    (techniqueIds: string[], at: number) => {
      const room = choices.mostSteps - draft.steps.length;
      const fitting = techniqueIds.filter((id) => techniques.has(id)).slice(0, room);
      if (fitting.length > 0) act({ type: "insert", techniqueIds: fitting, at });
      const first = techniques.get(fitting[0] ?? "");
      say(first ? w.added(first.name, at + 1) : room <= 0 ? w.full(choices.mostSteps) : "");
    },
    [act, choices, draft, techniques],
  );
  const step = useUndoKeys(editor.act, say);
  const add = (technique: TechniqueChoice) => insert([technique.id], draft.steps.length);
  return (
    <div className="editor">
      <h1 className="title">{editor.id ? words.titles.routine : w.make}</h1>
      <Beginning start={start} restored={editor.restored} startFresh={editor.startFresh} />
      <section className="editor-routine" aria-labelledby="steps-title">
        <RoutineText draft={draft} choices={choices} act={act} />
        <h2 id="steps-title">{w.steps}</h2>
        <NoteList notes={checked.notes.ofRoutine} />
        <StepList
          draft={draft}
          act={act}
          insert={insert}
          say={say}
          techniques={techniques}
          choices={choices}
          notes={checked.notes}
        />
        <a className="jump" href="#techniques-title" onClick={focusSearch}>
          {w.jump}
        </a>
      </section>
      <TechniqueList choices={choices} add={add} />
      <EditorBar editor={editor} checked={checked} step={step} said={said} />
      <ConflictDialog editor={editor} />
    </div>
  );
}

/** The address after `#` is the page's own, so a link inside the page moves the focus by itself. */
function focusSearch(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById("technique-search")?.focus();
}

interface BeginningProps {
  start: EditorStart;
  restored: boolean;
  startFresh: () => void;
}

function Beginning({ start, restored, startFresh }: BeginningProps) {
  if (start.gone) return <p role="status">{w.gone}</p>;
  if (!restored || !start.kept) return null;
  return (
    <p role="status" className="editor-restored">
      {w.restored(momentOf(start.kept.kept.at))}{" "}
      <button onClick={startFresh}>{start.id ? w.fresh : w.freshNew}</button>
    </p>
  );
}

type Step = (type: "undo" | "redo") => void;

/** Undo and redo, by button and by key. In a text field the keys are the field's own. */
function useUndoKeys(act: (action: { type: "undo" | "redo" }) => void, say: (words: string) => void): Step {
  const step = useCallback<Step>(
    (type) => {
      act({ type });
      say(type === "undo" ? w.undone : w.redone);
    },
    [act, say],
  );
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const target = event.target;
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (target instanceof HTMLInputElement && target.type !== "checkbox") return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      step(key === "y" || event.shiftKey ? "redo" : "undo");
    };
    // While it is captured, because the lists keep keys pressed in their rows to themselves.
    window.addEventListener("keydown", pressed, true);
    return () => window.removeEventListener("keydown", pressed, true);
  }, [step]);
  return step;
}
