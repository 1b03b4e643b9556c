import { Vector3 } from "three";
import { FORMS, type HandPose } from "../hand/forms.ts";
import { type LaidHand, lay, tipOf } from "../hand/lay.ts";
import { pointingDeg } from "../hand/pointing.ts";
import type { Rig } from "../hand/rig.ts";
import type { DrawnFrame, DrawnHand } from "../page/drawn-frame.ts";
import type { Interval, MotionScript, Side } from "../script/motion-script.ts";
import type { Catalogue } from "../surface/head.ts";
import type { PhotoSurface } from "../surface/photo-surface.ts";
import { type Relief, reliefOf } from "../surface/relief.ts";
import { ReliefSurface } from "../surface/relief-surface.ts";
import type { HeadPose } from "../surface/warp.ts";
import { seeded } from "../timing/chance.ts";
import { type HandMoment, HandMotion } from "../timing/hand-motion.ts";
import { type TruePass, planHand } from "../timing/plan.ts";
import { type WanderMoment, WanderMotion } from "../wander/wander-motion.ts";
import { HEIGHT_PX, type PicturePoint, type View, WIDTH_PX, project } from "./camera.ts";
import { headAt, isDeep, viewAt } from "./head-motion.ts";
import { layOn } from "./lay-on.ts";
import { QUIET_NOISE, lightAt } from "./light.ts";
import { type PictureMotion, moved, swayAt } from "./sway.ts";

/** One instant: what is drawn and what is true. */
export interface Instant {
  drawn: DrawnFrame;
  faceVisible: boolean;
  /** Mean of the working fingertips as the camera sees it; null while the hand is not seen. */
  tips: Record<Side, PicturePoint | null>;
}

/** How far a hand is drawn away until nothing of it is in the picture, pixels. */
const AWAY_PX = 560;

/** From the wrist joint to the sleeve, which must hide the model's open end 22 mm from it. */
const CUFF_M = 0.004;

/** A whole film, moment by moment. */
export class Film {
  readonly passes: TruePass[];
  /** The photograph's depth; null while it is flat. */
  readonly relief: Relief | null;
  private readonly skin: ReliefSurface | null;
  private readonly motions: { side: Side; motion: HandMotion; wander: WanderMotion; lost: Interval[] }[];

  constructor(
    readonly script: MotionScript,
    catalogue: Catalogue,
    private readonly surface: PhotoSurface,
    private readonly rigs: Record<Side, Rig>,
  ) {
    const planned = script.hands.map((hand) => ({ hand, sets: planHand(hand, catalogue) }));
    this.passes = planned
      .flatMap(({ sets }) => sets.flatMap((set) => set.passes))
      .sort((a, b) => a.startS - b.startS);
    this.motions = planned.map(({ hand, sets }) => ({
      side: hand.hand,
      motion: new HandMotion(hand, sets, surface),
      wander: new WanderMotion(hand, surface),
      lost: hand.lost ?? [],
    }));
    this.relief = isDeep(script) ? reliefOf(surface) : null;
    this.skin = this.relief ? new ReliefSurface(this.relief) : null;
  }

  get frameCount(): number {
    return Math.round(this.script.durationS * this.script.fps);
  }

  instant(index: number): Instant {
    const { script } = this;
    const timeS = index / script.fps;
    const held: Held = {
      motion: swayAt(script.sway, script.seed, timeS),
      head: headAt(script, timeS),
      view: viewAt(script, timeS, this.surface.pxPerMm),
    };
    const faceVisible = !within(script.blank ?? [], timeS);
    const hands: DrawnFrame["hands"] = { left: null, right: null };
    const tips: Instant["tips"] = { left: null, right: null };
    for (const { side, motion, wander, lost } of this.motions) {
      const seen = faceVisible && !within(lost, timeS);
      const moment = seen ? (wander.at(timeS) ?? motion.at(timeS)) : null;
      if (!moment) continue;
      const laid = this.hand(side, moment, held);
      hands[side] = laid.drawn;
      tips[side] = inFrame(laid.tip) ? laid.tip : null;
    }
    return {
      drawn: { ...this.surroundings(index, timeS), ...held, present: faceVisible, hands },
      faceVisible,
      tips,
    };
  }

  private surroundings(index: number, timeS: number): Omit<DrawnFrame, keyof Held | "present" | "hands"> {
    const { script } = this;
    const next = seeded(script.seed * 7919 + index);
    return {
      index,
      secondFace: script.secondFace ? within([script.secondFace], timeS) : false,
      light: lightAt(script.light, timeS),
      lightFrom: script.light?.from ?? null,
      noise: script.light?.noise ?? QUIET_NOISE,
      grain: [Math.floor(next() * HEIGHT_PX), Math.floor(next() * HEIGHT_PX)],
    };
  }

  private hand(side: Side, moment: WanderMoment, held: Held): { drawn: DrawnHand; tip: PicturePoint } {
    const rig = this.rigs[side];
    const own = moment.pointingDeg ?? pointingDeg({ hand: side, ...moment }, moment.target);
    const pointing = own + (held.motion.turn * 180) / Math.PI;
    const { placement, joints } = this.laid(rig, moment, pointing, held);
    const tips = moment.fingers.map((finger) =>
      project(tipOf(rig, joints, finger).applyMatrix4(placement), held.view),
    );
    const cuff = rig.wrist.at.clone().addScaledVector(rig.forward, -CUFF_M).applyMatrix4(placement);
    const back = ((pointing + 180) * Math.PI) / 180;
    return { drawn: draw(placement.toArray(), joints, cuff, elbowOf(side, cuff, back)), tip: mean(tips) };
  }

  private laid(rig: Rig, moment: HandMoment, pointing: number, { motion, head, view }: Held): LaidHand {
    const hold = {
      pose: poseOf(moment),
      fingers: moment.fingers,
      pointingDeg: pointing,
      pxPerMm: this.surface.pxPerMm * motion.scale,
      liftMm: moment.liftMm,
    };
    const back = ((pointing + 180) * Math.PI) / 180;
    if (this.skin && head) {
      const outPx = (AWAY_PX * moment.away * view.distancePx) / view.focalPx;
      const out = new Vector3(Math.cos(back), Math.sin(back), 0).multiplyScalar(outPx);
      return layOn(rig, hold, this.skin.under(moment.target, head), motion, out);
    }
    const on = moved(moment.target, motion);
    const out = AWAY_PX * moment.away;
    return lay(rig, {
      ...hold,
      target: { x: on.x + out * Math.cos(back), y: on.y - out * Math.sin(back) },
    });
  }
}

/** How picture, head and camera are held at a moment. */
interface Held {
  motion: PictureMotion;
  head: HeadPose | null;
  view: View;
}

function draw(
  placement: number[],
  joints: Map<string, { toArray(): number[] }>,
  wrist: Vector3,
  elbow: Vector3,
): DrawnHand {
  const placed: DrawnHand["joints"] = {};
  for (const [name, matrix] of joints) placed[name] = matrix.toArray();
  return { placement, joints: placed, wrist: wrist.toArray(), elbow: elbow.toArray() };
}

/** The forearm goes on from the hand but sinks to the elbow, which hangs below and outside the picture. */
function elbowOf(side: Side, wrist: Vector3, back: number): Vector3 {
  const outwards = side === "right" ? -0.35 : 0.35;
  const along = new Vector3(Math.cos(back) + outwards, Math.sin(back) - 0.7, 0.05).normalize();
  return wrist.clone().addScaledVector(along, 520);
}

function poseOf(moment: HandMoment): HandPose {
  const pose = FORMS[moment.form];
  if (moment.pinch === 0) return pose;
  const thumb = {
    ...pose.thumb,
    draw: pose.thumb.draw + 10 * moment.pinch,
    end: pose.thumb.end + 12 * moment.pinch,
  };
  const index = {
    ...pose.index,
    knuckle: pose.index.knuckle + 8 * moment.pinch,
    middle: pose.index.middle + 10 * moment.pinch,
  };
  return { ...pose, thumb, index };
}

const within = (intervals: readonly Interval[], timeS: number): boolean =>
  intervals.some(({ fromS, toS }) => timeS >= fromS && timeS < toS);

const inFrame = ({ x, y }: PicturePoint): boolean => x >= 0 && x < WIDTH_PX && y >= 0 && y < HEIGHT_PX;

function mean(points: PicturePoint[]): PicturePoint {
  const sum = points.reduce((total, point) => ({ x: total.x + point.x, y: total.y + point.y }));
  return { x: sum.x / points.length, y: sum.y / points.length };
}
