import { FORM_IDS } from "../hand/forms.ts";
import { FINGERS } from "../hand/rig.ts";
import { SKINS } from "../hand/skins.ts";
import { type MotionScript, WEARS } from "./motion-script.ts";
import {
  type Checker,
  checkObject,
  each,
  interval,
  listOf,
  numberIn,
  oneOf,
  pairOf,
  some,
  text,
} from "./checks.ts";
import { clashesIn } from "./combinations.ts";

/** What a script may refer to. */
export interface Vocabulary {
  faces: readonly string[];
  strokes: readonly string[];
}

/** One clear line per fault: where, and what was expected. Empty when the script can be filmed. */
export function faultsOf(script: unknown, vocabulary: Vocabulary): string[] {
  const faults = checkObject(script, "script", scriptChecks(vocabulary));
  if (faults.length > 0) return faults;
  return [...overlapsIn(script as MotionScript), ...clashesIn(script as MotionScript)];
}

const SIDES = ["left", "right"] as const;

function scriptChecks({ faces, strokes }: Vocabulary): Record<string, Checker> {
  return {
    "version!": oneOf([1]),
    "face!": oneOf(faces),
    "skin!": oneOf(Object.keys(SKINS)),
    "fps!": numberIn(5, 60),
    "durationS!": numberIn(0.1, 1800),
    "seed!": numberIn(0, 4_294_967_295),
    "hands!": each({
      "hand!": oneOf(SIDES),
      "sets!": each(setChecks(strokes)),
      wander: each(wanderChecks()),
      lost: each(interval()),
      touches: each({ ...interval(), "place!": oneOf(["frontOfNeck", "eyeball"]), "side!": oneOf(SIDES) }),
    }),
    sway: (value, at) =>
      checkObject(value, at, {
        "xPx!": numberIn(0, 120),
        "yPx!": numberIn(0, 80),
        "rollDeg!": numberIn(0, 20),
        "scale!": numberIn(0, 0.2),
        "periodS!": numberIn(0.5, 120),
      }),
    light: (value, at) =>
      checkObject(value, at, {
        gain: each({ "atS!": numberIn(0, 1800), "gain!": numberIn(0, 4) }),
        cast: listOf(3, numberIn(0, 4)),
        noise: numberIn(0, 0.2),
        from: oneOf(["behind", "twoSides"]),
      }),
    pulse: (value, at) =>
      checkObject(value, at, {
        "bpm!": numberIn(20, 240),
        "amplitude!": numberIn(0, 0.2),
        swayMs: numberIn(0, 300),
        breathsPerMin: numberIn(0, 60),
        chanceMs: numberIn(0, 300),
      }),
    tone: numberIn(0.2, 1.5),
    head: each({
      "atS!": numberIn(0, 1800),
      yawDeg: numberIn(-40, 40),
      pitchDeg: numberIn(-30, 30),
      rollDeg: numberIn(-30, 30),
      distanceMm: numberIn(180, 1000),
    }),
    swelling: (value, at) =>
      checkObject(value, at, {
        "landmark!": numberIn(0, 467),
        "mm!": numberIn(0, 12),
        "widthMm!": numberIn(4, 40),
      }),
    jaw: each({ "atS!": numberIn(0, 1800), "deg!": numberIn(0, 20) }),
    wears: some(oneOf(WEARS)),
    blank: each(interval()),
    secondFace: (value, at) => checkObject(value, at, { ...interval(), "face!": oneOf(faces) }),
  };
}

function wanderChecks(): Record<string, Checker> {
  return {
    "form!": oneOf(FORM_IDS),
    "fingers!": some(oneOf(FINGERS)),
    pointingDeg: numberIn(-180, 360),
    "points!": some((value, at) =>
      checkObject(value, at, {
        "atS!": numberIn(0, 1800),
        "mm!": pairOf(numberIn(-400, 400)),
        liftMm: numberIn(0, 200),
      }),
    ),
    tremble: (value, at) =>
      checkObject(value, at, {
        "mm!": pairOf(numberIn(0, 60)),
        liftMm: numberIn(0, 60),
        "perS!": numberIn(0.1, 12),
      }),
  };
}

function setChecks(strokes: readonly string[]): Record<string, Checker> {
  return {
    "stroke!": oneOf(strokes, "a stroke of the catalogue"),
    "side!": oneOf(SIDES),
    "startS!": numberIn(0, 1800),
    "passes!": numberIn(1, 500),
    speedCmS: numberIn(0.2, 40),
    passesPerSecond: numberIn(0.05, 10),
    holdS: numberIn(0.2, 300),
    profile: oneOf(["ramped", "minimumJerk", "pushes"]),
    direction: oneOf(["forward", "reverse"]),
    offsetMm: pairOf(numberIn(-120, 120)),
    hoverMm: numberIn(0, 150),
    // More would fold the skin over itself: a bell curve of 18 mm is steep enough for that from 29 mm on.
    dragMm: numberIn(0, 20),
    travelMm: pairOf(numberIn(-120, 120)),
    tool: oneOf(["stone", "roller"]),
    return: oneOf(["lift", "leave", "slide"]),
    returnS: numberIn(0, 30),
    pauseS: numberIn(0, 10),
    comment: text(),
  };
}

/** Sets of a hand follow one another. */
function overlapsIn(script: MotionScript): string[] {
  return script.hands.flatMap(({ sets }, h) =>
    sets.flatMap((set, i) => {
      const before = sets[i - 1];
      return before && set.startS <= before.startS
        ? [
            `script.hands[${String(h)}].sets[${String(i)}].startS: expected later than the set before it (${String(before.startS)})`,
          ]
        : [];
    }),
  );
}
