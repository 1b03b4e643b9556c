import type { Light } from "../script/motion-script.ts";
import { among } from "./keys.ts";

/** A camera at rest in a lit room (chosen; 2 of 255 steps). */
export const QUIET_NOISE = 0.008;

/** Factors on linear red, green and blue at a moment. */
export function lightAt(light: Light | undefined, timeS: number): [number, number, number] {
  const near = among(light?.gain ?? [], timeS);
  const gain = near ? near.from.gain + (near.to.gain - near.from.gain) * near.share : 1;
  const [r, g, b] = light?.cast ?? [1, 1, 1];
  return [r * gain, g * gain, b * gain];
}
