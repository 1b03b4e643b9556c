import type { Side } from "../script/motion-script.ts";
import { type Draft, type DraftSet, type SuiteFilm, filmOf } from "./draft.ts";
import { FACES, SKINS } from "./people.ts";

/** Fewer pictures than the others: these are many, and people's cameras in the evening give no more. */
const FPS = 20;
/** Room after the last pass. */
const AFTER_S = 1.5;

/** Every kind of stroke that can be seen, at several rates, with one hand, both, in turns and crossed, and skin that moves. */
export function strokeFilms(): SuiteFilm[] {
  return [...CIRCLES, ...PUMPS, ...PICKING_UP, ...TAPS, ...HOLDS, ...HANDS, ...TOOLS, ...DRAGS, ...PALMS].map(
    ({ name, side, about, seconds, set, crossed, turnS }, i) => {
      const draft: Draft = {
        name,
        technique: set.stroke.split(".")[0] ?? set.stroke,
        side,
        about,
        durationS: 1.5 + seconds + AFTER_S,
        fps: FPS,
        face: FACES[i % FACES.length] ?? FACES[0],
        skin: SKINS[i % SKINS.length] ?? SKINS[0],
        sets: [set],
      };
      return filmOf({ ...draft, ...(crossed ? { crossed } : {}), ...(turnS === undefined ? {} : { turnS }) });
    },
  );
}

interface Line {
  name: string;
  side: Side | "both";
  about: string;
  /** All passes together. */
  seconds: number;
  set: DraftSet;
  crossed?: boolean;
  turnS?: number;
}

const cycles = (
  name: string,
  side: Side | "both",
  about: string,
  stroke: string,
  passes: number,
  passesPerSecond: number,
): Line => ({
  name,
  side,
  about,
  seconds: passes / passesPerSecond,
  set: { stroke, passes, passesPerSecond },
});

const CIRCLES: readonly Line[] = [
  cycles("circles", "both", "circles on the jaw muscle, both hands", "T28.circles", 7, 0.75),
  cycles("circles-slow", "left", "slow circles on the jaw muscle", "T28.circles", 4, 0.45),
  cycles("circles-quick", "both", "quick circles in the hollow of the temple", "T31.temple", 9, 1.2),
  cycles("fork-circles", "right", "circles with the ear between two fingers", "T07.fork", 5, 0.5),
  {
    ...cycles("circles-travelling", "left", "circles that move on over the cheek", "T28.circles", 6, 0.75),
    set: { stroke: "T28.circles", passes: 6, passesPerSecond: 0.75, travelMm: [-18, 22] },
  },
];

const PUMPS: readonly Line[] = [
  {
    ...cycles("pump", "left", "collarbone pump by the other side's hand", "T04.pump", 5, 0.5),
    crossed: true,
  },
  cycles("pump-slow", "both", "slow scoops along the edge of the jaw", "T08.middle", 3, 0.35),
  cycles("pump-quick", "right", "quick pumps on the cheek", "T17.cheek", 7, 0.8),
];

const PICKING_UP: readonly Line[] = [
  cycles("knead", "both", "cheek kneading", "T26.knead", 7, 1),
  cycles("knead-slow", "left", "slow cheek kneading", "T26.knead", 4, 0.6),
  cycles("pinch", "both", "small quick pinches", "T27.cheek", 14, 2),
];

const TAPS: readonly Line[] = [
  { ...cycles("taps", "both", "finger rain on the cheeks, hands in turns", "T35.cheek", 14, 2), turnS: 0.25 },
  cycles("taps-slow", "left", "slow taps of one hand", "T35.cheek", 10, 1.2),
];

const HOLDS: readonly Line[] = [
  {
    name: "hold",
    side: "both",
    about: "resting palms",
    seconds: 6,
    set: { stroke: "T02.rest", passes: 1, holdS: 6 },
  },
  {
    name: "squeeze",
    side: "left",
    about: "shoulder squeeze, the arm crossed",
    seconds: 6,
    set: { stroke: "T33.squeeze", passes: 1, holdS: 6 },
    crossed: true,
  },
];

const HANDS: readonly Line[] = [
  {
    name: "in-turns",
    side: "both",
    about: "up the forehead, hands in turns",
    seconds: 9,
    set: { stroke: "T21.inner", passes: 4, speedCmS: 3, pauseS: 0.1, returnS: 1 },
    turnS: 1.1,
  },
  {
    name: "crossed-pumps",
    side: "both",
    about: "both arms crossed at the collarbones",
    seconds: 8,
    set: { stroke: "T04.pump", passes: 4, passesPerSecond: 0.5 },
    crossed: true,
  },
  {
    name: "crossed-sweep",
    side: "left",
    about: "neck and shoulder by the other side's palm",
    seconds: 8,
    set: { stroke: "T25.sweep", passes: 2, speedCmS: 6 },
    crossed: true,
  },
];

/** Palms that glide along lines twice as long as they are; last, as a film's face goes by its place. */
const PALMS: readonly Line[] = [
  {
    name: "palm-neck",
    side: "left",
    about: "a palm up the side of the neck",
    seconds: 10,
    set: { stroke: "T03.neck", passes: 3, speedCmS: 6, pauseS: 0.1, returnS: 0.7 },
  },
  {
    name: "palms-face",
    side: "both",
    about: "palms over the face",
    seconds: 14,
    set: { stroke: "T03.face", passes: 3, speedCmS: 7, pauseS: 0.1, returnS: 0.7 },
  },
];

const TOOLS: readonly Line[] = [
  {
    name: "stone",
    side: "left",
    about: "a gua sha stone across the cheek",
    seconds: 8,
    set: { stroke: "T36.cheek", passes: 3, speedCmS: 5, tool: "stone" },
  },
  {
    name: "roller",
    side: "right",
    about: "a roller over the forehead",
    seconds: 8,
    set: { stroke: "T36.forehead", passes: 3, speedCmS: 5, tool: "roller" },
  },
];

const drag = (stroke: string, dragMm: number, speedCmS: number): Line => ({
  name: `drag-${String(dragMm)}mm-${stroke.replace(".", "-")}`,
  side: "both",
  about: `the skin goes along by ${String(dragMm)} mm`,
  seconds: 7.5,
  set: { stroke, passes: 3, speedCmS, dragMm },
});

const DRAGS: readonly Line[] = [
  drag("T19.glide", 0, 6.5),
  drag("T19.glide", 4, 6.5),
  drag("T19.glide", 8, 6.5),
  drag("T19.glide", 12, 6.5),
  drag("T15.middle-row", 4, 8),
  drag("T15.middle-row", 12, 8),
  drag("T12.mid-lane", 8, 6),
];
