import type { HandScript, MotionScript, PassSet, Side, Wander } from "../script/motion-script.ts";

/** A film of one technique under one condition. */
export interface RobustFilm {
  name: string;
  about: string;
  script: MotionScript;
}

/** Pictures a second unless the condition is their number; enough to follow a stroke, few enough for many films. */
const FPS = 12;
const LASTS_S = 7;
const FACE = { face: "sample6-right", skin: "light" } as const;

type Condition = Partial<MotionScript> & {
  about: string;
  /** One hand works, so that the other may do something else. */
  alone?: Wander[];
};

/** What a coach must see through, each alone and all else at its best. */
const CONDITIONS: Record<string, Condition> = {
  straight: { about: "nothing in the way", head: [{ atS: 0 }] },
  "yaw-20": { about: "head turned 20° to the left", head: [{ atS: 0, yawDeg: 20 }] },
  "yaw-35": { about: "head turned 35° to the left", head: [{ atS: 0, yawDeg: 35 }] },
  "yaw-20-right": { about: "head turned 20° to the right", head: [{ atS: 0, yawDeg: -20 }] },
  "yaw-35-right": { about: "head turned 35° to the right", head: [{ atS: 0, yawDeg: -35 }] },
  "pitch-up": { about: "looking up by 25°", head: [{ atS: 0, pitchDeg: 25 }] },
  "pitch-down": { about: "looking down by 25°", head: [{ atS: 0, pitchDeg: -25 }] },
  roll: { about: "leaning by 25°", head: [{ atS: 0, rollDeg: 25 }] },
  "at-20cm": { about: "face 20 cm from the camera", head: [{ atS: 0, distanceMm: 200 }] },
  "at-30cm": { about: "face 30 cm from the camera", head: [{ atS: 0, distanceMm: 300 }] },
  "at-50cm": { about: "face 50 cm from the camera", head: [{ atS: 0, distanceMm: 500 }] },
  "at-70cm": { about: "face 70 cm from the camera", head: [{ atS: 0, distanceMm: 700 }] },
  dim: {
    about: "a third of the light and a noisy camera",
    light: { gain: [{ atS: 0, gain: 0.33 }], noise: 0.03 },
  },
  "back-lit": { about: "a bright window behind", light: { from: "behind" } },
  "mixed-light": { about: "a warm lamp on one side, a cold one on the other", light: { from: "twoSides" } },
  "at-15-a-second": { about: "fifteen pictures a second", fps: 15 },
  "at-30-a-second": { about: "thirty pictures a second", fps: 30 },
  "at-60-a-second": { about: "sixty pictures a second", fps: 60 },
  glasses: { about: "glasses with a dark rim", wears: ["glasses"] },
  beard: { about: "a dark beard", wears: ["beard"] },
  hair: { about: "long hair over a cheek", wears: ["hair"] },
  "second-person": {
    about: "somebody else comes in and stays",
    secondFace: { face: "sample3-left", fromS: 2, toS: LASTS_S },
  },
  "half-hidden": { about: "the other hand covers half of the face", alone: [cover()] },
  crossing: { about: "the other hand crosses in front again and again", alone: [cross()] },
};

/** A glide and a circle under each condition. */
export function robustFilms(): RobustFilm[] {
  return Object.entries(CONDITIONS).flatMap(([name, { about, alone, ...rest }]) =>
    (["glide", "circle"] as const).map((technique) => {
      const base = { version: 1 as const, ...FACE, fps: FPS, durationS: LASTS_S, seed: 23 };
      return {
        name: `${name}-${technique}`,
        about,
        script: { ...base, ...rest, hands: hands(technique, alone) },
      };
    }),
  );
}

const WORK: Record<"glide" | "circle", Omit<PassSet, "side">> = {
  glide: { stroke: "T19.glide", startS: 1.2, passes: 2, speedCmS: 6 },
  circle: { stroke: "T28.circles", startS: 1.2, passes: 4 },
};

function hands(technique: "glide" | "circle", alone: Wander[] | undefined): HandScript[] {
  const working = (side: Side): HandScript => ({ hand: side, sets: [{ ...WORK[technique], side }] });
  if (!alone) return [working("left"), working("right")];
  return [working("left"), { hand: "right", sets: [], wander: alone }];
}

/** The right palm over the right half of the face, for most of the film. */
function cover(): Wander {
  return {
    form: "palm",
    fingers: ["index", "middle", "ring"],
    points: [
      { atS: 2.4, mm: [-22, 20], liftMm: 25 },
      { atS: 6.4, mm: [-22, 16], liftMm: 25 },
    ],
  };
}

/** The right hand goes over the nose to the left cheek and back. */
function cross(): Wander {
  const turns = [1.6, 2.6, 3.6, 4.6, 5.6, 6.6];
  return {
    form: "pads",
    fingers: ["index", "middle"],
    points: turns.map((atS, i) => ({ atS, mm: [i % 2 === 0 ? -60 : 60, -15], liftMm: 55 })),
  };
}
