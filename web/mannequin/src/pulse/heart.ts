import type { Pulse } from "../script/motion-script.ts";
import { seeded } from "../timing/chance.ts";

/**
 * How much more red, green and blue light a full beat swallows than none, for skin in white light, as shares that add up to a direction
 * (de Haan and van Leest 2014, Physiological Measurement 35:1913: the blood volume pulse signature).
 */
const SIGNATURE: readonly [number, number, number] = [0.33, 0.77, 0.53];
/** The wave of one beat: a rise and its echo from below, at these shares of a beat, so wide and so high (chosen after finger pulses). */
const WAVES = [
  { at: 0.2, width: 0.09, height: 1 },
  { at: 0.5, width: 0.13, height: 0.42 },
] as const;

/** When each beat begins, from one before the film to one after it; breathing and chance move them, the same in every run. */
export function beatsOf(pulse: Pulse, seed: number, durationS: number): number[] {
  const next = seeded(seed * 31 + 5);
  const meanS = 60 / pulse.bpm;
  const beats = [-meanS * (1 + next())];
  for (let last = beats[0] ?? 0; last < durationS + meanS;) {
    const breath = Math.sin(2 * Math.PI * ((pulse.breathsPerMin ?? 0) / 60) * last);
    const chance = next() + next() + next() - 1.5;
    // Three uniform numbers less their mean have a standard deviation of a half.
    last += meanS + ((pulse.swayMs ?? 0) / 1000) * breath + ((pulse.chanceMs ?? 0) / 1000) * 2 * chance;
    beats.push(last);
  }
  return beats;
}

/** Factors on the skin's linear red, green and blue at a moment. */
export function bloodAt(
  beats: readonly number[],
  { amplitude }: Pulse,
  timeS: number,
): [number, number, number] {
  const volume = volumeAt(beats, timeS);
  return SIGNATURE.map((share) => 1 - (amplitude * volume * share) / SIGNATURE[1]) as [
    number,
    number,
    number,
  ];
}

/** 0 to about 1. A wave reaches into the next beat, so the last two count. */
function volumeAt(beats: readonly number[], timeS: number): number {
  const now = beats.findLastIndex((beat) => beat <= timeS);
  return [now - 1, now].reduce((sum, at) => sum + waveOf(beats, at, timeS), 0);
}

function waveOf(beats: readonly number[], at: number, timeS: number): number {
  const [start, end] = [beats[at], beats[at + 1]];
  if (start === undefined || end === undefined) return 0;
  const phase = (timeS - start) / (end - start);
  return WAVES.reduce(
    (sum, wave) => sum + wave.height * Math.exp(-0.5 * ((phase - wave.at) / wave.width) ** 2),
    0,
  );
}
