import type { Goal, Names, Profile } from "../api/types.ts";
import { words } from "../words.ts";
import { tapGoal, weightOf } from "./profile-edits.ts";

const w = words.you;

interface GoalPickerProps {
  profile: Profile;
  names: Names;
  change: (profile: Profile) => void;
}

/** A tap wants a goal, another one wants it more. */
export function GoalPicker({ profile, names, change }: GoalPickerProps) {
  return (
    <ul className="wishes">
      {Object.entries(names).map(([goal, name]) => {
        const weight = weightOf(profile, goal as Goal);
        return (
          <li key={goal}>
            <button
              className="chip wish"
              aria-pressed={weight > 0}
              onClick={() => change(tapGoal(profile, goal as Goal))}
            >
              <span>{name}</span>
              <span className="dots-weight" aria-hidden="true">
                {[1, 3, 5].map((step) => (
                  <span key={step} className={weight >= step ? "dot-on" : "dot-off"} />
                ))}
              </span>
              <span className="visually-hidden">{weight > 0 ? w.weights[weight] : w.notWanted}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
