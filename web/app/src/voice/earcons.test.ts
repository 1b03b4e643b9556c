import { expect, test, vi } from "vitest";
import { buzz, buzzes, createEarcons, notes } from "./earcons.ts";
import { signals } from "./signals.ts";

/** An audio that writes down which tones are asked of it, and how loud. */
function fakeAudio(state: AudioContextState = "running") {
  const tones: { hz: number; from: number; until: number }[] = [];
  const loudness: number[] = [];
  const audio = {
    state,
    currentTime: 10,
    destination: {},
    resume: vi.fn(() => Promise.resolve()),
    close: vi.fn(() => Promise.resolve()),
    createOscillator() {
      const tone = { hz: 0, from: 0, until: 0 };
      tones.push(tone);
      const frequency = {
        set value(hz: number) {
          tone.hz = hz;
        },
      };
      return {
        frequency,
        connect: (next: unknown) => next,
        start: (at: number) => (tone.from = at),
        stop: (at: number) => (tone.until = at),
      };
    },
    createGain: () => ({
      gain: {
        setValueAtTime: () => undefined,
        linearRampToValueAtTime: (value: number) => loudness.push(value),
        exponentialRampToValueAtTime: () => undefined,
      },
      connect: (next: unknown) => next,
    }),
  };
  return {
    audio: audio as unknown as AudioContext,
    tones,
    loudness,
    resume: audio.resume,
    close: audio.close,
  };
}

test("play_AnySignal_PlaysItsNotesFromNow", () => {
  const { audio, tones } = fakeAudio();
  createEarcons(() => audio).play("pause", 1);
  expect(tones.map((tone) => tone.hz)).toEqual([550, 440]);
  expect(tones[0]).toMatchObject({ from: 10 });
  expect(tones[1]?.until).toBeGreaterThan(10.15);
});

test("play_HalfVolume_IsHalfAsLoudAndAlwaysSoft", () => {
  const loud = fakeAudio();
  const half = fakeAudio();
  createEarcons(() => loud.audio).play("stop", 1);
  createEarcons(() => half.audio).play("stop", 0.5);
  expect(half.loudness[0]).toBeCloseTo((loud.loudness[0] ?? 0) / 2, 9);
  expect(Math.max(...loud.loudness)).toBeLessThan(0.25);
});

test("play_Suspended_AsksToGoOn", () => {
  const { audio, resume } = fakeAudio("suspended");
  createEarcons(() => audio).play("pass", 1);
  expect(resume).toHaveBeenCalled();
});

test("play_BrowserWithoutAudio_IsQuiet", () => {
  expect(() => createEarcons(() => null).play("pass", 1)).not.toThrow();
});

test("notes_EverySignal_HasAShapeOfItsOwn", () => {
  const shape = (signal: (typeof signals)[number]) => JSON.stringify(notes[signal].map((note) => note.hz));
  expect(new Set(signals.map(shape)).size).toBe(signals.length);
  expect(new Set(signals.map((signal) => JSON.stringify(buzzes[signal]))).size).toBe(signals.length);
});

test("buzz_WithAndWithoutAVibrator", () => {
  const vibrate = vi.fn(() => true);
  buzz("goOn", { vibrate });
  expect(vibrate).toHaveBeenCalledWith([30, 50, 30]);
  expect(() => buzz("goOn", null)).not.toThrow();
});
