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
  // One menu has its name already; a legend would say it twice.
  if (isMenu(choice) && most === 1)
    return <Menu choice={choice} label={choice.name} at={0} {...{ chosen, set }} />;
  return (
    <fieldset className="chips-field">
      <legend>
        {choice.name}
        {most > 1 && ` (${w.atLeast(least)})`}
      </legend>
      {isMenu(choice) ? (
        <div className="filters">
          {Array.from({ length: menus(choice, chosen) }, (_, i) => (
            <Menu key={i} choice={choice} label={`${choice.name} ${i + 1}`} at={i} {...{ chosen, set }} />
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

function Menu({ choice, label, at, chosen, set }: FieldProps & { label: string; at: number }) {
  return (
    <Pick
      label={label}
      any={w.choose}
      value={chosen[at] ?? ""}
      options={choice.options.map(({ id, name }) => [id, name])}
      pick={(id) => set(placed(chosen, at, id))}
    />
  );
}
