import { useEffect, useRef } from "react";
import type { Preferences } from "../session/preferences.ts";
import { words } from "../words.ts";
import { Switch } from "./switch.tsx";

interface OptionsProps {
  open: boolean;
  close: () => void;
  preferences: Preferences;
  change: (changed: Partial<Preferences>) => void;
  mirror: boolean;
}

export function Options({ open, close, preferences, change, mirror }: OptionsProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  const w = words.session;
  return (
    <dialog ref={dialog} className="sheet" onClose={close} aria-label={w.options}>
      <h2>{w.options}</h2>
      <Switch label={w.voice} on={preferences.voice} set={(voice) => change({ voice })} />
      {mirror && <Switch label={w.lamp} on={preferences.lamp} set={(lamp) => change({ lamp })} />}
      {mirror && (
        <Switch label={w.hideFace} on={preferences.hideFace} set={(hideFace) => change({ hideFace })} />
      )}
      <button className="button button-first" onClick={close}>
        {w.close}
      </button>
    </dialog>
  );
}
