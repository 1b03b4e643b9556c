import type { SuiteFilm } from "./draft.ts";
import { DEEP_FACES, heightsFrom, strokeFilm, STROKES, turn, yawFrom } from "./hover-deep-films.ts";

/** What skin does under fingers with and without oil (chosen). */
const DRAGS_MM = [4, 6, 8] as const;
/** Passes on the skin before any in the air: what a person does who massages, and lets go for once. */
const TOUCHES = [0, 0];

/**
 * Strokes on heads with depth that take the skin along; then the same stroke at every height, in turned order, once more on the skin among
 * them. Skin that moves says how high this hand looks when it touches here.
 */
export function touchDeepFilms(): SuiteFilm[] {
  return DEEP_FACES.flatMap((_, f) =>
    STROKES.map((_, s) =>
      strokeFilm(f, s, {
        kind: "touch",
        heights: [...TOUCHES, ...heightsFrom(s + f + 1)],
        yawDeg: yawFrom(s + 2 * f + 1),
        dragMm: turn(DRAGS_MM, s + f),
      }),
    ),
  );
}
