import type { Experience, Names, Profile, TimeOfDay, Tool } from "../api/types.ts";
import { words } from "../words.ts";
import { toggleDay, weekdays } from "./profile-edits.ts";

const w = words.you;
const minuteChoices = [2, 5, 10, 15, 20];

interface PickerProps {
  profile: Profile;
  change: (profile: Profile) => void;
}

interface ChipsProps<T extends string | number> {
  label: string;
  choices: readonly (readonly [T, string])[];
  isOn: (choice: T) => boolean;
  pick: (choice: T) => void;
}

/** A row of choices under one heading. */
export function Chips<T extends string | number>({ label, choices, isOn, pick }: ChipsProps<T>) {
  return (
    <fieldset className="chips-field">
      <legend>{label}</legend>
      <div className="chips">
        {choices.map(([choice, name]) => (
          <button
            key={choice}
            type="button"
            className="chip"
            aria-pressed={isOn(choice)}
            onClick={() => pick(choice)}
          >
            {name}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

export function WhenPicker({ profile, change }: PickerProps) {
  return (
    <div className="fields">
      <Chips
        label={w.minutes}
        choices={minuteChoices.map((n) => [n, w.minutesOf(n)] as const)}
        isOn={(n) => profile.minutes === n}
        pick={(minutes) => change({ ...profile, minutes })}
      />
      <Chips
        label={w.days}
        choices={weekdays.map((day) => [day, day.charAt(0).toUpperCase() + day.slice(1, 3)] as const)}
        isOn={(day) => profile.days.includes(day)}
        pick={(day) => change(toggleDay(profile, day))}
      />
      <Chips
        label={w.time}
        choices={Object.entries(w.times) as [TimeOfDay, string][]}
        isOn={(time) => profile.timeOfDay === time}
        pick={(timeOfDay) => change({ ...profile, timeOfDay, at: null })}
      />
      <label className="field">
        <span>{w.at}</span>
        <input
          type="time"
          value={profile.at ?? ""}
          onChange={(event) => change({ ...profile, at: event.target.value || null })}
        />
      </label>
      <label className="field">
        <span>{w.anchor}</span>
        <input
          type="text"
          maxLength={80}
          placeholder={w.anchorHint}
          value={profile.anchor}
          onChange={(event) => change({ ...profile, anchor: event.target.value })}
        />
      </label>
    </div>
  );
}

export function ToolsPicker({ profile, change, names }: PickerProps & { names: Names }) {
  const toggle = (tool: Tool) =>
    profile.tools.includes(tool)
      ? profile.tools.filter((candidate) => candidate !== tool)
      : [...profile.tools, tool];
  return (
    <div className="fields">
      <Chips
        label={w.tools}
        choices={Object.entries(names) as [Tool, string][]}
        isOn={(tool) => profile.tools.includes(tool)}
        pick={(tool) => change({ ...profile, tools: toggle(tool) })}
      />
      <Chips
        label={w.experience}
        choices={Object.entries(w.experiences) as [Experience, string][]}
        isOn={(experience) => profile.experience === experience}
        pick={(experience) => change({ ...profile, experience })}
      />
    </div>
  );
}
