import type { Light, Sway } from "../script/motion-script.ts";
import { type Draft, type SuiteFilm, filmOf } from "./draft.ts";

const SWAY: Sway = { xPx: 14, yPx: 9, rollDeg: 6, scale: 0.06, periodS: 6 };
const EVENING: Light = {
  gain: [
    { atS: 0, gain: 1 },
    { atS: 6, gain: 0.4 },
    { atS: 12, gain: 1.25 },
    { atS: 18, gain: 0.7 },
  ],
  cast: [1.08, 1, 0.86],
  noise: 0.02,
};

/** Speeds from one to twelve centimetres a second, directions, places, and what disturbs seeing. */
export const seenFilms = (): SuiteFilm[] => [...speeds(), ...faults(), ...disturbances()].map(filmOf);

const speeds = (): Draft[] => [
  {
    name: "glide-1cms",
    technique: "T12",
    side: "left",
    about: "one centimetre a second",
    durationS: 18,
    face: "sample6-left",
    skin: "tan",
    sets: [{ stroke: "T12.cheekbone-lane", passes: 2, speedCmS: 1 }],
  },
  {
    name: "glide-2cms",
    technique: "T15",
    side: "both",
    about: "two centimetres a second on the forehead, both hands",
    durationS: 19,
    face: "sample6-right",
    skin: "light",
    sets: [
      { stroke: "T15.middle-row", passes: 1, speedCmS: 2 },
      { stroke: "T15.low-row", startS: 10.5, passes: 1, speedCmS: 2 },
    ],
  },
  {
    name: "glide-3cms",
    technique: "T24",
    side: "both",
    about: "three centimetres a second, long stroke, both hands, minimum jerk",
    durationS: 18,
    face: "astronaut",
    skin: "light",
    sets: [{ stroke: "T24.stroke", passes: 2, speedCmS: 3, profile: "minimumJerk" }],
  },
  {
    name: "glide-6cms",
    technique: "T19",
    side: "both",
    about: "six centimetres a second, both hands, the head sways",
    durationS: 17,
    face: "sample5-middle",
    skin: "medium",
    sets: [{ stroke: "T19.glide", passes: 5, speedCmS: 6 }],
    scene: { sway: SWAY },
  },
  {
    name: "glide-9cms",
    technique: "T18",
    side: "left",
    about: "nine centimetres a second along the jaw, the light changes",
    durationS: 18,
    face: "sample3-left",
    skin: "medium",
    sets: [{ stroke: "T18.glide", passes: 6, speedCmS: 9 }],
    scene: { light: EVENING },
  },
  {
    name: "glide-12cms",
    technique: "T19",
    side: "right",
    about: "twelve centimetres a second, dark hands",
    durationS: 16,
    face: "astronaut",
    skin: "dark",
    sets: [{ stroke: "T19.glide", passes: 7, speedCmS: 12 }],
  },
];

const faults = (): Draft[] => [
  {
    name: "wrong-direction",
    technique: "T19",
    side: "left",
    about: "right and wrong direction in turns",
    durationS: 19,
    face: "sample6-right",
    skin: "light",
    sets: [
      { stroke: "T19.glide", passes: 2, speedCmS: 5 },
      { stroke: "T19.glide", startS: 7.6, passes: 2, speedCmS: 5, direction: "reverse" },
      { stroke: "T19.glide", startS: 13.7, passes: 1, speedCmS: 5 },
    ],
  },
  {
    name: "wrong-place",
    technique: "T12",
    side: "right",
    about: "the right lane, then four centimetres too high",
    durationS: 19,
    face: "sample5-middle",
    skin: "medium",
    sets: [
      { stroke: "T12.jaw-lane", passes: 2, speedCmS: 4 },
      { stroke: "T12.jaw-lane", startS: 9.5, passes: 2, speedCmS: 4, offsetMm: [0, 75] },
    ],
  },
  {
    name: "slide-return",
    technique: "T19",
    side: "right",
    about: "the hand slides back on the skin",
    durationS: 20,
    face: "sample6-left",
    skin: "tan",
    sets: [{ stroke: "T19.glide", passes: 3, speedCmS: 5, return: "slide" }],
  },
  {
    name: "uneven",
    technique: "T18",
    side: "both",
    about: "three pushes in each glide",
    durationS: 11,
    face: "sample6-left",
    skin: "medium",
    sets: [{ stroke: "T18.glide", passes: 3, speedCmS: 5.5, profile: "pushes" }],
  },
];

const disturbances = (): Draft[] => [
  {
    name: "lost-hand",
    technique: "T19",
    side: "left",
    about: "the hand vanishes in three of six passes, the face in one",
    durationS: 24,
    face: "astronaut",
    skin: "light",
    sets: [{ stroke: "T19.glide", passes: 6, speedCmS: 4 }],
    lost: [
      { fromS: 5.6, toS: 6.6 },
      { fromS: 12.2, toS: 14 },
    ],
    scene: { blank: [{ fromS: 16.2, toS: 17.2 }] },
  },
  {
    name: "dim-and-moving",
    technique: "T12",
    side: "both",
    about: "a dim, noisy room and a moving head",
    durationS: 18,
    face: "sample5-middle",
    skin: "tan",
    sets: [{ stroke: "T12.mid-lane", passes: 3, speedCmS: 3 }],
    scene: { sway: SWAY, light: { gain: [{ atS: 0, gain: 0.5 }], noise: 0.02 } },
  },
];
