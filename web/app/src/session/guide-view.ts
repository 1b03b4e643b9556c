import type { Side } from "../api/types.ts";
import type { GuideClock } from "./guide-clock.ts";
import type { Moment } from "./timeline.ts";

/** What the screen says at a moment, in as few changing words as possible. */
export interface GuideView {
  step: number;
  title: string;
  phase: Moment["step"]["phase"];
  line: string;
  countdown: number | null;
  pass: number;
  passes: number;
  side: Side | "both" | null;
  rate: number;
  playing: boolean;
  done: boolean;
}

export function guideView(moment: Moment, clock: GuideClock): GuideView {
  const [first] = moment.hands;
  const sides = new Set(moment.hands.map((hand) => hand.faceSide));
  return {
    step: moment.step.index,
    title: moment.step.title,
    phase: moment.step.phase,
    line: moment.line,
    countdown: moment.countdown,
    pass: first?.pass ?? 0,
    passes: first?.passes ?? 0,
    side: sides.size === 2 ? "both" : (first?.faceSide ?? null),
    rate: clock.rate,
    playing: clock.playing,
    done: clock.done,
  };
}

export function sameView(a: GuideView, b: GuideView): boolean {
  return (Object.keys(a) as (keyof GuideView)[]).every((name) => a[name] === b[name]);
}
