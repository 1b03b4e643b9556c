import type { Side } from "../script/motion-script.ts";
import { type DraftSet, type SuiteFilm, filmOf } from "./draft.ts";
import { HOVERS_MM } from "./hover-films.ts";
import { SKINS } from "./people.ts";

/** The first two are for choosing by, the others for reporting on. */
const DEEP_FACES = ["astronaut", "sample6-right", "sample3-left", "sample5-middle"] as const;

/** Held straight in twelve films of twenty. */
const YAWS_DEG = [0, 15, 0, -15, 0] as const;

/** From an arm's length to where a laptop stands. */
const DISTANCES_MM = [400, 550] as const;

const FPS = 12;
const START_S = 1.2;
/** Lifted back, with its rests. */
const BACK_S = 0.9;

const STROKES: readonly { side: Side | "both"; lastsS: number; set: DraftSet }[] = [
  { side: "both", lastsS: 1.8, set: { stroke: "T19.glide", passes: 1, speedCmS: 6.5 } },
  { side: "both", lastsS: 1.7, set: { stroke: "T12.mid-lane", passes: 1, speedCmS: 6 } },
  { side: "both", lastsS: 1.8, set: { stroke: "T15.middle-row", passes: 1, speedCmS: 8 } },
  { side: "right", lastsS: 1.8, set: { stroke: "T18.glide", passes: 1, speedCmS: 7 } },
  { side: "both", lastsS: 2.2, set: { stroke: "T24.stroke", passes: 1, speedCmS: 10 } },
];

/**
 * Strokes on heads with depth and over them: each film does one stroke at every height, in turned order, so that neither face nor
 * distance, turn of the head or time in the film stands for a height.
 */
export function hoverDeepFilms(): SuiteFilm[] {
  return DEEP_FACES.flatMap((face, f) =>
    STROKES.map(({ side, lastsS, set }, s) => {
      const yawDeg = YAWS_DEG[(s + 2 * f) % YAWS_DEG.length] ?? 0;
      const distanceMm = DISTANCES_MM[(s + f) % DISTANCES_MM.length] ?? 400;
      return filmOf({
        name: `deep-${face}-${set.stroke.replace(".", "-")}`,
        technique: set.stroke.split(".")[0] ?? set.stroke,
        side,
        about: `at 0 to 40 mm, turned by ${String(yawDeg)}°, ${String(distanceMm / 10)} cm away`,
        durationS: START_S + HOVERS_MM.length * (lastsS + BACK_S),
        fps: FPS,
        face,
        skin: SKINS[(s + f) % SKINS.length] ?? SKINS[0],
        sets: HOVERS_MM.map((_, h) => ({
          ...set,
          startS: START_S + h * (lastsS + BACK_S),
          hoverMm: HOVERS_MM[(h + s + f) % HOVERS_MM.length] ?? 0,
        })),
        scene: { head: [{ atS: 0, yawDeg, distanceMm }] },
      });
    }),
  );
}
