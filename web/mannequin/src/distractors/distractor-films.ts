import type {
  HandScript,
  HeadKey,
  JawKey,
  MotionScript,
  Side,
  Wander,
  Waypoint,
} from "../script/motion-script.ts";
import { seeded } from "../timing/chance.ts";

/** A film in which nothing may be scored. */
export interface DistractorFilm {
  name: string;
  about: string;
  script: MotionScript;
}

const FPS = 20;
const LASTS_S = 10;
/** Two faces each, with hands of their skin. */
const PEOPLE = [
  { face: "astronaut", skin: "light" },
  { face: "sample6-left", skin: "tan" },
] as const;

type Doing = Partial<Pick<MotionScript, "head" | "jaw" | "sway" | "light" | "wears">> & {
  about: string;
  right?: Wander[];
  left?: Wander[];
};

/** Everything people do with face and hands before a camera that is no massage. */
export function distractorFilms(): DistractorFilm[] {
  return PEOPLE.flatMap(({ face, skin }) =>
    Object.entries(doings()).map(([name, { about, right, left, ...rest }]) => {
      const base = { version: 1 as const, face, skin, fps: FPS, durationS: LASTS_S, seed: 11 };
      return {
        name: `${name}-${face}`,
        about,
        script: { ...base, ...rest, hands: [...handOf("right", right), ...handOf("left", left)] },
      };
    }),
  );
}

const handOf = (hand: Side, wander: Wander[] | undefined): HandScript[] =>
  wander ? [{ hand, sets: [], wander }] : [];

function doings(): Record<string, Doing> {
  return {
    "still-photo": {
      about: "a photograph of a face before a trembling, noisy camera",
      sway: { xPx: 2, yPx: 1.5, rollDeg: 0.3, scale: 0.004, periodS: 0.6 },
      light: { noise: 0.025 },
    },
    "held-photo": {
      about: "a photograph of a face held in the air and moved about",
      sway: { xPx: 40, yPx: 25, rollDeg: 8, scale: 0.12, periodS: 3 },
    },
    talking: {
      about: "somebody talks: the jaw goes, the head nods and turns",
      jaw: speech(0.5, 9.5),
      head: nods(),
    },
    eating: { about: "a hand comes to the mouth again and again, the jaw chews", ...eating() },
    drinking: { about: "a hand with a cup at the mouth, twice, the head goes back", ...drinking() },
    "make-up": { about: "small strokes at the lips, then at the lashes, then on the cheek", right: makeUp() },
    brush: {
      about: "a brush dabs powder on the cheek: fingers over the skin, quick and small",
      right: brush(),
    },
    scratching: { about: "quick to and fro on cheek, neck and scalp", right: scratching() },
    "chin-on-hand": { about: "the chin rests on a hand, then the other", ...chinOnHand() },
    adjusting: {
      about: "glasses are pushed up, hair is put behind the ear",
      wears: ["glasses"],
      right: adjusting(),
    },
    waving: { about: "a hand waves beside the face, twice", right: waving(), head: nods() },
  };
}

/** Waypoints of the right hand: millimetres to the person's left and up. */
const point = (atS: number, x: number, y: number, liftMm = 0): Waypoint => ({ atS, mm: [x, y], liftMm });

const PINCH = { form: "thumbIndex", fingers: ["thumb", "index"] } as const satisfies Partial<Wander>;
const TWO = { form: "pads", fingers: ["index", "middle"] } as const satisfies Partial<Wander>;
const wander = (hold: { form: Wander["form"]; fingers: readonly Wander["fingers"][number][] }): Wander => ({
  form: hold.form,
  fingers: [...hold.fingers],
  points: [],
});

/** Opens and closes four to five times a second's third, never twice the same. */
function speech(fromS: number, toS: number): JawKey[] {
  const next = seeded(4);
  const keys: JawKey[] = [{ atS: 0, deg: 0 }];
  for (let atS = fromS; atS < toS; atS += 0.09 + 0.12 * next())
    keys.push({ atS, deg: keys.length % 2 === 0 ? 0.5 : 2 + 7 * next() });
  return [...keys, { atS: toS, deg: 0 }];
}

function nods(): HeadKey[] {
  const next = seeded(9);
  const keys: HeadKey[] = [{ atS: 0 }];
  for (let atS = 0.6; atS < LASTS_S; atS += 0.5 + 0.6 * next())
    keys.push({
      atS,
      pitchDeg: 8 * (next() - 0.6),
      yawDeg: 14 * (next() - 0.5),
      rollDeg: 6 * (next() - 0.5),
    });
  return keys;
}

const BITE_S = 2.6;
const CHEW_S = 0.72;

function eating(): Pick<Doing, "right" | "jaw"> {
  const bites = [1.2, 1.2 + BITE_S, 1.2 + 2 * BITE_S];
  const points = bites.flatMap((atS) => [
    point(atS - 0.8, -70, -190, 60),
    point(atS, -6, -48, 12),
    point(atS + 0.35, -6, -48, 12),
    point(atS + 1.1, -70, -190, 60),
  ]);
  const jaw = bites.flatMap((atS): JawKey[] => [
    { atS: atS - 0.3, deg: 0 },
    { atS, deg: 11 },
    ...[0, 1].flatMap((n) => [
      { atS: atS + 0.4 + n * CHEW_S, deg: 0 },
      { atS: atS + 0.4 + (n + 0.5) * CHEW_S, deg: 5 },
    ]),
  ]);
  return { right: [{ ...wander(PINCH), points }], jaw: [{ atS: 0, deg: 0 }, ...jaw, { atS: 9.5, deg: 0 }] };
}

function drinking(): Pick<Doing, "right" | "head" | "jaw"> {
  const sips = [2, 6.2];
  const points = sips.flatMap((atS) => [
    point(atS - 1, -60, -200, 70),
    point(atS, -12, -62, 30),
    point(atS + 1.6, -12, -56, 30),
    point(atS + 2.6, -60, -200, 70),
  ]);
  const head = sips.flatMap((atS): HeadKey[] => [
    { atS },
    { atS: atS + 0.7, pitchDeg: 14 },
    { atS: atS + 1.4, pitchDeg: 14 },
    { atS: atS + 2 },
  ]);
  return { right: [{ ...wander({ form: "palm", fingers: ["thumb", "index"] }), points }], head };
}

function makeUp(): Wander[] {
  return [
    {
      ...wander(PINCH),
      points: [point(1, -16, -40, 4), point(2, 14, -40, 4), point(3, -14, -50, 4), point(3.6, 12, -50, 4)],
      tremble: { mm: [4, 1], perS: 2.2 },
    },
    {
      ...wander(PINCH),
      points: [point(5.1, -40, 22, 15), point(6.6, -24, 24, 15)],
      tremble: { mm: [1, 5], perS: 2.6 },
    },
    {
      ...wander(TWO),
      points: [point(8.1, -44, -12), point(9.3, -52, -4)],
      tremble: { mm: [5, 4], perS: 2 },
    },
  ];
}

function brush(): Wander[] {
  const points = [
    point(0.9, -38, -16, 35),
    point(3, -56, 2, 35),
    point(5, -40, -14, 35),
    point(9.3, -60, 4, 35),
  ];
  return [{ ...wander(PINCH), points, tremble: { mm: [7, 5], liftMm: 14, perS: 3.1 } }];
}

function scratching(): Wander[] {
  const about = (fromS: number, x: number, y: number, to: [number, number]): Wander => ({
    ...wander(TWO),
    points: [point(fromS, x, y), point(fromS + 1.5, x + 4, y + 6)],
    tremble: { mm: to, perS: 5 },
  });
  return [about(0.9, -50, -20, [2, 7]), about(4, -54, -110, [2, 8]), about(7.2, -40, 95, [7, 4])];
}

function chinOnHand(): Pick<Doing, "right" | "left" | "head"> {
  const rest = (fromS: number, toS: number, side: 1 | -1): Wander => ({
    ...wander({ form: "palm", fingers: ["index", "middle", "ring"] }),
    pointingDeg: 70,
    points: [point(fromS, side * 40, -62), point(toS, side * 42, -58)],
  });
  return {
    right: [rest(0.8, 4.6, -1)],
    left: [rest(5.6, 9.4, 1)],
    head: [
      { atS: 0 },
      { atS: 1.5, rollDeg: -8 },
      { atS: 4.6, rollDeg: -8 },
      { atS: 6.4, rollDeg: 9 },
      { atS: 9.6, rollDeg: 9 },
    ],
  };
}

function adjusting(): Wander[] {
  const push = (fromS: number): Wander => ({
    ...wander(PINCH),
    points: [point(fromS, -62, 22, 3), point(fromS + 0.5, -62, 30, 3), point(fromS + 0.8, -62, 29, 3)],
  });
  const behindTheEar = (fromS: number): Wander => ({
    ...wander(TWO),
    points: [point(fromS, -52, 62), point(fromS + 0.8, -72, 34), point(fromS + 1.1, -76, 8)],
  });
  return [push(0.9), behindTheEar(3.3), push(6), behindTheEar(8.2)];
}

function waving(): Wander[] {
  return [0.9, 5.6].map((fromS) => ({
    ...wander({ form: "palm", fingers: ["index", "middle", "ring"] }),
    pointingDeg: 85,
    points: [point(fromS, -170, 60, 90), point(fromS + 3, -165, 60, 90)],
    tremble: { mm: [38, 4], perS: 1.8 },
  }));
}
