/** Millimetres travelled on the canonical head at each sample. */
export function arcLengths(positions: readonly (readonly [number, number, number])[]): number[] {
  let sum = 0;
  return positions.map((here, i) => {
    const before = positions[i - 1];
    if (before) sum += Math.hypot(here[0] - before[0], here[1] - before[1], here[2] - before[2]);
    return sum;
  });
}

/** A place between two samples of a path. */
export interface PathPlace {
  /** What the samples' values are there. */
  pick<T>(values: readonly T[], mix: (from: T, to: T, share: number) => T): T;
}

/** The place after `mm` millimetres of skin; the ends go on for ever. */
export function along(arcMm: readonly number[], mm: number): PathPlace {
  const next = arcMm.findIndex((length) => length >= mm);
  const i = next < 0 ? arcMm.length - 1 : next;
  const before = Math.max(0, i - 1);
  const [start, end] = [arcMm[before] ?? 0, arcMm[i] ?? 0];
  const share = end > start ? Math.min(1, Math.max(0, (mm - start) / (end - start))) : 0;
  return {
    pick(values, mix) {
      const [from, to] = [values[before], values[i]];
      if (from === undefined || to === undefined) throw new Error("A path needs at least one sample.");
      return mix(from, to, share);
    },
  };
}
