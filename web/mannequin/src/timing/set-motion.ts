import type { PicturePoint } from "../scene/camera.ts";
import type { Side } from "../script/motion-script.ts";
import type { Millimetres } from "../surface/head.ts";
import type { PhotoSurface } from "../surface/photo-surface.ts";
import { along } from "./arc.ts";
import { type HandMoment, crossing, mix, mixMm } from "./hand-moment.ts";
import { PAUSE_S, type PlannedSet, slideBack } from "./plan.ts";
import { progress } from "./profile.ts";
import { type Way, hump, lengthAt, wayOf } from "./way.ts";

/** Chosen: how long a hand needs into or out of the picture. */
export const ENTER_S = 0.7;
/** Height of a returning hand over the skin, chosen within the 20–40 mm that people lift. */
export const LIFT_MM = 30;

/** One set of passes: the hand's moments from its first rest on the skin to its last. */
export class SetMotion {
  readonly startS: number;
  readonly endS: number;
  private readonly pauseS: number;
  private readonly places: PicturePoint[];

  constructor(
    private readonly planned: PlannedSet,
    private readonly hand: Side,
    private readonly surface: PhotoSurface,
  ) {
    const { set, shape } = planned;
    this.pauseS = set.pauseS ?? PAUSE_S;
    this.startS = set.startS - this.pauseS;
    this.endS = planned.endS + this.pauseS;
    this.places = surface.path(shape[set.side]);
  }

  get first(): HandMoment {
    return this.at(this.planned.set.startS);
  }

  get last(): HandMoment {
    return this.at(this.planned.endS);
  }

  at(timeS: number): HandMoment {
    const { set, passS, gapS } = this.planned;
    const sinceS = Math.max(0, timeS - set.startS);
    const pass = Math.min(set.passes - 1, Math.floor(sinceS / (passS + gapS)));
    const inPassS = sinceS - pass * (passS + gapS);
    if (gapS > 0 && inPassS > passS) return this.returning(pass, inPassS - passS);
    const share = Math.min(1, inPassS / passS);
    return this.moment(wayOf(this.planned, pass, share), gapS > 0 ? pass : pass + share);
  }

  private returning(pass: number, sinceEndS: number): HandMoment {
    const { set, gapS, lengthMm } = this.planned;
    const end = this.moment(wayOf(this.planned, pass, 1), pass);
    const back = slideBack(this.planned, 0);
    if (back) {
      const share = 1 - progress(set.profile ?? "ramped", (sinceEndS - back.startS) / back.lastsS);
      return this.moment({ ...wayOf(this.planned, pass, 1), mm: lengthAt(set, lengthMm, share) }, pass);
    }
    const next = Math.min(set.passes - 1, pass + 1);
    const start = this.moment(wayOf(this.planned, next, 0), next);
    const time = Math.min(1, Math.max(0, (sinceEndS - this.pauseS) / (gapS - 2 * this.pauseS)));
    if (set.return === "leave") return leaving(time < 0.5 ? end : start, 1 - Math.abs(2 * time - 1));
    return crossing(end, start, progress("minimumJerk", time), LIFT_MM * hump(time));
  }

  /** `passesDone` says how far the set has travelled, where it does. */
  private moment({ mm, liftMm, pinch, raiseDeg }: Way, passesDone: number): HandMoment {
    const { set, form, fingers, shape, arcMm } = this.planned;
    const path = along(arcMm, mm);
    const [left, up] = this.shiftMm(passesDone);
    const shift = this.surface.shift([left, up, 0]);
    const onPath = path.pick(this.places, mix);
    const [x, y, z] = path.pick<Millimetres>(shape[set.side].positions, mixMm);
    const hoverMm = set.hoverMm ?? 0;
    return {
      target: { x: onPath.x + shift.x, y: onPath.y + shift.y },
      placeMm: [x + left, y + up, z],
      liftMm: hoverMm + liftMm,
      form,
      tool: form === "tool" ? (set.tool ?? "stone") : null,
      crossed: set.side !== this.hand,
      fingers,
      pinch,
      raiseDeg,
      dragMm: hoverMm > 0 || raiseDeg > 0 ? 0 : (set.dragMm ?? 0),
      away: 0,
    };
  }

  private shiftMm(passesDone: number): [number, number] {
    const { offsetMm = [0, 0], travelMm = [0, 0], passes } = this.planned.set;
    const share = passesDone / Math.max(1, this.planned.gapS > 0 ? passes - 1 : passes);
    return [offsetMm[0] + travelMm[0] * share, offsetMm[1] + travelMm[1] * share];
  }
}

/** Away from the face and out of the picture. */
export function leaving(moment: HandMoment, share: number): HandMoment {
  const away = progress("minimumJerk", share);
  return { ...moment, away, liftMm: moment.liftMm + LIFT_MM * away, dragMm: away > 0 ? 0 : moment.dragMm };
}
