import { useId } from "react";
import type { RoutineChoices } from "../api/types.ts";
import type { Draft, Edit } from "../routines/draft.ts";
import { words } from "../words.ts";

const w = words.editor;

interface RoutineTextProps {
  draft: Draft;
  choices: RoutineChoices;
  act: (edit: Edit) => void;
}

/** Name, sentence and goals. */
export function RoutineText({ draft, choices, act }: RoutineTextProps) {
  const chosen = choices.goals.filter(({ id }) => draft.goals.includes(id));
  return (
    <div className="routine-text">
      <TextField label={w.name} field="name" text={draft.name} most={choices.mostNameLength} act={act} />
      <TextField
        label={w.description}
        field="description"
        text={draft.description}
        most={choices.mostDescriptionLength}
        act={act}
      />
      <details>
        <summary>
          {w.goals}
          {chosen.length > 0 && <small>: {chosen.map(({ name }) => name).join(", ")}</small>}
        </summary>
        <div className="goals" role="group" aria-label={w.goals}>
          {choices.goals.map(({ id, name }) => (
            <label key={id} className="goal">
              <input
                type="checkbox"
                checked={draft.goals.includes(id)}
                onChange={(event) => act({ type: "goal", goal: id, on: event.target.checked })}
              />
              <span>{name}</span>
            </label>
          ))}
        </div>
      </details>
    </div>
  );
}

interface TextFieldProps {
  label: string;
  field: "name" | "description";
  text: string;
  most: number;
  act: (edit: Edit) => void;
}

function TextField({ label, field, text, most, act }: TextFieldProps) {
  const id = useId();
  return (
    <p className={`field field-${field}`}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={most}
        value={text}
        onChange={(event) => act({ type: "text", field, text: event.target.value })}
      />
    </p>
  );
}
