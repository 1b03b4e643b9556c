import type { SlotStatus, TrialDetail, TrialSlot } from "../api/trial-types.ts";

/** How a slot stands on a day: a future draw is not shown, and neither is one that waits for its first question. */
export type SlotMark = Exclude<SlotStatus, "planned"> | "toCome" | "today";

export function markOf({ status, on }: Pick<TrialSlot, "status" | "on">, today: string): SlotMark {
  if (status !== "planned") return status;
  return on === today ? "today" : on > today ? "toCome" : "missed";
}

export const isConcealed = ({ armId, status, ask }: TrialSlot) =>
  armId === null || (status === "planned" && ask.before);

/** The slots of one pair (or block) together, in order. */
export function pairsOf<T extends { pair: number; n: number }>(slots: readonly T[]): T[][] {
  const pairs = new Map<number, T[]>();
  for (const slot of [...slots].sort((a, b) => a.n - b.n)) {
    const pair = pairs.get(slot.pair);
    if (pair) pair.push(slot);
    else pairs.set(slot.pair, [slot]);
  }
  return [...pairs.values()];
}

/** What is to be done on a day, or was begun and not told; the oldest first. */
export function slotNow(slots: readonly TrialSlot[], today: string): TrialSlot | null {
  return (
    slots.find(({ status, on }) => status === "begun" && on <= today) ??
    slots.find(({ status, on }) => status === "planned" && on === today) ??
    null
  );
}

/** Of each trial what comes first on a day: the later ones of the day have their turn after it. */
export const firstOfEach = <T extends { trialId: string }>(due: readonly T[]): T[] =>
  due.filter(({ trialId }, i) => due.findIndex((other) => other.trialId === trialId) === i);

/** The session that was told last on a day, so that it can be told again. */
export const toldToday = (slots: readonly TrialSlot[], today: string): TrialSlot | null =>
  [...slots]
    .reverse()
    .find(
      ({ status, on }) => on === today && ["done", "incomplete", "swapped", "skipped"].includes(status),
    ) ?? null;

/** The next one that is still to come. */
export const nextSlot = (slots: readonly TrialSlot[], today: string): TrialSlot | null =>
  slots.find(({ status, on }) => status === "planned" && on > today) ?? null;

const marks: readonly SlotMark[] = [
  "done",
  "swapped",
  "incomplete",
  "skipped",
  "missed",
  "begun",
  "today",
  "toCome",
];

/** How many of each, for whoever hears the picture. */
export function counts(slots: readonly TrialSlot[], today: string): [SlotMark, number][] {
  return marks
    .map((mark): [SlotMark, number] => [mark, slots.filter((slot) => markOf(slot, today) === mark).length])
    .filter(([, n]) => n > 0);
}

/** The arms as they are drawn: what is tried first, what it is held against second. */
export function armOrder({ arms, contrast }: Pick<TrialDetail, "arms" | "contrast">): string[] {
  const ids = arms.map(({ id }) => id);
  if (!contrast) return ids;
  const first = [contrast.active, contrast.control];
  return [...first, ...ids.filter((id) => !first.includes(id))];
}
