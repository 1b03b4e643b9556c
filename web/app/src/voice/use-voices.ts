import { useSyncExternalStore } from "react";
import { localVoices } from "./voice.ts";

const none: SpeechSynthesisVoice[] = [];
let known: SpeechSynthesisVoice[] = none;

const speech = () => ("speechSynthesis" in globalThis ? globalThis.speechSynthesis : null);

function subscribe(changed: () => void): () => void {
  speech()?.addEventListener("voiceschanged", changed);
  return () => speech()?.removeEventListener("voiceschanged", changed);
}

/** One list as long as nothing changed, as React asks of a store. */
function current(): SpeechSynthesisVoice[] {
  const now = localVoices(speech()?.getVoices() ?? none, "en");
  const isSame =
    now.length === known.length && now.every((voice, i) => voice.voiceURI === known[i]?.voiceURI);
  if (!isSame) known = now;
  return known;
}

/** The local voices of this browser; some tell them only after a moment. */
export const useVoices = () => useSyncExternalStore(subscribe, current);
