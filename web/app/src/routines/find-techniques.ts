import Fuse from "fuse.js";
import type { RoutineChoices, TechniqueChoice } from "../api/types.ts";
import { forgiving, plain } from "../library/search.ts";

export interface FoundFamily {
  id: string;
  name: string;
  techniques: TechniqueChoice[];
}

/** The techniques a search finds by name, other name, id or intent, the best first, with their families; without a search, all of them. */
export function findTechniques(choices: RoutineChoices, search: string): FoundFamily[] {
  const wanted = plain(search.trim());
  if (wanted === "") return byFamily(choices.families, choices.techniques);
  const found = matching(choices.techniques, wanted);
  const rank = (id: string) => found.findIndex((technique) => technique.family === id);
  return byFamily(
    choices.families.toSorted((a, b) => rank(a.id) - rank(b.id)),
    found,
  );
}

/** Families without a technique are left out. */
const byFamily = (families: RoutineChoices["families"], techniques: TechniqueChoice[]): FoundFamily[] =>
  families
    .map((family) => ({
      ...family,
      techniques: techniques.filter((technique) => technique.family === family.id),
    }))
    .filter((family) => family.techniques.length > 0);

function matching(techniques: TechniqueChoice[], wanted: string): TechniqueChoice[] {
  const entries = techniques.map((technique) => ({
    technique,
    names: [technique.id, technique.name, ...technique.otherNames].map(plain),
    about: plain(technique.intent),
  }));
  const keys = [{ name: "names", weight: 3 }, "about"];
  return new Fuse(entries, { keys, ...forgiving }).search(wanted).map((hit) => hit.item.technique);
}
