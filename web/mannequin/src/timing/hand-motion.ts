import type { FingerId } from "../hand/rig.ts";
import type { FormId, HandScript, PassSet } from "../script/motion-script.ts";
import type { PicturePoint } from "../scene/camera.ts";
import type { PhotoSurface } from "../surface/photo-surface.ts";
import { along } from "./arc.ts";
import { type PlannedSet, PAUSE_S, slideBack } from "./plan.ts";
import { progress } from "./profile.ts";

/** What a hand does at one moment; `null` when it is out of the picture. */
export interface HandMoment {
  target: PicturePoint;
  /** Over the skin. */
  liftMm: number;
  form: FormId;
  /** On the other side of the face than its own. */
  crossed: boolean;
  fingers: readonly FingerId[];
  /** 0 open to 1 pinched, of a kneading hand. */
  pinch: number;
  /** 0 at work to 1 wholly out of the picture, drawn away along its own forearm. */
  away: number;
}

/** Chosen: how long a hand needs into or out of the picture. */
const ENTER_S = 0.7;
/** A gap at least this long sends the hand away; a shorter one is crossed lifted. */
const AWAY_GAP_S = 2.5;
/** Height of a returning hand over the skin, chosen within the 20–40 mm that people lift. */
const LIFT_MM = 30;

/** One hand's whole motion in the frame at rest (before the head sways). */
export class HandMotion {
  private readonly paths: PicturePoint[][];

  constructor(
    private readonly script: HandScript,
    private readonly sets: readonly PlannedSet[],
    private readonly surface: PhotoSurface,
  ) {
    this.paths = sets.map(({ set, shape }) => {
      const shift = surface.shift(set.offsetMm ?? [0, 0]);
      return surface.path(shape[set.side]).map((place) => ({ x: place.x + shift.x, y: place.y + shift.y }));
    });
  }

  at(timeS: number): HandMoment | null {
    const touch = this.script.touches?.find((one) => timeS >= one.fromS && timeS < one.toS);
    if (touch) return this.touching(touch);
    const i = this.sets.findIndex(({ endS, set }) => timeS <= endS + (set.pauseS ?? PAUSE_S));
    const next = this.sets[i];
    const previous = i < 0 ? this.sets.at(-1) : this.sets[i - 1];
    const start = next ? next.set.startS - (next.set.pauseS ?? PAUSE_S) : Infinity;
    if (next && timeS >= start) return this.working(next, i, timeS);
    return this.between(previous, next, timeS, start);
  }

  private between(
    previous: PlannedSet | undefined,
    next: PlannedSet | undefined,
    timeS: number,
    startS: number,
  ): HandMoment | null {
    const endS = previous ? previous.endS + (previous.set.pauseS ?? PAUSE_S) : -Infinity;
    if (previous && next && startS - endS < AWAY_GAP_S) {
      const share = progress("minimumJerk", (timeS - endS) / (startS - endS));
      const [from, to] = [this.lastMoment(previous), this.firstMoment(next)];
      const level = from.liftMm + (to.liftMm - from.liftMm) * share;
      return { ...to, target: mix(from.target, to.target, share), liftMm: level + LIFT_MM * hump(share) };
    }
    if (previous && timeS - endS < ENTER_S)
      return leaving(this.lastMoment(previous), (timeS - endS) / ENTER_S);
    if (next && startS - timeS < ENTER_S) return leaving(this.firstMoment(next), (startS - timeS) / ENTER_S);
    return null;
  }

  private firstMoment(set: PlannedSet): HandMoment {
    return this.working(set, this.sets.indexOf(set), set.set.startS);
  }

  private lastMoment(set: PlannedSet): HandMoment {
    return this.working(set, this.sets.indexOf(set), set.endS);
  }

  private working(planned: PlannedSet, i: number, timeS: number): HandMoment {
    const { set, passS, gapS, shape } = planned;
    const sinceStart = Math.max(0, timeS - set.startS);
    const n = Math.min(set.passes - 1, Math.floor(sinceStart / (passS + gapS)));
    const inPass = sinceStart - n * (passS + gapS);
    const hoverMm = set.hoverMm ?? 0;
    const moment = (mm: number, rest: Partial<HandMoment> = {}): HandMoment => ({
      target: along(this.paths[i] ?? [], planned.arcMm, mm),
      liftMm: hoverMm,
      form: planned.form,
      crossed: set.side !== this.script.hand,
      fingers: planned.fingers,
      pinch: 0,
      away: 0,
      ...rest,
    });
    if (inPass > passS) return this.returning(planned, inPass - passS, moment);
    const share = Math.min(1, inPass / passS);
    if (shape.kind === "knead") {
      const done = (n + share) / set.passes;
      return moment(lengthAt(set, planned.lengthMm, done), { pinch: hump(share), liftMm: hoverMm + 4 * hump(share) });
    }
    return moment(lengthAt(set, planned.lengthMm, shareOfPath(planned, share)));
  }

  private returning(
    planned: PlannedSet,
    sinceEndS: number,
    moment: (mm: number, rest?: Partial<HandMoment>) => HandMoment,
  ): HandMoment {
    const { set, gapS, lengthMm } = planned;
    const end = lengthAt(set, lengthMm, 1);
    const start = lengthAt(set, lengthMm, planned.shape.kind === "hold" ? 1 : 0);
    const pauseS = set.pauseS ?? PAUSE_S;
    const back = slideBack(planned, 0);
    if (back)
      return moment(
        lengthAt(
          set,
          lengthMm,
          1 - progress(set.profile ?? "ramped", (sinceEndS - back.startS) / back.lastsS),
        ),
      );
    const time = Math.min(1, Math.max(0, (sinceEndS - pauseS) / (gapS - 2 * pauseS)));
    const share = progress("minimumJerk", time);
    if (set.return === "leave") return leaving(moment(time < 0.5 ? end : start), 1 - Math.abs(2 * time - 1));
    const target = mix(moment(end).target, moment(start).target, share);
    return moment(end, { target, liftMm: (set.hoverMm ?? 0) + LIFT_MM * hump(time) });
  }

  private touching(touch: { place: "frontOfNeck" | "eyeball"; side: "left" | "right" }): HandMoment {
    return {
      target: forbidden(this.surface, touch),
      liftMm: 0,
      form: "pads",
      crossed: false,
      fingers: ["index", "middle"],
      pinch: 0,
      away: 0,
    };
  }
}

/** Canonical places in millimetres: the middle of the throat below the chin, and the middle of the closed lids. */
function forbidden(
  surface: PhotoSurface,
  { place, side }: { place: "frontOfNeck" | "eyeball"; side: "left" | "right" },
): PicturePoint {
  const x = side === "left" ? 1 : -1;
  return place === "eyeball" ? surface.place([x * 32, 26, 38]) : surface.place([x * 6, -118, 15]);
}

function shareOfPath({ set, shape }: PlannedSet, time: number): number {
  if (shape.kind === "hold") return 0;
  if (shape.kind === "circle") return time;
  if (shape.kind === "pump") return progress("minimumJerk", time < 0.5 ? 2 * time : 2 - 2 * time);
  return progress(set.profile ?? "ramped", time);
}

const lengthAt = (set: PassSet, lengthMm: number, share: number): number =>
  lengthMm * (set.direction === "reverse" ? 1 - share : share);

function leaving(moment: HandMoment, share: number): HandMoment {
  const away = progress("minimumJerk", share);
  return { ...moment, away, liftMm: moment.liftMm + LIFT_MM * away };
}

/** Up and down again, smoothly. */
const hump = (share: number): number => Math.sin(Math.PI * Math.min(1, Math.max(0, share))) ** 2;

const mix = (from: PicturePoint, to: PicturePoint, share: number): PicturePoint => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});
