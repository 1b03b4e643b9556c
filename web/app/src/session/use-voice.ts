import { useCallback, useEffect, useMemo, useRef } from "react";
import { createVoice } from "../voice/voice.ts";

/** A function that says a sentence when voice is on; leaving the screen or switching it off ends what is being said. */
export function useVoice(on: boolean): (text: string) => void {
  const voice = useMemo(() => createVoice(), []);
  const wanted = useRef(on);
  useEffect(() => {
    wanted.current = on;
    if (!on) voice.hush();
  }, [on, voice]);
  useEffect(() => () => voice.hush(), [voice]);
  return useCallback((text: string) => wanted.current && voice.say(text), [voice]);
}
