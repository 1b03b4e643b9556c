/** How much a sentence matters; the larger number the more. */
export const importance = {
  /** Praise, half way: nice to hear, never at the cost of anything else. */
  kind: 1,
  /** What helps the stroke under way. */
  advice: 2,
  /** Where the hands go now; its predecessor is over, so a newer one takes its place. */
  step: 3,
  /** Stop, or what to do about a symptom. */
  stop: 4,
} as const;

export type Importance = (typeof importance)[keyof typeof importance];

const kindCues = ["praise", "halfway", "stepDone", "handsBack"];

export function importanceOf(cueKind: string): Importance {
  if (cueKind.startsWith("stop")) return importance.stop;
  return kindCues.includes(cueKind) ? importance.kind : importance.advice;
}

export interface VoiceChoice {
  /** The voice's own address; empty for the browser's choice. */
  voice: string;
  /** 1 is the engine's own pace. */
  rate: number;
  /** 0 to 1. */
  volume: number;
}

export interface Voice {
  /** Whether it was said: an equal or lesser sentence never talks into one that is being said. */
  say(text: string, how: Importance, choice: VoiceChoice): boolean;
  hush(): void;
}

type Speech = Pick<SpeechSynthesis, "getVoices" | "speak" | "cancel" | "speaking" | "pending">;

/** Only voices that live on this machine, in the language of the words: a network voice would send the sentences elsewhere. */
export function localVoices(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice[] {
  return voices.filter((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));
}

export function pickVoice(
  voices: readonly SpeechSynthesisVoice[],
  wanted = "",
  language = "en",
): SpeechSynthesisVoice | null {
  const local = localVoices(voices, language);
  const chosen = local.find((voice) => voice.voiceURI === wanted);
  return chosen ?? local.find((voice) => voice.default) ?? local[0] ?? null;
}

const silent: Voice = { say: () => false, hush: () => undefined };

/** Speech is a gift, never a need: without a local voice everything stays readable and nothing fails. */
export function createVoice(speech: Speech | undefined = globalThis.speechSynthesis): Voice {
  if (!speech) return silent;
  let saying: { how: Importance } | null = null;
  // Some engines forget to say that they have ended, so they are asked as well.
  const busyWith = () => (saying && (speech.speaking || speech.pending) ? saying.how : 0);
  return {
    say(text, how, choice) {
      const voice = pickVoice(speech.getVoices(), choice.voice);
      const replaces =
        how === importance.step || how === importance.stop ? busyWith() <= how : busyWith() < how;
      if (!voice || text === "" || !replaces) return false;
      speech.cancel();
      const line = utterance(text, voice, choice);
      const mine = { how };
      line.onend = line.onerror = () => {
        if (saying === mine) saying = null;
      };
      saying = mine;
      speech.speak(line);
      return true;
    },
    hush() {
      saying = null;
      speech.cancel();
    },
  };
}

function utterance(
  text: string,
  voice: SpeechSynthesisVoice,
  { rate, volume }: VoiceChoice,
): SpeechSynthesisUtterance {
  const line = new SpeechSynthesisUtterance(text);
  line.voice = voice;
  line.lang = voice.lang;
  line.rate = rate;
  line.volume = volume;
  return line;
}
