import type { StrokeShape } from "../api/types.ts";

// Chosen: the time a hand takes to lift and come back, as in the choreography's own rests between passes.
const returnS = 0.7;

export function passS(stroke: StrokeShape): number {
  if (stroke.kind === "hold") return stroke.holdS;
  if (stroke.kind === "glide") return stroke.left.lengthMm / 10 / stroke.speedCmS;
  return 1 / stroke.passesPerSecond;
}

/** Where a hand at the stroke's tempo would be along one pass; null while it lifts and returns. */
export function paceAt(stroke: StrokeShape, elapsedS: number, rate: number): number | null {
  const whole = passS(stroke) / rate;
  const rest = stroke.kind === "glide" ? returnS : 0;
  const into = elapsedS % (whole + rest);
  return into <= whole ? into / whole : null;
}
