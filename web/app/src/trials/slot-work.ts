import type { SlotResult, TrialSlot } from "../api/trial-types.ts";

/** A drawn session under way; kept on this machine, so that neither a reload nor a lost server costs an answer. */
export interface SlotWork {
  trialId: string;
  title: string;
  /** The slot as it was when it was opened; with it the session goes on without a server. */
  slot: TrialSlot;
  phase: SlotPhase;
  before: number | null;
  otherSideBefore: number | null;
  sessionId: string | null;
  /** When the quiet minutes began; null before. */
  startedAtMs: number | null;
  /** When they were paused; null while they run. */
  pausedAtMs: number | null;
  pausedMs: number;
  finishedAtMs: number | null;
  complete: boolean;
  outcome: number | null;
  otherSideOutcome: number | null;
  /** The check-in that measured the outcome, where one does. */
  checkInId: string | null;
  /** The arm that was done when it was not the drawn one. */
  doneArmId: string | null;
  harms: string;
  note: string;
}

/** First what is asked before, then the arm, then what is asked after; told is the end. */
export type SlotPhase = "before" | "arm" | "after" | "told";
const phases: readonly unknown[] = ["before", "arm", "after", "told"] satisfies SlotPhase[];

export const newWork = (trialId: string, title: string, slot: TrialSlot): SlotWork => ({
  trialId,
  title,
  slot,
  phase: phaseOf(slot),
  before: slot.before,
  otherSideBefore: null,
  sessionId: null,
  startedAtMs: null,
  pausedAtMs: null,
  pausedMs: 0,
  finishedAtMs: null,
  complete: true,
  outcome: null,
  otherSideOutcome: null,
  checkInId: null,
  doneArmId: null,
  harms: "",
  note: "",
});

const phaseOf = ({ status }: TrialSlot): SlotPhase =>
  status === "planned" || status === "missed" ? "before" : status === "begun" ? "arm" : "told";

export const workKey = (trialId: string, n: number) => `effleur.trial-slot/${trialId}/${n}`;

/** What was kept of a slot; null when there is nothing, or nothing that can be read. */
export function readWork(text: string | null, trialId: string, n: number): SlotWork | null {
  try {
    const kept = JSON.parse(text ?? "null") as Partial<SlotWork> | null;
    if (!kept?.slot || kept.trialId !== trialId || kept.slot.n !== n || !phases.includes(kept.phase))
      return null;
    return { ...newWork(trialId, kept.title ?? "", kept.slot), ...kept };
  } catch {
    return null;
  }
}

/** The kept work on a slot, or a fresh one; what the server already knows to be told is not begun again. */
export function workOn(kept: SlotWork | null, trialId: string, title: string, slot: TrialSlot): SlotWork {
  const fresh = newWork(trialId, title, slot);
  if (!kept || (fresh.phase === "told" && kept.phase !== "told")) return fresh;
  // Begun elsewhere: the question before has been answered there.
  return { ...kept, slot, title, phase: kept.phase === "before" ? fresh.phase : kept.phase };
}

export const begun = (work: SlotWork, slot: TrialSlot = work.slot): SlotWork => ({
  ...work,
  slot,
  phase: "arm",
});

/** Starts or goes on with the quiet minutes. */
export function running(work: SlotWork, nowMs: number): SlotWork {
  if (work.startedAtMs === null) return { ...work, startedAtMs: nowMs };
  if (work.pausedAtMs === null) return work;
  const pausedMs = work.pausedMs + Math.max(0, nowMs - work.pausedAtMs);
  return { ...work, pausedAtMs: null, pausedMs };
}

export const paused = (work: SlotWork, nowMs: number): SlotWork =>
  work.startedAtMs === null || work.pausedAtMs !== null ? work : { ...work, pausedAtMs: nowMs };

/** Seconds of the quiet minutes still to come; the wall clock counts, so a sleeping tab or a reload loses none. */
export function restLeftS({ slot, startedAtMs, pausedAtMs, pausedMs }: SlotWork, nowMs: number): number {
  const wholeS = 60 * slot.minutes;
  if (startedAtMs === null) return wholeS;
  const doneS = ((pausedAtMs ?? nowMs) - startedAtMs - pausedMs) / 1000;
  return Math.min(wholeS, Math.max(0, Math.ceil(wholeS - doneS)));
}

export const finished = (work: SlotWork, nowMs: number, complete: boolean): SlotWork =>
  work.phase === "after" || work.phase === "told"
    ? work
    : { ...work, phase: "after", finishedAtMs: nowMs, complete };

/** Seconds until the question may be asked, where it is to be asked some minutes after what was done. */
export const askLeftS = ({ slot, finishedAtMs }: SlotWork, nowMs: number): number =>
  finishedAtMs === null || !slot.ask.minutesAfter || isOnlyAsked(slot)
    ? 0
    : Math.max(0, Math.ceil((finishedAtMs + slot.ask.minutesAfter * 60_000 - nowMs) / 1000));

/** Both halves of the face are asked about where one of them was left alone. */
export const asksBothSides = ({ side }: TrialSlot) => side !== null;

/** Whether the questions before have been answered. */
export const isBeforeAnswered = ({ slot, before, otherSideBefore }: SlotWork) =>
  !slot.ask.before || (before !== null && (!asksBothSides(slot) || otherSideBefore !== null));

/** Whether everything the design needs has been answered. */
export const isAnswered = ({ slot, outcome, otherSideOutcome, checkInId }: SlotWork) => {
  if (!slot.ask.after) return true;
  if (slot.ask.isMetric) return checkInId !== null;
  return outcome !== null && (!asksBothSides(slot) || otherSideOutcome !== null);
};

export const resultOf = (work: SlotWork): SlotResult => ({
  outcome: work.outcome,
  otherSideOutcome: work.otherSideOutcome,
  doneArmId: work.doneArmId ?? work.slot.armId,
  complete: work.complete,
  sessionId: work.sessionId,
  harms: work.harms.trim() || null,
  note: work.note.trim() || null,
  checkInId: work.checkInId,
});

/** Massage is led by the guide; anything else needs no more than its minutes. */
export const guidedRoutine = ({ routineId, techniqueId }: TrialSlot) => routineId ?? techniqueId;

/** Nothing to do but to answer: a question some time after a session, or a day off. */
export const isOnlyAsked = (slot: TrialSlot) =>
  !slot.hasSession || (guidedRoutine(slot) === null && slot.kind !== "rest" && slot.kind !== "hold");

/** Quiet minutes, as long as the massage. */
export const isQuiet = (slot: TrialSlot) =>
  guidedRoutine(slot) === null && (slot.kind === "rest" || slot.kind === "hold");
