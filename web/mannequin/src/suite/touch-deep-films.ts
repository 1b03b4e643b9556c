import type { SuiteFilm } from "./draft.ts";
import { BACK_S, DEEP_FACES, filmOn, START_S, STROKES, turn, YAWS_DEG } from "./hover-deep-films.ts";
import { HOVERS_MM } from "./hover-films.ts";

/** What skin does under fingers with and without oil (chosen). */
const DRAGS_MM = [4, 6, 8] as const;
/** Passes on the skin before any in the air: what a person does who massages, and lets go for once. */
const TOUCHES = [0, 0];

/**
 * Strokes on heads with depth that take the skin along; then the same stroke at every height, in turned order, once more on the skin among
 * them. Skin that moves says how high this hand looks when it touches here.
 */
export function touchDeepFilms(): SuiteFilm[] {
  return DEEP_FACES.flatMap((_, f) => STROKES.map((_, s) => film(f, s)));
}

function film(f: number, s: number): SuiteFilm {
  const { side, lastsS, set } = turn(STROKES, s);
  const dragMm = turn(DRAGS_MM, s + f);
  const heights = [...TOUCHES, ...HOVERS_MM.map((_, h) => turn(HOVERS_MM, h + s + f + 1))];
  const sets = heights.map((hoverMm, i) => ({
    ...set,
    startS: START_S + i * (lastsS + BACK_S),
    ...(hoverMm > 0 ? { hoverMm } : { dragMm }),
  }));
  const durationS = START_S + heights.length * (lastsS + BACK_S);
  const yawDeg = turn(YAWS_DEG, s + 2 * f + 1);
  return filmOn(f, s, { kind: "touch", stroke: set.stroke, side, sets, yawDeg, durationS });
}
