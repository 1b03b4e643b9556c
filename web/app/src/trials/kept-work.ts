import { useCallback, useEffect, useState } from "react";
import type { TrialSlot } from "../api/trial-types.ts";
import { trialNowAddress } from "../route.ts";
import { finished, readWork, workKey, workOn, type SlotWork } from "./slot-work.ts";

export const keptWork = (trialId: string, n: number): SlotWork | null =>
  readWork(localStorage.getItem(workKey(trialId, n)), trialId, n);

export function keepWork(work: SlotWork): void {
  try {
    localStorage.setItem(workKey(work.trialId, work.slot.n), JSON.stringify(work));
  } catch {
    // Without storage a reload begins the session's questions anew.
  }
}

/** The newest work on any slot of a trial, for when the server cannot say what is due. */
export function anyWork(trialId: string): SlotWork | null {
  const start = workKey(trialId, 0).slice(0, -1);
  const kept = Object.keys(localStorage)
    .filter((key) => key.startsWith(start))
    .map((key) => keptWork(trialId, Number(key.slice(start.length))))
    .filter((work) => work !== null);
  return kept.sort((a, b) => b.slot.n - a.slot.n)[0] ?? null;
}

/** The work on one slot: kept at every change, and followed when another window changes it. */
export function useSlotWork(trialId: string, title: string, slot: TrialSlot) {
  const [work, setWork] = useState(() => workOn(keptWork(trialId, slot.n), trialId, title, slot));
  useEffect(() => {
    const key = workKey(trialId, slot.n);
    const follow = (event: StorageEvent) => {
      if (event.key !== key) return;
      const theirs = readWork(event.newValue, trialId, slot.n);
      if (theirs) setWork(theirs);
    };
    window.addEventListener("storage", follow);
    return () => window.removeEventListener("storage", follow);
  }, [trialId, slot.n]);
  const change = useCallback((next: (before: SlotWork) => SlotWork) => {
    setWork((before) => {
      const after = next(before);
      if (after !== before) keepWork(after);
      return after;
    });
  }, []);
  return [work, change] as const;
}

const place = "effleur.trial-session";

/** Notes which slot a guided session belongs to. */
export const linkSession = (sessionId: string, trialId: string, n: number) =>
  localStorage.setItem(place, JSON.stringify({ sessionId, trialId, n }));

/** Where to go after a session that was a trial's: back to its question. Null for any other session. */
export function afterSession(sessionId: string, complete: boolean): string | null {
  try {
    const link = JSON.parse(localStorage.getItem(place) ?? "null") as Link | null;
    if (link?.sessionId !== sessionId) return null;
    localStorage.removeItem(place);
    const work = keptWork(link.trialId, link.n);
    if (work) keepWork(finished(work, Date.now(), complete));
    return trialNowAddress(link.trialId);
  } catch {
    return null;
  }
}

interface Link {
  sessionId: string;
  trialId: string;
  n: number;
}
