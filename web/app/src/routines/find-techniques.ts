import type { RoutineChoices, TechniqueChoice } from "../api/types.ts";

export interface FoundFamily {
  id: string;
  name: string;
  techniques: TechniqueChoice[];
}

/** The techniques whose name, other name, id or intent has every word of the search, by family; families without one are left out. */
export function findTechniques(choices: RoutineChoices, search: string): FoundFamily[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  return choices.families
    .map(({ id, name }) => ({
      id,
      name,
      techniques: choices.techniques.filter(
        (technique) => technique.family === id && wanted.every((word) => spoken(technique).includes(word)),
      ),
    }))
    .filter((family) => family.techniques.length > 0);
}

const spoken = ({ id, name, otherNames, intent }: TechniqueChoice) =>
  [id, name, ...otherNames, intent].join(" ").toLowerCase();
