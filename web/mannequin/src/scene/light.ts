import type { Light } from "../script/motion-script.ts";

/** A camera at rest in a lit room (chosen; 2 of 255 steps). */
export const QUIET_NOISE = 0.008;

/** Factors on linear red, green and blue at a moment. */
export function lightAt(light: Light | undefined, timeS: number): [number, number, number] {
  const gain = gainAt(light?.gain ?? [], timeS);
  const [r, g, b] = light?.cast ?? [1, 1, 1];
  return [r * gain, g * gain, b * gain];
}

function gainAt(points: { atS: number; gain: number }[], timeS: number): number {
  const after = points.findIndex((point) => point.atS >= timeS);
  const [from, to] = [points[after - 1], points[after]];
  if (after < 0) return points.at(-1)?.gain ?? 1;
  if (!from || !to) return to?.gain ?? 1;
  return from.gain + ((to.gain - from.gain) * (timeS - from.atS)) / (to.atS - from.atS);
}
