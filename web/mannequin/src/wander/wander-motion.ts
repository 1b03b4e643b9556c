import type { PicturePoint } from "../scene/camera.ts";
import { among } from "../scene/keys.ts";
import type { HandScript, Side, Wander } from "../script/motion-script.ts";
import { skinBefore } from "../surface/skin-before.ts";
import type { PhotoSurface } from "../surface/photo-surface.ts";
import type { ShownMoment } from "../timing/hand-moment.ts";
import { progress } from "../timing/profile.ts";

/** Chosen: as long as a massaging hand needs into or out of the picture. */
const ENTER_S = 0.7;
const ENTER_LIFT_MM = 30;

/** A hand that does something else than massage. */
export class WanderMotion {
  private readonly side: Side;
  private readonly ways: { wander: Wander; places: { atS: number; place: PicturePoint; liftMm: number }[] }[];

  constructor(
    { hand, wander }: HandScript,
    private readonly surface: PhotoSurface,
  ) {
    this.side = hand;
    this.ways = (wander ?? []).map((one) => ({
      wander: one,
      places: one.points.map(({ atS, mm, liftMm }) => ({ atS, liftMm: liftMm ?? 0, place: this.on(mm) })),
    }));
  }

  at(timeS: number): ShownMoment | null {
    for (const { wander, places } of this.ways) {
      const [startS, endS] = [places[0]?.atS ?? 0, places.at(-1)?.atS ?? 0];
      if (timeS < startS - ENTER_S || timeS > endS + ENTER_S) continue;
      const outS = Math.max(startS - timeS, timeS - endS, 0);
      const away = progress("minimumJerk", outS / ENTER_S);
      return this.moment(wander, places, Math.min(endS, Math.max(startS, timeS)), away);
    }
    return null;
  }

  private moment(
    wander: Wander,
    places: { atS: number; place: PicturePoint; liftMm: number }[],
    timeS: number,
    away: number,
  ): ShownMoment {
    const near = among(places, timeS);
    if (!near) throw new Error("A wandering hand needs a point.");
    const share = progress("minimumJerk", near.share);
    const between = (a: number, b: number): number => a + (b - a) * share;
    const { from, to } = near;
    const wave = Math.sin(2 * Math.PI * (wander.tremble?.perS ?? 0) * timeS);
    const [left, up] = wander.tremble?.mm ?? [0, 0];
    const shift = this.surface.shift([left, up, 0]);
    const liftMm = between(from.liftMm, to.liftMm) + ((wander.tremble?.liftMm ?? 0) * (1 + wave)) / 2;
    const x = between(from.place.x, to.place.x) + shift.x * wave;
    return {
      target: { x, y: between(from.place.y, to.place.y) + shift.y * wave },
      liftMm: liftMm + ENTER_LIFT_MM * away,
      form: wander.form,
      tool: null,
      crossed: false,
      fingers: wander.fingers,
      pinch: 0,
      raiseDeg: 0,
      away,
      ...(wander.pointingDeg === undefined ? {} : { pointingDeg: this.turned(wander.pointingDeg) }),
    };
  }

  /** Written for the right hand; the left one mirrors it. */
  private turned(degrees: number): number {
    return this.side === "right" ? degrees : 180 - degrees;
  }

  private on(mm: readonly [number, number]): PicturePoint {
    const skin = skinBefore(this.surface.head, mm);
    return skin ? this.surface.point(skin) : this.surface.place([mm[0], mm[1], BESIDE_MM]);
  }
}

/** Depth of what is not on the skin: about that of the ears (chosen). */
const BESIDE_MM = -20;
