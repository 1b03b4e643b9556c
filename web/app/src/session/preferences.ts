import { useCallback, useState } from "react";

export interface Preferences {
  voice: boolean;
  lamp: boolean;
  hideFace: boolean;
}

const usual: Preferences = { voice: true, lamp: false, hideFace: false };
const place = "effleur.preferences";

/** Reads what was kept; anything unreadable or of another shape counts as never set. */
export function readPreferences(text: string | null): Preferences {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? "null");
  } catch {
    kept = null;
  }
  const held: Record<string, unknown> = kept !== null && typeof kept === "object" ? { ...kept } : {};
  const flag = (name: keyof Preferences) => {
    const value = held[name];
    return typeof value === "boolean" ? value : usual[name];
  };
  return { voice: flag("voice"), lamp: flag("lamp"), hideFace: flag("hideFace") };
}

export function usePreferences(): [Preferences, (change: Partial<Preferences>) => void] {
  const [preferences, setPreferences] = useState(() => readPreferences(localStorage.getItem(place)));
  const change = useCallback((changed: Partial<Preferences>) => {
    setPreferences((before) => {
      const after = { ...before, ...changed };
      localStorage.setItem(place, JSON.stringify(after));
      return after;
    });
  }, []);
  return [preferences, change];
}
