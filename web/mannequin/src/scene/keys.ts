/** Where a time lies among points in order of time: the points around it and how far from one to the other. */
export function among<T extends { atS: number }>(
  points: readonly T[],
  timeS: number,
): { from: T; to: T; share: number } | null {
  const after = points.findIndex((point) => point.atS >= timeS);
  const to = after < 0 ? points.at(-1) : points[after];
  if (!to) return null;
  const from = after > 0 ? (points[after - 1] ?? to) : to;
  const lastsS = to.atS - from.atS;
  return { from, to, share: lastsS > 0 ? (timeS - from.atS) / lastsS : 1 };
}
