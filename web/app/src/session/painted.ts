import type { Side } from "../api/types.ts";

/** Seconds of touch along each stroke's path, in equal pieces of its length. */
export type Painted = Readonly<Record<string, readonly number[]>>;

// Chosen: pieces of about half a centimetre on a long stroke, finer than a fingertip.
export const pieces = 24;

export const paintKey = (strokeId: string, side: Side) => `${strokeId} ${side}`;

export function paint(
  painted: Painted,
  strokeId: string,
  side: Side,
  share: number,
  seconds: number,
): Painted {
  if (!(seconds > 0)) return painted;
  const key = paintKey(strokeId, side);
  const before = painted[key] ?? new Array<number>(pieces).fill(0);
  const at = Math.min(pieces - 1, Math.max(0, Math.floor(share * pieces)));
  // A fingertip is wider than one piece.
  const touched = (i: number) => (i === at ? seconds : Math.abs(i - at) === 1 ? seconds / 2 : 0);
  return { ...painted, [key]: before.map((sum, i) => sum + touched(i)) };
}

// Chosen: a stroke at its tempo gives a piece about a tenth of a second a pass; a few passes make it full.
const fullS = 0.8;

export const strength = (seconds: number) => Math.min(1, seconds / fullS);
