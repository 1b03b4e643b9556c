import { useEffect, useRef } from "react";
import type { Preferences } from "../session/preferences.ts";
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
}

export function Options({ open, close, preferences, change, mirror }: DialogProps) {
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
        </>
      )}
      <button className="button button-first" onClick={close}>
        {w.close}
      </button>
    </dialog>
  );
}
