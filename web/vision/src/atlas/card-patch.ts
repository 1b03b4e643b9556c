import type { Pixels } from "../seeing/picture-quality.ts";
import type { CardColour } from "./atlas-codec.ts";

export interface Square {
  /** Middle, pixels. */
  readonly x: number;
  readonly y: number;
  readonly sidePx: number;
}

/** Why a square is no card: outside the picture, clipped or black, or not of one colour. */
export type CardFault = "outside" | "clipped" | "uneven";

/** The error comes from how parts of the square differ among each other: single pixels are not independent. */
const PARTS = 4;
/** Evidence E1: at most half a percent of what is measured may be clipped. */
const MOST_CLIPPED = 0.005;
/** Chosen: a plain card under one lamp differs by a few percent over itself; an edge or a finger in the square by far more. */
const MOST_UNEVEN = 0.1;

/** Mean linear colour of a card's patch, with the error of it; or why it cannot be taken. */
export function cardColour(
  pixels: Pixels,
  square: Square,
  kind: CardColour["kind"],
): CardColour | { readonly fault: CardFault } {
  const left = Math.round(square.x - square.sidePx / 2);
  const top = Math.round(square.y - square.sidePx / 2);
  const side = Math.floor(square.sidePx / PARTS);
  const inside =
    side > 0 &&
    left >= 0 &&
    top >= 0 &&
    left + PARTS * side <= pixels.width &&
    top + PARTS * side <= pixels.height;
  if (!inside) return { fault: "outside" };
  const parts = Array.from({ length: PARTS * PARTS }, (_, i) =>
    partOf(pixels, left + side * (i % PARTS), top + side * Math.floor(i / PARTS), side),
  );
  const clipped = parts.reduce((sum, part) => sum + part.clipped, 0) / (parts.length * side * side);
  if (clipped > MOST_CLIPPED) return { fault: "clipped" };
  const [red, green, blue] = [0, 1, 2].map((channel) => meanOf(parts.map((part) => part.mean[channel] ?? 0)));
  if (!red || !green || !blue) return { fault: "clipped" };
  if (Math.max(...[red, green, blue].map(({ mean, spread }) => spread / mean)) > MOST_UNEVEN)
    return { fault: "uneven" };
  return {
    kind,
    mean: [red.mean, green.mean, blue.mean],
    error: [red.error, green.error, blue.error],
  };
}

function partOf({ data, width }: Pixels, left: number, top: number, side: number) {
  const sums = [0, 0, 0];
  let clipped = 0;
  for (let y = top; y < top + side; y++)
    for (let x = left; x < left + side; x++) {
      const at = 4 * (y * width + x);
      let isClipped = false;
      for (let channel = 0; channel < 3; channel++) {
        const value = data[at + channel] ?? 0;
        sums[channel] = (sums[channel] ?? 0) + toLinear(value / 255);
        isClipped ||= value === 0 || value === 255;
      }
      if (isClipped) clipped++;
    }
  return { mean: sums.map((sum) => sum / (side * side)), clipped };
}

function meanOf(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
  return { mean, spread, error: spread / Math.sqrt(values.length) };
}

/** IEC 61966-2-1. */
export const toLinear = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
