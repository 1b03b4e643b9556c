import type { TechniqueChoice } from "../api/types.ts";

/** Above so many passes the buttons go in fives; chosen: from 20 to 90 in ones is seventy presses. */
const manyPasses = 30;

/** The next number of passes up or down, inside the technique's band; multiples of five where there are many. */
export function steppedPasses(technique: TechniqueChoice, passes: number | null, by: 1 | -1): number {
  const { leastPasses, mostPasses, usualPasses } = technique;
  const size = mostPasses > manyPasses ? 5 : 1;
  const from = passes ?? usualPasses ?? Math.round((leastPasses + mostPasses) / 2);
  const next = by > 0 ? Math.floor(from / size) * size + size : Math.ceil(from / size) * size - size;
  return Math.min(mostPasses, Math.max(leastPasses, next));
}

/** What was typed: a number inside the band, null for nothing (as usual), undefined while it is neither. */
export function typedPasses(technique: TechniqueChoice, text: string): number | null | undefined {
  if (text.trim() === "") return null;
  const passes = Number(text);
  const fits = Number.isInteger(passes) && passes >= technique.leastPasses && passes <= technique.mostPasses;
  return fits ? passes : undefined;
}

/** The next tenth slower or faster. */
export function steppedTempo(tempo: number, by: 1 | -1, slowest: number, fastest: number): number {
  // A little is added or taken before rounding, because 0.7 × 10 is 7.000000000000001.
  const tenths = by > 0 ? Math.floor(tempo * 10 + 1e-9) + 1 : Math.ceil(tempo * 10 - 1e-9) - 1;
  return Math.min(fastest, Math.max(slowest, tenths / 10));
}
