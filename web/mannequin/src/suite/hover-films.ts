import type { Side } from "../script/motion-script.ts";
import { type DraftSet, type SuiteFilm, filmOf } from "./draft.ts";
import { FACES, SKINS } from "./people.ts";

/** Heights over the skin, millimetres: touching, a finger's breadth, a clear gap, a hand in the air. */
export const HOVERS_MM = [0, 10, 20, 40] as const;

const STROKES: readonly { side: Side | "both"; set: DraftSet }[] = [
  { side: "both", set: { stroke: "T19.glide", passes: 3, speedCmS: 6.5 } },
  { side: "left", set: { stroke: "T12.mid-lane", passes: 3, speedCmS: 6 } },
  { side: "both", set: { stroke: "T28.circles", passes: 6, passesPerSecond: 0.9 } },
  { side: "both", set: { stroke: "T15.middle-row", passes: 3, speedCmS: 8 } },
  { side: "right", set: { stroke: "T18.glide", passes: 3, speedCmS: 7 } },
  { side: "both", set: { stroke: "T24.stroke", passes: 2, speedCmS: 7 } },
];

/**
 * The same strokes on the skin and over it, for telling touching from hovering. Every height is shown on every face, and
 * every stroke on four faces (a Latin square), so that no face and no skin stands for a height.
 */
export function hoverFilms(): SuiteFilm[] {
  return STROKES.flatMap(({ side, set }, s) =>
    HOVERS_MM.map((hoverMm, h) => {
      const technique = set.stroke.split(".")[0] ?? set.stroke;
      return filmOf({
        name: `hover-${String(hoverMm)}mm-${set.stroke.replace(".", "-")}`,
        technique,
        side,
        about: hoverMm === 0 ? "on the skin" : `${String(hoverMm)} mm over the skin`,
        durationS: 8.5,
        fps: 20,
        face: FACES[(s + 2 * h) % FACES.length] ?? FACES[0],
        skin: SKINS[(s + h) % SKINS.length] ?? SKINS[0],
        sets: [{ startS: 1.2, ...set, hoverMm }],
      });
    }),
  );
}
