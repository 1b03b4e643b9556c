import { useEffect, useMemo, useRef } from "react";
import type { Preferences } from "../session/preferences.ts";
import { buzz, createEarcons } from "./earcons.ts";
import { signalOf, type SignalSource } from "./signals.ts";

/** Plays and buzzes what changed in a session, as far as the person wants it. */
export function useSignals(
  { passesDone, step, stepsDone, paused, stopped }: SignalSource,
  { sounds, volume, vibration, signals }: Preferences,
): void {
  const earcons = useMemo(() => createEarcons(), []);
  const before = useRef<SignalSource | null>(null);
  useEffect(() => () => earcons.close(), [earcons]);
  useEffect(() => {
    const after = { passesDone, step, stepsDone, paused, stopped };
    const signal = before.current && signalOf(before.current, after);
    before.current = after;
    if (!signal || !signals.includes(signal)) return;
    if (sounds) earcons.play(signal, volume);
    if (vibration) buzz(signal);
  }, [earcons, passesDone, step, stepsDone, paused, stopped, sounds, volume, vibration, signals]);
}
