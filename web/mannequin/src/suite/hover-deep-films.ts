import type { Side } from "../script/motion-script.ts";
import { type DraftSet, type SuiteFilm, filmOf } from "./draft.ts";
import { HOVERS_MM } from "./hover-films.ts";
import { SKINS } from "./people.ts";

/** The first two are for choosing by, the others for reporting on. */
export const DEEP_FACES = ["astronaut", "sample6-right", "sample3-left", "sample5-middle"] as const;

/** Held straight in twelve films of twenty. */
const YAWS_DEG = [0, 15, 0, -15, 0] as const;

/** From an arm's length to where a laptop stands. */
const DISTANCES_MM = [400, 550] as const;

const FPS = 12;
const START_S = 1.2;
/** Lifted back, with its rests. */
const BACK_S = 0.9;
/** Longer than a coach needs to learn how large a hand is. */
const REST_S = 3;

interface Work {
  side: Side | "both";
  lastsS: number;
  set: DraftSet;
}

export const STROKES: readonly [Work, ...Work[]] = [
  { side: "both", lastsS: 1.8, set: { stroke: "T19.glide", passes: 1, speedCmS: 6.5 } },
  { side: "both", lastsS: 1.7, set: { stroke: "T12.mid-lane", passes: 1, speedCmS: 6 } },
  { side: "both", lastsS: 1.8, set: { stroke: "T15.middle-row", passes: 1, speedCmS: 8 } },
  { side: "right", lastsS: 1.8, set: { stroke: "T18.glide", passes: 1, speedCmS: 7 } },
  { side: "both", lastsS: 2.2, set: { stroke: "T24.stroke", passes: 1, speedCmS: 10 } },
];

/**
 * Strokes on heads with depth and over them: each film does one stroke at every height, in turned order, so that neither face nor
 * distance, turn of the head or time in the film stands for a height. Then palms at rest on the cheeks.
 */
export function hoverDeepFilms(): SuiteFilm[] {
  return [
    ...DEEP_FACES.flatMap((_, f) =>
      STROKES.map((_, s) =>
        strokeFilm(f, s, { kind: "deep", heights: heightsFrom(s + f), yawDeg: yawFrom(s + 2 * f) }),
      ),
    ),
    ...DEEP_FACES.map((_, f) => restFilm(f)),
  ];
}

/** A stroke on a face: one pass at each height, and how far the skin goes along where there is none. */
interface Over {
  kind: "deep" | "touch";
  heights: readonly number[];
  yawDeg: number;
  dragMm?: number;
}

export function strokeFilm(f: number, s: number, { kind, heights, yawDeg, dragMm }: Over): SuiteFilm {
  const { side, lastsS, set } = turn(STROKES, s);
  const sets = heights.map((hoverMm, i) => ({
    ...set,
    startS: START_S + i * (lastsS + BACK_S),
    hoverMm,
    ...(dragMm !== undefined && hoverMm === 0 ? { dragMm } : {}),
  }));
  const durationS = START_S + heights.length * (lastsS + BACK_S);
  return film(f, s, { kind, stroke: set.stroke, side, sets, yawDeg, durationS });
}

/** Every height, from another one on each time. */
export const heightsFrom = (first: number): number[] => HOVERS_MM.map((_, h) => turn(HOVERS_MM, h + first));

/** How far the head is turned, from another one on for each face. */
export const yawFrom = (first: number): number => turn(YAWS_DEG, first);

function restFilm(f: number): SuiteFilm {
  const stroke = "T02.rest";
  const sets = [{ stroke, startS: START_S, passes: 1, holdS: REST_S }];
  const durationS = START_S + REST_S + BACK_S;
  return film(f, f, { kind: "deep", stroke, side: "both", sets, yawDeg: 0, durationS });
}

interface Shown {
  kind: Over["kind"];
  stroke: string;
  side: Side | "both";
  sets: DraftSet[];
  yawDeg: number;
  durationS: number;
}

function film(f: number, s: number, { kind, stroke, side, sets, yawDeg, durationS }: Shown): SuiteFilm {
  const distanceMm = turn(DISTANCES_MM, s + f);
  const face = turn(DEEP_FACES, f);
  return filmOf({
    name: `${kind}-${face}-${stroke.replace(".", "-")}`,
    technique: stroke.split(".")[0] ?? stroke,
    side,
    about: `at 0 to 40 mm, turned by ${String(yawDeg)}°, ${String(distanceMm / 10)} cm away`,
    durationS,
    fps: FPS,
    face,
    skin: turn(SKINS, s + f),
    sets,
    scene: { head: [{ atS: 0, yawDeg, distanceMm }] },
  });
}

/** One after the other, and again from the first. */
export const turn = <T>(all: readonly [T, ...T[]], index: number): T => all[index % all.length] ?? all[0];
