import { api } from "../api/client.ts";
import { startAddress } from "../route.ts";
import { Icon } from "../ui/icons.tsx";
import { words } from "../words.ts";
import type { Checked } from "./use-check.ts";
import type { useEditor } from "./use-editor.ts";

const w = words.editor;

interface EditorBarProps {
  editor: ReturnType<typeof useEditor>;
  checked: Checked;
  step: (type: "undo" | "redo") => void;
  said: string;
}

/** Always in sight: how long it takes, undo and redo, save, and what there is to say about it. */
export function EditorBar({ editor, checked, step, said }: EditorBarProps) {
  const { draft, state } = editor;
  const mayStart = editor.id !== null && !editor.changed && !isBlocked(checked);
  return (
    <footer className="editor-bar">
      <p className="editor-time">
        <strong>{w.minutes(draft.steps.length === 0 ? 0 : checked.seconds)}</strong>{" "}
        <span className="muted">{w.count(draft.steps.length)}</span>
      </p>
      <Standing editor={editor} checked={checked} />
      <p className="editor-said muted" role="status">
        {said}
      </p>
      <div className="editor-buttons">
        <button
          className="sign-button"
          aria-label={w.undo}
          aria-disabled={state.past.length === 0}
          onClick={() => step("undo")}
        >
          <Icon name="undo" />
        </button>
        <button
          className="sign-button"
          aria-label={w.redo}
          aria-disabled={state.future.length === 0}
          onClick={() => step("redo")}
        >
          <Icon name="redo" />
        </button>
        {mayStart && editor.id && (
          <a className="button button-plain" href={api.sheetUrl(editor.id)}>
            {words.routines.print}
          </a>
        )}
        {mayStart && editor.id && (
          <a className="button" href={startAddress(editor.id)}>
            {words.routines.start}
          </a>
        )}
        <button className="button button-first" onClick={() => void editor.saveNow()}>
          {editor.save.state === "saving" ? w.saving : w.save}
        </button>
      </div>
    </footer>
  );
}

const isBlocked = ({ notes }: Checked) =>
  [...notes.ofRoutine, ...[...notes.ofStep.values()].flat()].some((note) => note.kind !== "advice");

/** The one thing that matters most about saving right now. */
function Standing({ editor, checked }: Pick<EditorBarProps, "editor" | "checked">) {
  const { save, changed, keeps, draft, id } = editor;
  if (save.state === "refused")
    return (
      <div className="editor-standing problem" role="alert">
        {w.notSaved} {refusalWords(draft, save.lines).join(" ")}
      </div>
    );
  if (!checked.online || save.state === "offline")
    return (
      <p className="editor-standing problem" role="alert">
        {w.offline}
      </p>
    );
  if (!keeps) return <p className="editor-standing problem">{w.noDrafts}</p>;
  const words = [
    isBlocked(checked) && w.notStarted,
    changed ? w.unsaved : save.state === "saved" || id ? w.saved : null,
  ].filter(Boolean);
  return (
    <p className="editor-standing muted" role="status">
      {words.join(" ")}
    </p>
  );
}

/** What is still to be filled in is said in the page's own words. */
function refusalWords(draft: { name: string; steps: unknown[] }, lines: string[]): string[] {
  const missing = [
    ...(draft.name.trim() === "" ? [w.needsName] : []),
    ...(draft.steps.length === 0 ? [w.needsStep] : []),
  ];
  return missing.length > 0 ? missing : lines;
}
