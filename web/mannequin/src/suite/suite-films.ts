import type { HandScript, Light, MotionScript, PassSet, Side, Sway } from "../script/motion-script.ts";

/** One film of the accuracy suite and what the coach is to look for in it. */
export interface SuiteFilm {
  name: string;
  technique: string;
  side: Side | "both";
  /** What it is there to show. */
  about: string;
  script: MotionScript;
}

type Rest = Partial<Pick<MotionScript, "sway" | "light" | "blank">> & { lost?: HandScript["lost"] };

/** Seconds before the first pass: the face alone, then the hand comes. */
const START_S = 1.5;
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

/** Several faces, hands, speeds, techniques and disturbances; each short, so that the whole suite is watched in minutes. */
export function suiteFilms(): SuiteFilm[] {
  return [
    one("glide-1cms", "T12", "left", "one centimetre a second", 18, "sample6-left", "tan", [
      { stroke: "T12.cheekbone-lane", passes: 2, speedCmS: 1 },
    ]),
    both(
      "glide-2cms",
      "T15",
      "two centimetres a second on the forehead, both hands",
      19,
      "sample6-right",
      "light",
      [
        { stroke: "T15.middle-row", passes: 1, speedCmS: 2 },
        { stroke: "T15.low-row", startS: 10.5, passes: 1, speedCmS: 2 },
      ],
    ),
    both(
      "glide-3cms",
      "T24",
      "three centimetres a second, long stroke, both hands, minimum jerk",
      18,
      "astronaut",
      "light",
      [{ stroke: "T24.stroke", passes: 2, speedCmS: 3, profile: "minimumJerk" }],
    ),
    both(
      "glide-6cms",
      "T19",
      "six centimetres a second, both hands, the head sways",
      17,
      "sample5-middle",
      "medium",
      [{ stroke: "T19.glide", passes: 5, speedCmS: 6 }],
      { sway: SWAY },
    ),
    one(
      "glide-9cms",
      "T18",
      "left",
      "nine centimetres a second along the jaw, the light changes",
      18,
      "sample3-left",
      "medium",
      [{ stroke: "T18.glide", passes: 6, speedCmS: 9 }],
      { light: EVENING },
    ),
    one("glide-12cms", "T19", "right", "twelve centimetres a second, dark hands", 16, "astronaut", "dark", [
      { stroke: "T19.glide", passes: 7, speedCmS: 12 },
    ]),
    both("circles", "T28", "circles on the jaw muscle, both hands", 15, "sample6-right", "light", [
      { stroke: "T28.circles", passes: 8 },
    ]),
    one(
      "fork-circles",
      "T07",
      "right",
      "circles with the ear between two fingers",
      16,
      "sample5-middle",
      "medium",
      [{ stroke: "T07.fork", passes: 6 }],
    ),
    one("pump", "T04", "left", "collarbone pump by the other side's hand", 16, "sample6-left", "tan", [
      { stroke: "T04.pump", passes: 6 },
    ]),
    both("hold", "T02", "resting palms", 15, "sample3-left", "light", [
      { stroke: "T02.rest", passes: 2, holdS: 5, returnS: 0.8 },
    ]),
    one(
      "wrong-direction",
      "T19",
      "left",
      "right and wrong direction in turns",
      19,
      "sample6-right",
      "light",
      [
        { stroke: "T19.glide", passes: 2, speedCmS: 5 },
        { stroke: "T19.glide", startS: 7.6, passes: 2, speedCmS: 5, direction: "reverse" },
        { stroke: "T19.glide", startS: 13.7, passes: 1, speedCmS: 5 },
      ],
    ),
    one(
      "wrong-place",
      "T12",
      "right",
      "the right lane, then four centimetres too high",
      19,
      "sample5-middle",
      "medium",
      [
        { stroke: "T12.jaw-lane", passes: 2, speedCmS: 4 },
        { stroke: "T12.jaw-lane", startS: 9.5, passes: 2, speedCmS: 4, offsetMm: [0, 75] },
      ],
    ),
    one(
      "lost-hand",
      "T19",
      "left",
      "the hand vanishes in three of six passes, the face in one",
      24,
      "astronaut",
      "light",
      [{ stroke: "T19.glide", passes: 6, speedCmS: 4 }],
      {
        lost: [
          { fromS: 5.6, toS: 6.6 },
          { fromS: 12.2, toS: 14 },
        ],
        blank: [{ fromS: 16.2, toS: 17.2 }],
      },
    ),
    one("slide-return", "T19", "right", "the hand slides back on the skin", 20, "sample6-left", "tan", [
      { stroke: "T19.glide", passes: 3, speedCmS: 5, return: "slide" },
    ]),
    both(
      "dim-and-moving",
      "T12",
      "a dim, noisy room and a moving head",
      18,
      "sample5-middle",
      "tan",
      [{ stroke: "T12.mid-lane", passes: 3, speedCmS: 3 }],
      { sway: SWAY, light: { gain: [{ atS: 0, gain: 0.5 }], noise: 0.02 } },
    ),
  ];
}

type Draft = Omit<PassSet, "side" | "startS"> & { startS?: number };

/** Techniques whose hands work on the other side. */
const CROSSED: readonly string[] = ["T04"];

/** One hand on one side: its own, except where the technique crosses the arms. */
function one(
  name: string,
  technique: string,
  side: Side,
  about: string,
  durationS: number,
  face: string,
  skin: string,
  sets: Draft[],
  rest: Rest = {},
): SuiteFilm {
  const crossed = CROSSED.includes(technique);
  const hand: Side = crossed ? (side === "left" ? "right" : "left") : side;
  return film(
    { name, technique, side, about },
    { durationS, face, skin },
    [handScript(hand, side, sets, rest)],
    rest,
  );
}

function both(
  name: string,
  technique: string,
  about: string,
  durationS: number,
  face: string,
  skin: string,
  sets: Draft[],
  rest: Rest = {},
): SuiteFilm {
  const hands = (["left", "right"] as const).map((side) => handScript(side, side, sets, rest));
  return film({ name, technique, side: "both", about }, { durationS, face, skin }, hands, rest);
}

function handScript(hand: Side, side: Side, sets: Draft[], { lost }: Rest): HandScript {
  return {
    hand,
    sets: sets.map((set) => ({ startS: START_S, ...set, side })),
    ...(lost ? { lost } : {}),
  };
}

function film(
  what: Omit<SuiteFilm, "script">,
  { durationS, face, skin }: { durationS: number; face: string; skin: string },
  hands: HandScript[],
  { sway, light, blank }: Rest,
): SuiteFilm {
  const script: MotionScript = { version: 1, face, skin, fps: 30, durationS, seed: seedOf(what.name), hands };
  if (sway) script.sway = sway;
  if (light) script.light = light;
  if (blank) script.blank = blank;
  return { ...what, script };
}

/** Each film has chance of its own, the same in every run. */
const seedOf = (name: string): number =>
  [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
