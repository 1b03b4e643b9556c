import { expect, test } from "vitest";
import { pickVoice } from "./voice.ts";

const voice = (name: string, lang: string, localService: boolean, isDefault = false) => ({
  name,
  lang,
  localService,
  default: isDefault,
  voiceURI: name,
});

test("pickVoice_OnlyNetworkVoices_IsSilent", () => {
  expect(pickVoice([voice("cloud", "en-US", false, true)])).toBeNull();
});

test("pickVoice_SeveralLocal_TakesTheDefaultOne", () => {
  const voices = [voice("a", "en-GB", true), voice("b", "en-US", true, true), voice("c", "de-DE", true)];
  expect(pickVoice(voices)?.name).toBe("b");
});

test("pickVoice_NoEnglish_IsSilent", () => {
  expect(pickVoice([voice("c", "de-DE", true, true)])).toBeNull();
});
