import { words } from "../words.ts";

/** A figure and its error to as many digits as the error has meaning: one, or two where it begins with a 1. */
export function figureParts(value: number, standardError: number): { value: string; error: string } {
  const digits = digitsFor(standardError);
  const rounded = (x: number) =>
    (Object.is(round(x, digits), -0) ? 0 : round(x, digits)).toFixed(Math.max(0, digits));
  return { value: rounded(value), error: rounded(standardError) };
}

// Chosen: an error of nothing happens only with too few digits to start from.
const digitsWithoutError = 2;

function digitsFor(standardError: number): number {
  if (!(standardError > 0) || !Number.isFinite(standardError)) return digitsWithoutError;
  const power = Math.floor(Math.log10(standardError));
  const leading = standardError / 10 ** power;
  return (leading < 2 ? 1 : 0) - power;
}

function round(value: number, digits: number): number {
  const times = 10 ** digits;
  return Math.round(value * times) / times;
}

/** A unit as it is read: "beats a minute" for bpm; a blank before it where there is one. */
export function unitText(unit: string): string {
  const text = words.progress.units[unit] ?? unit;
  return text === "" || text === "°" ? text : ` ${text}`;
}

/** "62 ± 2 beats a minute": never without its error. */
export function plainFigure(value: number, standardError: number, unit: string): string {
  const parts = figureParts(value, standardError);
  return words.progress.plain(parts.value, parts.error, unitText(unit));
}

/** Where on the person: "cheek, left", or nothing for all of it. */
export function placeText({
  zoneName,
  side,
}: {
  zoneName: string | null;
  side: "left" | "right" | null;
}): string {
  return [zoneName, side && words.checked[side]].filter(Boolean).join(", ");
}

/** Name and place of what was measured. */
export function fullName(metric: {
  name: string;
  zoneName: string | null;
  side: "left" | "right" | null;
}): string {
  const place = placeText(metric);
  return place ? `${metric.name} (${place})` : metric.name;
}
