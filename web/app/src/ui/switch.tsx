import { useId } from "react";
import { words } from "../words.ts";

interface SwitchProps {
  label: string;
  note?: string;
  on: boolean;
  set: (on: boolean) => void;
}

export function Switch({ label, note, on, set }: SwitchProps) {
  const noteId = useId();
  return (
    <label className="switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-describedby={note ? noteId : undefined}
        onChange={(event) => set(event.target.checked)}
      />
      <span className="switch-track" aria-hidden="true" />
      <span className="switch-words">
        <span>{label}</span>
        {note && (
          <small id={noteId} className="muted">
            {note}
          </small>
        )}
      </span>
      <span className="switch-state" aria-hidden="true">
        {on ? words.session.yes : words.session.no}
      </span>
    </label>
  );
}
