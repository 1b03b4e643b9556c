import type { HandScript } from "../script/motion-script.ts";
import type { Millimetres } from "../surface/head.ts";
import type { PhotoSurface } from "../surface/photo-surface.ts";
import { type HandMoment, crossing } from "./hand-moment.ts";
import type { PlannedSet } from "./plan.ts";
import { progress } from "./profile.ts";
import { ENTER_S, LIFT_MM, SetMotion, leaving } from "./set-motion.ts";
import { hump } from "./way.ts";

/** A gap at least this long sends the hand away; a shorter one is crossed lifted (chosen). */
const AWAY_GAP_S = 2.5;

/** One hand's whole motion in the frame at rest (before the head sways). */
export class HandMotion {
  private readonly sets: SetMotion[];

  constructor(
    private readonly script: HandScript,
    sets: readonly PlannedSet[],
    private readonly surface: PhotoSurface,
  ) {
    this.sets = sets.map((set) => new SetMotion(set, script.hand, surface));
  }

  /** `null` when the hand is out of the picture. */
  at(timeS: number): HandMoment | null {
    const touch = this.script.touches?.find((one) => timeS >= one.fromS && timeS < one.toS);
    if (touch) return this.touching(touch);
    const i = this.sets.findIndex(({ endS }) => timeS <= endS);
    const next = this.sets[i];
    if (next && timeS >= next.startS) return next.at(timeS);
    return between(i < 0 ? this.sets.at(-1) : this.sets[i - 1], next, timeS);
  }

  private touching(touch: { place: "frontOfNeck" | "eyeball"; side: "left" | "right" }): HandMoment {
    const placeMm = forbiddenMm(touch);
    return {
      target: this.surface.place(placeMm),
      placeMm,
      liftMm: 0,
      form: "pads",
      tool: null,
      crossed: false,
      fingers: ["index", "middle"],
      pinch: 0,
      raiseDeg: 0,
      dragMm: 0,
      away: 0,
    };
  }
}

function between(
  previous: SetMotion | undefined,
  next: SetMotion | undefined,
  timeS: number,
): HandMoment | null {
  if (previous && next && next.startS - previous.endS < AWAY_GAP_S) {
    const share = progress("minimumJerk", (timeS - previous.endS) / (next.startS - previous.endS));
    return crossing(previous.last, next.first, share, LIFT_MM * hump(share));
  }
  if (previous && timeS - previous.endS < ENTER_S)
    return leaving(previous.last, (timeS - previous.endS) / ENTER_S);
  if (next && next.startS - timeS < ENTER_S) return leaving(next.first, (next.startS - timeS) / ENTER_S);
  return null;
}

/** The middle of the throat below the chin, and the middle of the closed lids. */
function forbiddenMm({ place, side }: { place: string; side: "left" | "right" }): Millimetres {
  const x = side === "left" ? 1 : -1;
  return place === "eyeball" ? [x * 32, 26, 38] : [x * 6, -118, 15];
}
