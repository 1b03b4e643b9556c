import type { HandScript, MotionScript, PassSet, Side } from "../script/motion-script.ts";

/** A film with known truth, and what the coach is to look for in it. */
export interface SuiteFilm {
  name: string;
  technique: string;
  side: Side | "both";
  /** What it is there to show. */
  about: string;
  script: MotionScript;
}

export type DraftSet = Omit<PassSet, "side" | "startS"> & { startS?: number };

/** A film in few words: the same sets by one hand or by both. */
export interface Draft extends Omit<SuiteFilm, "script"> {
  durationS: number;
  face: string;
  skin: string;
  fps?: number;
  sets: DraftSet[];
  /** The hand works on the other side of the face than its own. */
  crossed?: boolean;
  /** The right hand begins this much later: hands in turns. */
  turnS?: number;
  lost?: NonNullable<HandScript["lost"]>;
  scene?: Pick<MotionScript, "sway" | "light" | "blank" | "head">;
}

/** Seconds before the first pass: the face alone, then the hand comes. */
const START_S = 1.5;

export function filmOf(draft: Draft): SuiteFilm {
  const { name, technique, side, about, face, skin, durationS } = draft;
  const sides: readonly Side[] = side === "both" ? ["left", "right"] : [side];
  const hands = sides.map((one) => handOf(draft, one));
  const seed = seedOf(name);
  const script: MotionScript = { version: 1, face, skin, fps: draft.fps ?? 30, durationS, seed, hands };
  return { name, technique, side, about, script: { ...script, ...draft.scene } };
}

function handOf({ sets, crossed, lost, turnS = 0 }: Draft, side: Side): HandScript {
  const hand = crossed ? otherSide(side) : side;
  const lateS = side === "right" ? turnS : 0;
  const placed = sets.map((set) => ({ ...set, side, startS: (set.startS ?? START_S) + lateS }));
  return { hand, sets: placed, ...(lost ? { lost } : {}) };
}

const otherSide = (side: Side): Side => (side === "left" ? "right" : "left");

/** Each film has chance of its own, the same in every run. */
const seedOf = (name: string): number =>
  [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
