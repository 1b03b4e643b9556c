import { useCallback, useEffect, useMemo, useRef } from "react";
import type { Preferences } from "../session/preferences.ts";
import { createVoice, type Importance } from "./voice.ts";

/** A function that says a sentence when voice is on; leaving the screen or switching it off ends what is being said. */
export function useSpeech(preferences: Preferences): (text: string, how: Importance) => void {
  const voice = useMemo(() => createVoice(), []);
  const wanted = useRef(preferences);
  const on = preferences.voice;
  useEffect(() => {
    wanted.current = preferences;
  }, [preferences]);
  useEffect(() => {
    if (!on) voice.hush();
  }, [on, voice]);
  useEffect(() => () => voice.hush(), [voice]);
  return useCallback(
    (text, how) => {
      const { voice: isOn, voiceName, rate, volume } = wanted.current;
      if (isOn) voice.say(text, how, { voice: voiceName, rate, volume });
    },
    [voice],
  );
}
