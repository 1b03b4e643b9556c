import type { Light, MotionScript, Pulse, Sway } from "../script/motion-script.ts";

/** A film to measure a pulse from, or one that has none. */
export interface PulseFilm {
  name: string;
  about: string;
  script: MotionScript;
  /** Sent through ffmpeg once more at each of these: what a call or a telephone leaves of a film. */
  bitrates: readonly string[];
}

const FPS = 20;
const DURATION_S = 26;
/**
 * Lightness of the skin as a share of the photograph's, with what a beat takes of its green light: about two per cent where skin is fair
 * and a fifth of that where it is darkest (evidence E3: AC/DC 0.3 to 2 per cent).
 */
const TONES = [
  { tone: 1.08, amplitude: 0.02, bpm: 64 },
  { tone: 0.95, amplitude: 0.017, bpm: 81 },
  { tone: 0.83, amplitude: 0.014, bpm: 57 },
  { tone: 0.7, amplitude: 0.011, bpm: 96 },
  { tone: 0.57, amplitude: 0.008, bpm: 72 },
  { tone: 0.45, amplitude: 0.005, bpm: 108 },
] as const;
const STILL_SWAY: Sway = { xPx: 2, yPx: 1.5, rollDeg: 0.6, scale: 0.006, periodS: 7 };
const RESTLESS: Sway = { xPx: 22, yPx: 12, rollDeg: 7, scale: 0.07, periodS: 2.3 };
/** A lamp that swells and fades a little, faster than a heart would. */
const FLICKER: Light = {
  gain: Array.from({ length: 200 }, (_, i) => ({ atS: i * 0.13, gain: i % 2 === 0 ? 1 : 0.97 })),
};

/** Hearts under six skins, and what only looks like one. */
export function pulseFilms(): PulseFilm[] {
  const alive = TONES.map(({ tone, ...heart }, i) =>
    filmOf(
      `tone-${String(i + 1)}`,
      `skin ${String(i + 1)} of 6`,
      { tone, pulse: beating(heart), sway: STILL_SWAY },
      ["600k", "250k"],
    ),
  );
  const [heart] = TONES;
  return [
    ...alive,
    filmOf("restless", "a head that sways", { pulse: beating(heart), sway: RESTLESS }, []),
    filmOf(
      "flicker",
      "a lamp that flickers",
      { pulse: beating(heart), light: FLICKER, sway: STILL_SWAY },
      [],
    ),
    filmOf("photograph", "a photograph on a stand", {}, ["250k", "80k"]),
    filmOf("photograph-held", "a photograph in a hand", { sway: STILL_SWAY }, ["250k", "80k"]),
    filmOf(
      "photograph-flicker",
      "a photograph under a lamp that flickers",
      { light: FLICKER, sway: STILL_SWAY },
      [],
    ),
  ];
}

const beating = ({ bpm, amplitude }: Pick<Pulse, "bpm" | "amplitude">): Pulse => ({
  bpm,
  amplitude,
  swayMs: 25,
  breathsPerMin: 13,
  chanceMs: 12,
});

type Scene = Partial<Pick<MotionScript, "tone" | "pulse" | "light" | "sway">>;

function filmOf(name: string, about: string, scene: Scene, bitrates: readonly string[]): PulseFilm {
  const seed = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 11);
  const film = { version: 1, face: "astronaut", skin: "light", fps: FPS, durationS: DURATION_S } as const;
  return { name, about, script: { ...film, seed, hands: [], ...scene }, bitrates };
}
