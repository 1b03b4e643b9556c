import type { Profile } from "../api/types.ts";
import { toggled } from "../person/profile-edits.ts";
import { Chips } from "../person/when-picker.tsx";
import { words } from "../words.ts";

const w = words.shelf;

type Trait = Profile["skin"][number];
type Family = Profile["avoidFamilies"][number];

interface SkinQuestionsProps {
  profile: Profile;
  change: (profile: Profile) => void;
}

/** How skin is as a rule and what it does not take; products are read with it. */
export function SkinQuestions({ profile, change }: SkinQuestionsProps) {
  return (
    <div className="fields">
      <Chips
        label={w.skinIs}
        choices={Object.entries(w.traits) as [Trait, string][]}
        isOn={(trait) => profile.skin.includes(trait)}
        pick={(trait) => change({ ...profile, skin: toggled(profile.skin, trait) })}
      />
      <Chips
        label={w.react}
        choices={Object.entries(w.families) as [Family, string][]}
        isOn={(family) => profile.avoidFamilies.includes(family)}
        pick={(family) => change({ ...profile, avoidFamilies: toggled(profile.avoidFamilies, family) })}
      />
      <label className="field field-wide">
        <span>{w.others}</span>
        <textarea
          rows={2}
          value={profile.avoidIngredients.join("\n")}
          onChange={(event) =>
            change({
              ...profile,
              avoidIngredients: event.target.value ? event.target.value.split("\n") : [],
            })
          }
        />
      </label>
    </div>
  );
}
