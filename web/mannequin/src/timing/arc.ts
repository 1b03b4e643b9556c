import type { PicturePoint } from "../scene/camera.ts";

/** Millimetres travelled on the canonical head at each sample. */
export function arcLengths(positions: readonly (readonly [number, number, number])[]): number[] {
  let sum = 0;
  return positions.map((here, i) => {
    const before = positions[i - 1];
    if (before) sum += Math.hypot(here[0] - before[0], here[1] - before[1], here[2] - before[2]);
    return sum;
  });
}

/** The place in the picture after `mm` millimetres of skin. */
export function along(places: readonly PicturePoint[], arcMm: readonly number[], mm: number): PicturePoint {
  const next = arcMm.findIndex((length) => length >= mm);
  const i = next < 0 ? arcMm.length - 1 : next;
  const [from, to] = [places[Math.max(0, i - 1)], places[i]];
  if (!from || !to) throw new Error("A path needs at least one sample.");
  const [start, end] = [arcMm[Math.max(0, i - 1)] ?? 0, arcMm[i] ?? 0];
  const share = end > start ? Math.min(1, Math.max(0, (mm - start) / (end - start))) : 0;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
