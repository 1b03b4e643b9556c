import { words } from "../words.ts";
import { forgetDraft, type SaveState } from "./use-profile.ts";

const w = words.you;

/** What became of saving, said at the button. */
export function SaveLine({ state }: { state: SaveState }) {
  if (state.kind === "refused")
    return (
      <div className="problem" role="alert">
        <p>{w.notSaved}</p>
        <ul>
          {state.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    );
  if (state.kind === "stale")
    return (
      <div className="problem" role="alert">
        <p>{w.stale}</p>
        <button
          className="button"
          onClick={() => {
            forgetDraft();
            window.location.reload();
          }}
        >
          {w.reload}
        </button>
      </div>
    );
  return (
    <p className="muted" role="status">
      {state.kind === "saved" ? w.saved : state.kind === "changed" ? w.unsaved : ""}
    </p>
  );
}
