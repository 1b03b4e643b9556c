import { useCallback, useEffect, useState } from "react";
import type { CheckInKind } from "../api/check-in-types.ts";
import { keepCheckIn, keptText, readCheckIn, type CheckInUnderWay } from "./kept-check-in.ts";

export type ChangeCheckIn = (changed: Partial<CheckInUnderWay>) => void;

/** The check-in of this window: it goes on after a reload. */
export function useCheckIn(kind: CheckInKind, sessionId: string | null): [CheckInUnderWay, ChangeCheckIn] {
  const [checkIn, setCheckIn] = useState(() => readCheckIn(keptText(), kind, sessionId));
  useEffect(() => keepCheckIn(checkIn), [checkIn]);
  const change = useCallback((changed: Partial<CheckInUnderWay>) => {
    setCheckIn((before) => ({ ...before, ...changed }));
  }, []);
  return [checkIn, change];
}

/** Now, once a second while something is waited for. */
export function useNow(running: boolean): number {
  const [nowMs, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!running) return;
    const timer = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(timer);
  }, [running]);
  return nowMs;
}
