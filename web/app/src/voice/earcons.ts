import type { Signal } from "./signals.ts";

interface Note {
  hz: number;
  atS: number;
  forS: number;
}

/**
 * Soft sounds, told apart by their shape rather than their pitch: one note for a pass, two upwards for a step, falling for a pause, rising to go on,
 * low and repeated for a stop. Notes of the pentatonic scale on A (220 Hz), so that two at once never grate.
 */
export const notes: Record<Signal, readonly Note[]> = {
  pass: [{ hz: 880, atS: 0, forS: 0.12 }],
  stepDone: [
    { hz: 660, atS: 0, forS: 0.18 },
    { hz: 880, atS: 0.14, forS: 0.3 },
  ],
  pause: [
    { hz: 550, atS: 0, forS: 0.18 },
    { hz: 440, atS: 0.15, forS: 0.3 },
  ],
  goOn: [
    { hz: 440, atS: 0, forS: 0.18 },
    { hz: 550, atS: 0.15, forS: 0.3 },
  ],
  stop: [
    { hz: 220, atS: 0, forS: 0.25 },
    { hz: 220, atS: 0.32, forS: 0.25 },
    { hz: 220, atS: 0.64, forS: 0.4 },
  ],
};

/** Short and long, so that a stop is felt as one; milliseconds on, off, on. */
export const buzzes: Record<Signal, readonly number[]> = {
  pass: [20],
  stepDone: [40, 60, 40],
  pause: [80],
  goOn: [30, 50, 30],
  stop: [200, 100, 200, 100, 200],
};

// Chosen: beside a voice at full volume a sound at this share of it is heard and does not startle.
const loudest = 0.18;

export interface Earcons {
  play(signal: Signal, volume: number): void;
  close(): void;
}

/** Sounds are made here, so that nothing is loaded. A browser without them stays silent, and so does one that wants a touch first. */
export function createEarcons(open: () => AudioContext | null = openAudio): Earcons {
  let audio: AudioContext | null | undefined;
  return {
    play(signal, volume) {
      audio ??= open();
      if (!audio) return;
      if (audio.state === "suspended") void audio.resume().catch(() => undefined);
      for (const note of notes[signal]) sound(audio, note, volume * loudest);
    },
    close() {
      void audio?.close().catch(() => undefined);
      audio = undefined;
    },
  };
}

const openAudio = () => (typeof AudioContext === "undefined" ? null : new AudioContext());

/** A sine that swells and dies away: a beginning without a click. */
function sound(audio: AudioContext, { hz, atS, forS }: Note, loudness: number): void {
  const from = audio.currentTime + atS;
  const tone = audio.createOscillator();
  const swell = audio.createGain();
  tone.frequency.value = hz;
  swell.gain.setValueAtTime(0, from);
  swell.gain.linearRampToValueAtTime(loudness, from + 0.02);
  swell.gain.exponentialRampToValueAtTime(0.0001, from + forS);
  tone.connect(swell).connect(audio.destination);
  tone.start(from);
  tone.stop(from + forS);
}

export function buzz(signal: Signal, on: Pick<Navigator, "vibrate"> | null = vibrator()): void {
  on?.vibrate([...buzzes[signal]]);
}

/** Not on every machine: desks and some phones have none. */
export function vibrator(): Pick<Navigator, "vibrate"> | null {
  return typeof navigator !== "undefined" && "vibrate" in navigator ? navigator : null;
}
