import type { PressureInfo } from "../api/types.ts";
import { words } from "../words.ts";

/** What a kitchen scale shows weights in. */
export type ScaleUnit = "grams" | "ounces";

export const units: readonly ScaleUnit[] = ["grams", "ounces"];

/** The numbers of the lesson a weight is read with. */
export type ScaleRules = Pick<PressureInfo, "mostGrams" | "gramsPerOunce">;

const key = "effleur.scale-unit";

/** The unit of the scale a person has; it stays the same in this browser. */
export const keptUnit = (): ScaleUnit => (localStorage.getItem(key) === "ounces" ? "ounces" : "grams");

export const keepUnit = (unit: ScaleUnit) => localStorage.setItem(key, unit);

export const toGrams = (shown: number, unit: ScaleUnit, rules: ScaleRules) =>
  unit === "ounces" ? shown * rules.gramsPerOunce : shown;

/** Whether a scale can show it at all. */
export function canBe(shown: number, unit: ScaleUnit, rules: ScaleRules): boolean {
  const grams = toGrams(shown, unit, rules);
  return grams >= 0 && grams <= rules.mostGrams;
}

/** The largest number of the unit, for the line that refuses more. */
export const mostShown = (unit: ScaleUnit, rules: ScaleRules) =>
  unit === "ounces" ? Math.round(rules.mostGrams / rules.gramsPerOunce) : rules.mostGrams;

/** What a person typed, or null where it is no number a scale can show. Both a point and a comma divide. */
export function readingOf(text: string, unit: ScaleUnit, rules: ScaleRules): number | null {
  if (!/^\s*\d*[.,]?\d*\s*$/.test(text) || !/\d/.test(text)) return null;
  const shown = Number(text.replace(",", "."));
  return canBe(shown, unit, rules) ? shown : null;
}

/** A weight as the person's scale would show it: whole grams, or tenths of an ounce. */
export function weight(grams: number, unit: ScaleUnit, rules: ScaleRules): string {
  return unit === "ounces"
    ? words.pressure.ounces((grams / rules.gramsPerOunce).toFixed(1))
    : words.pressure.grams(Math.round(grams));
}

/** A band's weights: a range, or only an upper end. */
export function weights(least: number, most: number, unit: ScaleUnit, rules: ScaleRules): string {
  const top = weight(most, unit, rules);
  if (least <= 0) return words.pressure.upTo(top);
  return words.pressure.range(weight(least, unit, rules).replace(/ .*/, ""), top);
}
