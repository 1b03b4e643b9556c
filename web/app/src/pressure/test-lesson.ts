import type { PressureContact, PressureInfo, PressureTrial } from "../api/types.ts";

const bands = (fingertips: number): PressureContact["bands"] => [
  {
    band: "p0",
    name: "feather",
    feel: "like moving a hair",
    words: "",
    leastGrams: 0,
    mostGrams: 10 * fingertips,
  },
  {
    band: "p1",
    name: "lymph",
    feel: "the skin moves",
    words: "",
    leastGrams: 10 * fingertips,
    mostGrams: 40 * fingertips,
  },
  {
    band: "p2",
    name: "medium",
    feel: "flesh, no bone",
    words: "",
    leastGrams: 40 * fingertips,
    mostGrams: 120 * fingertips,
  },
  {
    band: "p3",
    name: "firm",
    feel: "a pleasant ache",
    words: "",
    leastGrams: 120 * fingertips,
    mostGrams: 300 * fingertips,
  },
];

const contact = (id: string, name: string, fingertips: number): PressureContact => ({
  id,
  name,
  where: "",
  areaCm2: 1.5 * fingertips,
  bands: bands(fingertips),
  targets: [],
  feel: null,
  remind: null,
});

export const fingertip = contact("fingertip", "one fingertip", 1);
export const pads = contact("pads", "three flat finger pads", 3);

/** The lesson as it ships, in short. */
export const rules: PressureInfo = {
  targetsGrams: [20, 50, 100, 200],
  tolerance: 0.25,
  closeInARow: 2,
  missesBeforeLooking: 3,
  repeatAfterDays: 30,
  mostGrams: 5000,
  gramsPerOunce: 28.349523125,
  fewestPresses: 2,
  usual: "pads",
  contacts: [fingertip, pads, contact("knuckles", "knuckles", 5), contact("palm", "the palm", 20)],
  sentences: {
    lead: "",
    scale: "",
    look: "",
    feel: "",
    lookAgain: "",
    trial: "",
    beyond: "firmer than is ever asked for",
    repeat: "",
    honest: "",
  },
  trials: [],
};

export const trialOf = (grams: readonly number[]): PressureTrial => ({
  id: "t",
  doneAt: "2026-03-01T18:00:00Z",
  contact: "fingertip",
  presses: grams.map((shown, i) => ({
    targetGrams: rules.targetsGrams[i] ?? 0,
    grams: shown,
    off: 0,
    meant: "p1",
    was: "p1",
  })),
  bias: 0,
  spread: 0,
  meanOff: 0,
  habit: "close",
  words: "",
});
