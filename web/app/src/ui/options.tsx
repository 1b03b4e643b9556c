import { useEffect, useRef } from "react";
import { talks, type Preferences, type Talk } from "../session/preferences.ts";
import { words } from "../words.ts";
import { Switch } from "./switch.tsx";
import { SignalOptions, VoiceOptions } from "./voice-options.tsx";

export interface OptionsProps {
  preferences: Preferences;
  change: (changed: Partial<Preferences>) => void;
}

interface DialogProps extends OptionsProps {
  open: boolean;
  close: () => void;
  mirror: boolean;
  /** Asks the coach to learn the hands' size; only where a session runs. */
  learnHands?: () => void;
}

export function Options({ open, close, preferences, change, mirror, learnHands }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  const w = words.session;
  const flag = (name: "lamp" | "hideFace" | "paint" | "hatching", note?: string) => (
    <Switch
      label={w[name]}
      {...(note && { note })}
      on={preferences[name]}
      set={(on) => change({ [name]: on })}
    />
  );
  return (
    <dialog ref={dialog} className="sheet" onClose={close} aria-label={w.options}>
      <h2>{w.options}</h2>
      <VoiceOptions {...{ preferences, change }} />
      <SignalOptions {...{ preferences, change }} />
      {mirror && (
        <>
          {flag("lamp")}
          {flag("hideFace")}
          {flag("paint")}
          {flag("hatching", w.hatchingNote)}
          <TalkOption {...{ preferences, change }} />
          {learnHands && (
            <p className="note">
              {preferences.handSize === null ? w.learnHandsNote : w.learnHandsKnown}{" "}
              <button className="button" onClick={learnHands}>
                {w.learnHands}
              </button>
            </p>
          )}
        </>
      )}
      <button className="button button-first" onClick={close}>
        {w.close}
      </button>
    </dialog>
  );
}

function TalkOption({ preferences, change }: OptionsProps) {
  const w = words.session;
  return (
    <label className="field">
      {w.talk}
      <select value={preferences.talk} onChange={(event) => change({ talk: event.target.value as Talk })}>
        {talks.map((talk) => (
          <option key={talk} value={talk}>
            {w.talks[talk]}
          </option>
        ))}
      </select>
    </label>
  );
}
