import type { FingerId } from "../hand/rig.ts";
import type { FormId, HandScript, PassSet, Side } from "../script/motion-script.ts";
import type { Catalogue, StrokeKind, StrokeShape } from "../surface/head.ts";
import { arcLengths } from "./arc.ts";

/** One performed pass: what the coach should find. */
export interface TruePass {
  technique: string;
  stroke: string;
  hand: Side;
  side: Side;
  kind: StrokeKind;
  /** Of the moving part. */
  startS: number;
  endS: number;
  directionCorrect: boolean;
  /** Mean over the moving part; 0 for holds, kneads and taps. */
  speedCmS: number;
  /** On the canonical head. */
  lengthMm: number;
  /** From the right place, millimetres to the person's left and up. */
  offsetMm: [number, number];
  /** Over the skin; 0 touches it. */
  hoverMm: number;
}

/** A pass set with everything looked up: no defaults left open. */
export interface PlannedSet {
  set: PassSet;
  shape: StrokeShape;
  fingers: readonly FingerId[];
  form: FormId;
  arcMm: number[];
  lengthMm: number;
  /** Of one pass's moving part. */
  passS: number;
  /** Between the end of one pass and the start of the next. */
  gapS: number;
  passes: TruePass[];
  endS: number;
}

/** Chosen: rest on the skin before and after a glide, as people do. */
export const PAUSE_S = 0.15;
/** Chosen: a lifted hand is back in about half a second; leaving the picture and coming back takes longer. */
const RETURN_S = { lift: 0.6, leave: 1.8, slide: 0 } as const;
/** A hand that slides back does so at half its stroking speed (chosen). */
const SLIDE_SHARE = 0.5;

export function planHand(script: HandScript, catalogue: Catalogue): PlannedSet[] {
  return script.sets.map((set) => planSet(set, script.hand, catalogue));
}

function planSet(set: PassSet, hand: Side, catalogue: Catalogue): PlannedSet {
  const shape = catalogue.strokes[set.stroke];
  if (!shape) throw new Error(`The catalogue has no stroke "${set.stroke}".`);
  const arcMm = arcLengths(shape[set.side].positions);
  const lengthMm = arcMm.at(-1) ?? 0;
  const passS = secondsOfPass(set, shape, lengthMm);
  const planned = { set, shape, fingers: shape.fingers, form: shape.form, arcMm, lengthMm, passS };
  const gapS = gapOf(set, shape.kind, passS);
  const passes = truePasses({ ...planned, gapS }, hand);
  return { ...planned, gapS, passes, endS: Math.max(...passes.map((pass) => pass.endS)) };
}

function secondsOfPass(set: PassSet, shape: StrokeShape, lengthMm: number): number {
  if (shape.kind === "hold") return set.holdS ?? shape.holdS;
  if (shape.kind === "glide") return lengthMm / 10 / (set.speedCmS ?? shape.speedCmS);
  return 1 / (set.passesPerSecond ?? shape.passesPerSecond);
}

function gapOf(set: PassSet, kind: StrokeKind, passS: number): number {
  if (kind !== "glide" && kind !== "hold") return 0;
  const style = set.return ?? "lift";
  const pauses = 2 * (set.pauseS ?? PAUSE_S);
  return (
    pauses +
    (style === "slide" ? (set.returnS ?? passS / SLIDE_SHARE) + pauses : (set.returnS ?? RETURN_S[style]))
  );
}

type Draft = Omit<PlannedSet, "passes" | "endS">;

function truePasses(draft: Draft, hand: Side): TruePass[] {
  const { set, passS, gapS } = draft;
  const passes: TruePass[] = [];
  for (let n = 0; n < set.passes; n++) {
    const startS = set.startS + n * (passS + gapS);
    passes.push(truePass(draft, hand, startS, passS, set.direction !== "reverse"));
    // Back on the skin the hand performs the stroke the wrong way round, and the truth says so.
    const back = slideBack(draft, startS + passS);
    if (back && n < set.passes - 1)
      passes.push(truePass(draft, hand, back.startS, back.lastsS, set.direction === "reverse"));
  }
  return passes;
}

/** When the hand slides back after a pass that ended at `endS`; null where it does not. */
export function slideBack(
  draft: Pick<PlannedSet, "set" | "shape" | "gapS">,
  endS: number,
): { startS: number; lastsS: number } | null {
  if (draft.shape.kind !== "glide" || draft.set.return !== "slide") return null;
  const pauses = 2 * (draft.set.pauseS ?? PAUSE_S);
  return { startS: endS + pauses, lastsS: draft.gapS - 2 * pauses };
}

function truePass(
  draft: Draft,
  hand: Side,
  startS: number,
  lastsS: number,
  directionCorrect: boolean,
): TruePass {
  const { set, shape, lengthMm } = draft;
  const travelled =
    shape.kind === "pump" ? 2 * lengthMm : shape.kind === "glide" || shape.kind === "circle" ? lengthMm : 0;
  return {
    technique: shape.techniqueId,
    stroke: set.stroke,
    hand,
    side: set.side,
    kind: shape.kind,
    startS,
    endS: startS + lastsS,
    directionCorrect,
    speedCmS: travelled / 10 / lastsS,
    lengthMm: travelled,
    offsetMm: set.offsetMm ?? [0, 0],
    hoverMm: set.hoverMm ?? 0,
  };
}
