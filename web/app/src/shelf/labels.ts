import type { Ingredient } from "../api/types.ts";
import { words } from "../words.ts";

const w = words.shelf;

/** "skinConditioning" as people read it: "skin conditioning". */
export const spaced = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** A flag in words: "caution:oxidises" is "oxidises", "allergen:nut" is the family's name. */
export function flagWords(flag: string): string {
  const [kind, value = ""] = flag.split(":");
  if (kind === "allergen") return w.families[value as keyof typeof w.families] ?? spaced(value);
  return kind === "euFragrance" ? `${w.fields["euFragrance"] ?? ""}: ${value}` : spaced(value);
}

/** A share as people read it; small ones are not given digits they do not have. */
export function shareWords(share: number): string {
  const percent = share * 100;
  if (percent < 1) return "1 % or less";
  return `about ${percent < 10 ? Math.round(percent) : Math.round(percent / 5) * 5} %`;
}

/** What is known of an ingredient in one line. */
export const functionWords = (ingredient: Ingredient) => ingredient.functions.map(spaced).join(", ");
