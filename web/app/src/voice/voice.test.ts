import { beforeEach, expect, test, vi } from "vitest";
import { createVoice, importance, importanceOf, localVoices, pickVoice } from "./voice.ts";

const voice = (name: string, lang: string, localService: boolean, isDefault = false) => ({
  name,
  lang,
  localService,
  default: isDefault,
  voiceURI: name,
});

class Line {
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  rate = 1;
  volume = 1;
  voice: { name: string } | null = null;
  lang = "";
  constructor(readonly text: string) {}
}

beforeEach(() => vi.stubGlobal("SpeechSynthesisUtterance", Line));

/** An engine that says one line after the other when it is told to. */
function engine(voices = [voice("a", "en-GB", true)]) {
  const said: Line[] = [];
  let now: Line | null = null;
  const speech = {
    getVoices: () => voices,
    get speaking() {
      return now !== null;
    },
    pending: false,
    speak(line: SpeechSynthesisUtterance) {
      now = line as unknown as Line;
      said.push(now);
    },
    cancel() {
      now = null;
    },
  };
  const end = () => {
    const line = now;
    now = null;
    line?.onend?.();
  };
  return { speech, said, end, texts: () => said.map((line) => line.text) };
}

const choice = { voice: "", rate: 0.9, volume: 0.5 };

test("pickVoice_OnlyNetworkVoices_IsSilent", () => {
  expect(pickVoice([voice("cloud", "en-US", false, true)])).toBeNull();
  const { speech, said } = engine([voice("cloud", "en-US", false, true)]);
  expect(createVoice(speech).say("Slower.", importance.advice, choice)).toBe(false);
  expect(said).toEqual([]);
});

test("pickVoice_SeveralLocal_TakesTheChosenElseTheDefaultOne", () => {
  const voices = [voice("a", "en-GB", true), voice("b", "en-US", true, true), voice("c", "de-DE", true)];
  expect(pickVoice(voices)?.name).toBe("b");
  expect(pickVoice(voices, "a")?.name).toBe("a");
  expect(pickVoice(voices, "gone")?.name).toBe("b");
});

test("pickVoice_ChosenVoiceIsNowRemoteOrOfAnotherLanguage_IsNotUsed", () => {
  expect(pickVoice([voice("a", "en-GB", false), voice("b", "en-US", true)], "a")?.name).toBe("b");
  expect(pickVoice([voice("c", "de-DE", true, true)], "c")).toBeNull();
});

test("localVoices_RemoteOnes_AreNotEvenOffered", () => {
  const voices = [voice("a", "en-GB", true), voice("cloud", "en-US", false), voice("c", "de-DE", true)];
  expect(localVoices(voices, "en").map((one) => one.name)).toEqual(["a"]);
});

test("say_WhileAnEqualIsSaid_IsDropped", () => {
  const { speech, texts } = engine();
  const spoken = createVoice(speech);
  spoken.say("Slower.", importance.advice, choice);
  expect(spoken.say("Stay on the line.", importance.advice, choice)).toBe(false);
  expect(spoken.say("Lovely.", importance.kind, choice)).toBe(false);
  expect(texts()).toEqual(["Slower."]);
});

test("say_MoreImportant_Cuts", () => {
  const { speech, texts } = engine();
  const spoken = createVoice(speech);
  spoken.say("Lovely.", importance.kind, choice);
  spoken.say("Slower.", importance.advice, choice);
  spoken.say("Hands off, please.", importance.stop, choice);
  expect(texts()).toEqual(["Lovely.", "Slower.", "Hands off, please."]);
  expect(spoken.say("Next, the brow.", importance.step, choice)).toBe(false);
});

test("say_NewStepOverTheOldOne_TakesItsPlace", () => {
  const { speech, texts } = engine();
  const spoken = createVoice(speech);
  spoken.say("First, the cheek.", importance.step, choice);
  spoken.say("Now the brow.", importance.step, choice);
  expect(texts()).toEqual(["First, the cheek.", "Now the brow."]);
});

test("say_AfterTheLastHasEnded_IsSaidWithRateAndVolume", () => {
  const { speech, said, end } = engine();
  const spoken = createVoice(speech);
  spoken.say("Slower.", importance.advice, choice);
  end();
  expect(spoken.say("Lovely.", importance.kind, choice)).toBe(true);
  expect(said[1]).toMatchObject({ rate: 0.9, volume: 0.5, lang: "en-GB" });
});

test("say_EngineThatForgotToSayItEnded_IsNotMuteForever", () => {
  const { speech, texts } = engine();
  const spoken = createVoice(speech);
  spoken.say("Slower.", importance.advice, choice);
  speech.cancel();
  spoken.say("Lovely.", importance.kind, choice);
  expect(texts()).toEqual(["Slower.", "Lovely."]);
});

test("importanceOf_Stops_AreAboveAllAndPraiseIsLast", () => {
  expect(importanceOf("stopEyeball")).toBe(importance.stop);
  expect(importanceOf("direction")).toBe(importance.advice);
  expect(importanceOf("praise")).toBe(importance.kind);
});
