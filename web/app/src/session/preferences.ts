import { useCallback, useState } from "react";
import { signals, type Signal } from "../voice/signals.ts";

export const talks = ["normal", "few", "none"] as const;
export type Talk = (typeof talks)[number];

export interface Preferences {
  voice: boolean;
  /** The address of the voice a person chose; empty for the browser's choice. */
  voiceName: string;
  rate: number;
  volume: number;
  sounds: boolean;
  vibration: boolean;
  /** What sounds and buzzes tell. */
  signals: readonly Signal[];
  /** How much the coach says; from the next session on. */
  talk: Talk;
  /** The hand against the face as a session learned it; null before one did. */
  handSize: number | null;
  /** What of the hand that size is of. One that was learned by another measure would take work for a hand in the air. */
  handBy: "palm";
  lamp: boolean;
  hideFace: boolean;
  /** Whether places no hand should go to are hatched. */
  hatching: boolean;
  /** Whether the skin is painted where hands were. */
  paint: boolean;
  /** Words only: no figure about the person and no face, on any screen. */
  noScores: boolean;
}

// The rate: a little under the engine's own pace, to match strokes as long as a breath (chosen).
export const usual: Preferences = {
  voice: true,
  voiceName: "",
  rate: 0.9,
  volume: 1,
  sounds: true,
  vibration: true,
  signals,
  talk: "normal",
  handSize: null,
  handBy: "palm",
  lamp: false,
  hideFace: false,
  hatching: true,
  paint: true,
  noScores: false,
};

export const rates = { least: 0.6, most: 1.4 };

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
  const flag = (
    name: "voice" | "sounds" | "vibration" | "lamp" | "hideFace" | "hatching" | "paint" | "noScores",
  ) => {
    const value = held[name];
    return typeof value === "boolean" ? value : usual[name];
  };
  const number = (name: "rate" | "volume", least: number, most: number) => {
    const value = held[name];
    return typeof value === "number" && value >= least && value <= most ? value : usual[name];
  };
  const { voiceName, signals: told, talk, handSize, handBy } = held;
  const isSize = typeof handSize === "number" && handSize >= 0.8 && handSize <= 1.25;
  return {
    voice: flag("voice"),
    voiceName: typeof voiceName === "string" ? voiceName : usual.voiceName,
    rate: number("rate", rates.least, rates.most),
    volume: number("volume", 0, 1),
    sounds: flag("sounds"),
    vibration: flag("vibration"),
    signals: Array.isArray(told) ? signals.filter((signal) => told.includes(signal)) : usual.signals,
    talk: talks.find((name) => name === talk) ?? usual.talk,
    handSize: isSize && handBy === usual.handBy ? handSize : null,
    handBy: usual.handBy,
    lamp: flag("lamp"),
    hideFace: flag("hideFace"),
    hatching: flag("hatching"),
    paint: flag("paint"),
    noScores: flag("noScores"),
  };
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

/** Whether the person would rather have words only; a screen reads it when it opens. */
export const wantsNoScores = () => readPreferences(localStorage.getItem(place)).noScores;
