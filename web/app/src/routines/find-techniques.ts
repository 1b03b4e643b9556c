import Fuse from "fuse.js";
import type { RoutineChoices, TechniqueChoice } from "../api/types.ts";
import { forgiving, plain } from "../library/search.ts";

export interface FoundFamily {
  id: string;
  name: string;
  techniques: TechniqueChoice[];
}

/** The techniques a search finds by name, other name, id or intent, by family; families without one are left out. */
export function findTechniques(choices: RoutineChoices, search: string): FoundFamily[] {
  const found = new Set(matching(choices.techniques, plain(search.trim())));
  return choices.families
    .map(({ id, name }) => ({
      id,
      name,
      techniques: choices.techniques.filter((technique) => technique.family === id && found.has(technique)),
    }))
    .filter((family) => family.techniques.length > 0);
}

function matching(techniques: TechniqueChoice[], wanted: string): TechniqueChoice[] {
  if (wanted === "") return techniques;
  const entries = techniques.map((technique) => ({
    technique,
    names: [technique.id, technique.name, ...technique.otherNames].map(plain),
    about: plain(technique.intent),
  }));
  const keys = [{ name: "names", weight: 3 }, "about"];
  return new Fuse(entries, { keys, ...forgiving }).search(wanted).map((hit) => hit.item.technique);
}
