import type { Film, Instant } from "../scene/compose.ts";
import type { Interval, MotionScript, Side } from "../script/motion-script.ts";
import type { Millimetres } from "../surface/head.ts";
import type { TruePass } from "../timing/plan.ts";

/** What is known about a film; written beside it as `NAME.truth.json`. */
export interface Truth {
  version: 1;
  face: string;
  fps: number;
  frames: number;
  durationS: number;
  passes: (TruePass & {
    /** Share of the pass's pictures in which its hand and the face are seen. */ seenShare: number;
    /** How far the skin under the hand was pulled, mean over the pass. */ dragMm: number;
  })[];
  /** Begun, but not ended when the film ends; `endS` is when they would have. */
  cut: TruePass[];
  /** One character per frame: 1 seen, 0 not. */
  visible: { face: string; left: string; right: string };
  /** When a working hand or the face was taken away. */
  lost: (Interval & { what: "left" | "right" | "face" })[];
  /** Presses on forbidden places. */
  forbidden: (Interval & { place: string; side: Side })[];
  /** Mean of the working fingertips for each frame, pixels; null where the hand is not seen. */
  tips: { left: ([number, number] | null)[]; right: ([number, number] | null)[] };
  /** When each beat of a planted pulse begins, seconds; none without one. */
  beats: number[];
  /** How far the skin under each hand is pulled in each frame, canonical millimetres left, up, forward; no frames where it never is. */
  drag: Record<Side, (Millimetres | null)[]>;
  /** How far each of the face's landmarks stands out, canonical millimetres left, up, forward; none where nothing is swollen. */
  swelling: Millimetres[];
}

export function writeTruth(film: Film, instants: readonly Omit<Instant, "drawn">[]): Truth {
  const { script } = film;
  const flags = (of: (one: Omit<Instant, "drawn">) => boolean): string =>
    instants.map((one) => (of(one) ? "1" : "0")).join("");
  const visible = {
    face: flags((one) => one.faceVisible),
    left: flags((one) => one.tips.left !== null),
    right: flags((one) => one.tips.right !== null),
  };
  return {
    version: 1,
    face: script.face,
    fps: script.fps,
    frames: instants.length,
    durationS: script.durationS,
    passes: film.passes
      .filter((pass) => pass.endS <= script.durationS)
      .map((pass) => ({ ...pass, ...rounded(pass), ...shareAndPull(pass, visible, instants, script.fps) })),
    cut: film.passes
      .filter((pass) => pass.startS < script.durationS && pass.endS > script.durationS)
      .map((pass) => ({ ...pass, ...rounded(pass) })),
    visible,
    lost: lostIntervals(script),
    forbidden: script.hands.flatMap((hand) => hand.touches ?? []),
    tips: {
      left: instants.map(({ tips }) => pair(tips.left)),
      right: instants.map(({ tips }) => pair(tips.right)),
    },
    beats: film.beats.filter((beat) => beat >= 0 && beat < script.durationS).map((beat) => round(beat, 4)),
    drag: { left: pullsOf(instants, "left"), right: pullsOf(instants, "right") },
    swelling: film.swelling.map(({ x, y, z }) => [round(x, 3), round(y, 3), round(z, 3)]),
  };
}

function shareAndPull(
  pass: TruePass,
  visible: Truth["visible"],
  instants: readonly Omit<Instant, "drawn">[],
  fps: number,
): { seenShare: number; dragMm: number } {
  const [from, to] = [Math.ceil(pass.startS * fps), Math.floor(pass.endS * fps)];
  const [count, during] = [Math.max(1, to - from + 1), instants.slice(from, to + 1)];
  const flags = [...visible[pass.hand]].slice(from, to + 1);
  const seen = flags.filter((flag, i) => flag === "1" && visible.face[from + i] === "1").length;
  const pulled = during.reduce((sum, { drag }) => sum + Math.hypot(...(drag[pass.hand] ?? [0])), 0);
  return { seenShare: round(seen / count, 3), dragMm: round(pulled / count, 2) };
}

function pullsOf(instants: readonly Omit<Instant, "drawn">[], side: Side): (Millimetres | null)[] {
  if (instants.every(({ drag }) => drag[side] === null)) return [];
  return instants.map(({ drag }) => {
    const [left, up, forward] = drag[side] ?? [NaN, NaN, NaN];
    return Number.isNaN(left) ? null : [round(left, 2), round(up, 2), round(forward, 2)];
  });
}

function lostIntervals(script: MotionScript): Truth["lost"] {
  const face = (script.blank ?? []).map((one) => ({ ...one, what: "face" as const }));
  return [
    ...face,
    ...script.hands.flatMap(({ hand, lost }) => (lost ?? []).map((one) => ({ ...one, what: hand }))),
  ];
}

const rounded = (pass: TruePass): Pick<TruePass, "startS" | "endS" | "speedCmS" | "lengthMm"> => ({
  startS: round(pass.startS, 4),
  endS: round(pass.endS, 4),
  speedCmS: round(pass.speedCmS, 4),
  lengthMm: round(pass.lengthMm, 2),
});

const pair = (point: { x: number; y: number } | null): [number, number] | null =>
  point ? [round(point.x, 1), round(point.y, 1)] : null;

const round = (value: number, digits: number): number => Number(value.toFixed(digits));
