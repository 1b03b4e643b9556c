import type { TrialChoice } from "../api/trial-types.ts";
import { Pick } from "../ui/pick.tsx";
import { words } from "../words.ts";
import { isMenu, menus, placed, toggled } from "./plan-choices.ts";

const w = words.trials.plan;

interface FieldProps {
  choice: TrialChoice;
  chosen: readonly string[];
  set: (chosen: string[]) => void;
}

/** One thing the person decides: few options as chips, many as menus. */
export function ChoiceField({ choice, chosen, set }: FieldProps) {
  const { least, most, options } = choice;
  return (
    <fieldset className="chips-field">
      <legend>
        {choice.name}
        {most > 1 && ` (${w.atLeast(least)})`}
      </legend>
      {isMenu(choice) ? (
        <div className="filters">
          {Array.from({ length: menus(choice, chosen) }, (_, i) => (
            <Pick
              key={i}
              label={most > 1 ? `${choice.name} ${i + 1}` : choice.name}
              any={w.choose}
              value={chosen[i] ?? ""}
              options={options.map(({ id, name }) => [id, name])}
              pick={(id) => set(placed(chosen, i, id))}
            />
          ))}
        </div>
      ) : (
        <div className="chips">
          {options.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              className="chip"
              aria-pressed={chosen.includes(id)}
              onClick={() => set(toggled(choice, chosen, id))}
            >
              {name}
            </button>
          ))}
        </div>
      )}
    </fieldset>
  );
}
