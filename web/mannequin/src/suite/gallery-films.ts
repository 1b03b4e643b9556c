import { excerpt, strokeSteps } from "../routine/excerpt.ts";
import { type Fault, type TimedRoutine, scriptOfRoutine } from "../routine/routine-script.ts";
import type { Catalogue, StrokeKind, StrokeShape } from "../surface/head.ts";
import type { SuiteFilm } from "./draft.ts";
import { FACES, SKINS } from "./people.ts";

/** Enough for a coach on a slow machine, and little to keep. */
const FPS = 15;
/** The face alone, then the hands come. */
const START_S = 0.9;
const END_S = 0.9;
/** As many passes as fit; a slow pass is done faster, within what its stroke allows. */
const LENGTH_S = 6;
const LONGEST_PASS_S = 2.3;
/** Of the fastest a stroke may be. */
const BRISK = 0.7;
const TOO_FAST = 1.5;

/** Where nothing of a performance is seen, or where one pass lasts longer than a film. */
const LEFT_OUT = ["T01", "T06", "T29", "T32", "T34"];

type Wrong = "reverse" | "fast" | "beside" | "hover" | "uneven";

/** What can be done wrong depends on the kind of the stroke; techniques take turns. */
const WRONGS: Record<StrokeKind, readonly Wrong[]> = {
  glide: ["reverse", "fast", "beside", "hover", "uneven"],
  circle: ["reverse", "hover", "fast"],
  pump: ["reverse", "hover"],
  knead: ["hover", "fast"],
  hold: ["beside", "hover"],
  tap: ["fast"],
};

/** Every technique that a camera sees: its first stroke done right, its last done wrong in one way of its kind. */
export function galleryFilms(catalogue: Catalogue): SuiteFilm[] {
  const turns = new Map<StrokeKind, number>();
  return techniques(catalogue).flatMap(({ id, routine }, i) => {
    const steps = [...strokeSteps(routine)];
    const [first, last] = [steps[0], steps.at(-1)];
    if (!first || !last) return [];
    const kind = shapeOf(catalogue, last[0]).kind;
    const turn = turns.get(kind) ?? 0;
    turns.set(kind, turn + 1);
    const wrong = WRONGS[kind][turn % WRONGS[kind].length] ?? "hover";
    const part = (stroke: string, how: Wrong | "right", person: number): SuiteFilm =>
      galleryFilm(catalogue, { id, routine, stroke, how, person });
    return [part(first[0], "right", i), part(last[0], wrong, i + 3)];
  });
}

interface Part {
  id: string;
  routine: TimedRoutine;
  stroke: string;
  how: Wrong | "right";
  person: number;
}

function galleryFilm(catalogue: Catalogue, { id, routine, stroke, how, person }: Part): SuiteFilm {
  const shape = shapeOf(catalogue, stroke);
  const step = strokeSteps(routine).get(stroke);
  if (!step) throw new Error(`${id} has no stroke "${stroke}".`);
  const passS = passSeconds(step);
  const speedFactor =
    how === "fast" ? tooFast(shape) : Math.max(1, Math.min(passS / LONGEST_PASS_S, brisk(shape)));
  const part = excerpt(routine, step, START_S, LENGTH_S * speedFactor);
  const script = scriptOfRoutine(part, catalogue.strokes, {
    face: FACES[person % FACES.length] ?? FACES[0],
    skin: SKINS[person % SKINS.length] ?? SKINS[0],
    fps: FPS,
    seed: person,
    reactionS: 0,
    faults: { [id]: { ...faultOf(how), speedFactor } },
  });
  const durationS = START_S + (part.durationS - START_S) / speedFactor + END_S;
  const sides = new Set(step.hands.map(({ faceSide }) => faceSide));
  const side = sides.size > 1 ? "both" : ([...sides][0] ?? "both");
  const name = `${stroke.replace(".", "-")}-${how}`;
  return {
    name,
    technique: id,
    side,
    about: how,
    script: { ...script, durationS: Number(durationS.toFixed(2)) },
  };
}

function faultOf(how: Wrong | "right"): Fault {
  if (how === "reverse") return { direction: "reverse" };
  if (how === "beside") return { offsetMm: [0, 35] };
  if (how === "hover") return { hoverMm: 40 };
  return how === "uneven" ? { profile: "pushes" } : {};
}

function techniques({ routines }: Catalogue): { id: string; routine: TimedRoutine }[] {
  return Object.entries(routines)
    .filter(([id]) => /^T\d\d$/.test(id) && !LEFT_OUT.includes(id))
    .map(([id, routine]) => ({ id, routine }))
    .sort((a, b) => a.id.localeCompare(b.id));
}

function shapeOf({ strokes }: Catalogue, stroke: string): StrokeShape {
  const shape = strokes[stroke];
  if (!shape) throw new Error(`The catalogue has no stroke "${stroke}".`);
  return shape;
}

const passSeconds = (step: TimedRoutine["steps"][number]): number =>
  Math.max(
    ...step.hands.flatMap(({ passes }) => passes.slice(0, 1).map(({ startS, endS }) => endS - startS)),
  );

const brisk = ({ speedCmS, maxSpeedCmS }: StrokeShape): number =>
  speedCmS > 0 ? (BRISK * maxSpeedCmS) / speedCmS : 1;

/** Strokes without a speed are done at twice their rate. */
const tooFast = ({ kind, speedCmS, maxSpeedCmS }: StrokeShape): number =>
  kind === "glide" ? (TOO_FAST * maxSpeedCmS) / speedCmS : 2;
