import type { CardChoice, Circumstances } from "../api/check-in-types.ts";

/** What is the same from one check-in to the next; a wiped face never is. */
export type LastingCircumstances = Omit<Circumstances, "wiped">;

export const cards = ["none", "grey", "white", "bank"] as const satisfies readonly CardChoice[];
/** The contract's: a label is a label. */
export const longestLabel = 80;

const place = "effleur.circumstances";
const usual: LastingCircumstances = { device: "", lamp: "", card: "none", glasses: false, makeUp: false };

/** Reads what was kept; anything unreadable or of another shape counts as never said. */
export function readCircumstances(text: string | null): LastingCircumstances {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? "null");
  } catch {
    kept = null;
  }
  const held: Record<string, unknown> = kept !== null && typeof kept === "object" ? { ...kept } : {};
  const label = (value: unknown) => (typeof value === "string" ? value.slice(0, longestLabel) : "");
  return {
    device: label(held["device"]),
    lamp: label(held["lamp"]),
    card: cards.find((card) => card === held["card"]) ?? usual.card,
    glasses: held["glasses"] === true,
    makeUp: held["makeUp"] === true,
  };
}

export const keptCircumstances = () => readCircumstances(localStorage.getItem(place));

export function keepCircumstances({ device, lamp, card, glasses, makeUp }: LastingCircumstances): void {
  localStorage.setItem(place, JSON.stringify({ device, lamp, card, glasses, makeUp }));
}
