import type { Side } from "../script/motion-script.ts";
import { type DraftSet, type SuiteFilm, filmOf } from "./draft.ts";
import { CROWD, SKINS } from "./people.ts";

/** What a webcam gives in the evening. */
const FPS = 15;
const DURATION_S = 8;
const START_S = 1.2;
/** Skin that goes along, in turns over the faces. */
const DRAGS_MM = [0, 6, 12, 0, 3, 9] as const;

const STROKES: readonly { side: Side | "both"; set: DraftSet; drags?: true }[] = [
  { side: "both", set: { stroke: "T19.glide", passes: 3, speedCmS: 5 }, drags: true },
  { side: "left", set: { stroke: "T12.mid-lane", passes: 3, speedCmS: 6 }, drags: true },
  { side: "both", set: { stroke: "T24.stroke", passes: 2, speedCmS: 7 }, drags: true },
  { side: "both", set: { stroke: "T28.circles", passes: 5, passesPerSecond: 0.85 } },
  { side: "right", set: { stroke: "T08.middle", passes: 4, passesPerSecond: 0.7 } },
  { side: "both", set: { stroke: "T35.cheek", passes: 10, passesPerSecond: 1.7 } },
  { side: "both", set: { stroke: "T26.knead", passes: 5, passesPerSecond: 0.9 } },
  { side: "both", set: { stroke: "T21.inner", passes: 3, speedCmS: 4, returnS: 0.7 } },
];

/** Every kind of stroke on every one of six faces, light to dark, so that no face stands for a stroke. */
export function crowdFilms(): SuiteFilm[] {
  return STROKES.flatMap(({ side, set, drags }, s) =>
    CROWD.map((face, f) => {
      const dragMm = drags ? (DRAGS_MM[(f + s) % DRAGS_MM.length] ?? 0) : 0;
      return filmOf({
        name: `crowd-${set.stroke.replace(".", "-")}-${face}`,
        technique: set.stroke.split(".")[0] ?? set.stroke,
        side,
        about: `${face}, skin goes along ${String(dragMm)} mm`,
        durationS: DURATION_S,
        fps: FPS,
        face,
        // The hand of the person with the dark face is dark as well.
        skin: face.endsWith("dark") ? "dark" : (SKINS[(s + f) % SKINS.length] ?? SKINS[0]),
        sets: [{ startS: START_S, ...set, ...(dragMm > 0 ? { dragMm } : {}) }],
      });
    }),
  );
}
