import type { MotionScript, Side } from "../script/motion-script.ts";
import { type Draft, type DraftSet, type SuiteFilm, filmOf } from "./draft.ts";
import { SKINS } from "./people.ts";

const FPS = 15;
const DURATION_S = 7;
const DRAGS_MM = [0, 4, 8, 12] as const;

/** Nobody of the other suites but the second, whose skin is darkened there. */
const PEOPLE = [
  { face: "sample6-middle" },
  { face: "sample6-left", tone: 0.55 },
  { face: "sample5-front" },
  { face: "sample4-second" },
] as const;

const STROKES: readonly { side: Side | "both"; set: DraftSet }[] = [
  { side: "both", set: { stroke: "T19.glide", passes: 2, speedCmS: 5 } },
  { side: "left", set: { stroke: "T12.mid-lane", passes: 2, speedCmS: 6 } },
  { side: "both", set: { stroke: "T24.stroke", passes: 2, speedCmS: 7 } },
  { side: "both", set: { stroke: "T15.middle-row", passes: 2, speedCmS: 6 } },
  { side: "right", set: { stroke: "T18.glide", passes: 2, speedCmS: 6 } },
];

/** What a bathroom does to a picture: a head that never keeps quite still, little light, a lamp from one side. */
const SCENES: readonly NonNullable<Draft["scene"]>[] = [
  { sway: { xPx: 6, yPx: 3, rollDeg: 1.5, scale: 0.015, periodS: 3.1 } },
  { light: { gain: [{ atS: 0, gain: 0.45 }], noise: 0.02 } },
  { sway: { xPx: 3, yPx: 4, rollDeg: 2, scale: 0.01, periodS: 4.3 }, light: { from: "twoSides" } },
];

/** Skin that goes along by 0 to 12 mm on faces, under lamps and with heads that nothing of the measure was chosen by. */
export function dragFilms(): SuiteFilm[] {
  return STROKES.flatMap(({ side, set }, s) =>
    DRAGS_MM.map((dragMm, d) => {
      const { face, ...tone } = PEOPLE[(s + d) % PEOPLE.length] ?? PEOPLE[0];
      const film = filmOf({
        name: `drag-${String(dragMm)}mm-${set.stroke.replace(".", "-")}`,
        technique: set.stroke.split(".")[0] ?? set.stroke,
        side,
        about: `${face}, skin goes along ${String(dragMm)} mm`,
        durationS: DURATION_S,
        fps: FPS,
        face,
        skin: "tone" in tone ? "dark" : (SKINS[(s + d) % SKINS.length] ?? SKINS[0]),
        sets: [{ startS: 1.4, ...set, ...(dragMm > 0 ? { dragMm } : {}) }],
        scene: SCENES[(s + 2 * d) % SCENES.length] ?? {},
      });
      const script: MotionScript = { ...film.script, ...tone };
      return { ...film, script };
    }),
  );
}
