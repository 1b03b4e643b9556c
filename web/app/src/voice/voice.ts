export interface Voice {
  say(text: string): void;
  hush(): void;
}

/** Only a voice that lives on this machine: a network voice would send the sentences elsewhere. */
export function pickVoice(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | null {
  const local = voices.filter((voice) => voice.localService && voice.lang.toLowerCase().startsWith("en"));
  return local.find((voice) => voice.default) ?? local[0] ?? null;
}

const silent: Voice = { say: () => undefined, hush: () => undefined };

/** Speech is a gift, never a need: without a local voice everything stays readable and nothing fails. */
export function createVoice(speech: SpeechSynthesis | undefined = globalThis.speechSynthesis): Voice {
  if (!speech) return silent;
  return {
    say(text) {
      const voice = pickVoice(speech.getVoices());
      if (!voice) return;
      speech.cancel();
      const line = new SpeechSynthesisUtterance(text);
      line.voice = voice;
      line.lang = voice.lang;
      // Chosen: a little under the engine's own pace, to match strokes as long as a breath.
      line.rate = 0.92;
      speech.speak(line);
    },
    hush: () => speech.cancel(),
  };
}
