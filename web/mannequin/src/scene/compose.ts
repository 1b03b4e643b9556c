import { Vector3 } from "three";
import { FORMS, pinched } from "../hand/forms.ts";
import { lay, tipOf } from "../hand/lay.ts";
import { pointingDeg } from "../hand/pointing.ts";
import type { Rig } from "../hand/rig.ts";
import { gripOf, toolAt } from "../hand/tool.ts";
import type { DrawnFrame, DrawnHand } from "../page/drawn-frame.ts";
import type { Interval, MotionScript, Side } from "../script/motion-script.ts";
import { PULL_WIDTH_MM } from "../skin/displacement.ts";
import { type HandPull, pullsOf } from "../skin/pull.ts";
import { type SkinUnderHands, skinUnder } from "../skin/under-hands.ts";
import type { Catalogue } from "../surface/head.ts";
import type { PhotoSurface } from "../surface/photo-surface.ts";
import { seeded } from "../timing/chance.ts";
import type { HandMoment } from "../timing/hand-moment.ts";
import { HandMotion } from "../timing/hand-motion.ts";
import { type TruePass, planHand } from "../timing/plan.ts";
import { HEIGHT_PX, type PicturePoint, WIDTH_PX, project } from "./camera.ts";
import { QUIET_NOISE, lightAt } from "./light.ts";
import { type PictureMotion, moved, swayAt } from "./sway.ts";

/** One instant: what is drawn and what is true. */
export interface Instant {
  drawn: DrawnFrame;
  faceVisible: boolean;
  /** Mean of the working fingertips as the camera sees it; null while the hand is not seen. */
  tips: Record<Side, PicturePoint | null>;
  /** How far the skin is pulled where each hand touches; null where none does. */
  drag: SkinUnderHands["dragMm"];
}

/** How far a hand is drawn away until nothing of it is in the picture, pixels. */
const AWAY_PX = 560;

/** From the wrist joint to the sleeve, which must hide the model's open end 22 mm from it. */
const CUFF_M = 0.004;

/** Behind the ears, and above the shoulders, millimetres of the canonical head. */
const BEHIND_MM = -60;
const SHOULDERS_MM = -110;

/** A whole film, moment by moment. */
export class Film {
  readonly passes: TruePass[];
  private readonly motions: {
    side: Side;
    motion: HandMotion;
    lost: Interval[];
    pulls: (HandPull | null)[];
  }[];

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
    this.motions = planned.map(({ hand, sets }) => {
      const motion = new HandMotion(hand, sets, surface);
      const isPulling = sets.some(({ set }) => set.dragMm);
      const pulls = isPulling ? pullsOf((timeS) => motion.at(timeS), this.frameCount, script.fps) : [];
      return { side: hand.hand, motion, lost: hand.lost ?? [], pulls };
    });
  }

  get frameCount(): number {
    return Math.round(this.script.durationS * this.script.fps);
  }

  instant(index: number): Instant {
    const { script } = this;
    const timeS = index / script.fps;
    const motion = swayAt(script.sway, script.seed, timeS);
    const faceVisible = !within(script.blank ?? [], timeS);
    const hands: DrawnFrame["hands"] = { left: null, right: null };
    const tips: Instant["tips"] = { left: null, right: null };
    for (const { side, motion: hand, lost } of this.motions) {
      const moment = faceVisible && !within(lost, timeS) ? hand.at(timeS) : null;
      if (!moment || isBehind(moment)) continue;
      const laid = this.hand(side, moment, motion);
      hands[side] = laid.drawn;
      tips[side] = inFrame(laid.tip) ? laid.tip : null;
    }
    const { pulls, dragMm } = this.skin(index);
    const skin = { pulls, widthPx: PULL_WIDTH_MM * this.surface.pxPerMm };
    return {
      drawn: { ...this.surroundings(index, timeS), motion, present: faceVisible, hands, skin },
      faceVisible,
      tips,
      drag: dragMm,
    };
  }

  private skin(index: number): SkinUnderHands {
    return skinUnder(
      this.motions.map(({ side, pulls }) => ({ side, pull: pulls[index] ?? null })),
      this.surface,
    );
  }

  private surroundings(
    index: number,
    timeS: number,
  ): Omit<DrawnFrame, "motion" | "present" | "hands" | "skin"> {
    const { script } = this;
    const next = seeded(script.seed * 7919 + index);
    return {
      index,
      secondFace: script.secondFace ? within([script.secondFace], timeS) : false,
      light: lightAt(script.light, timeS),
      noise: script.light?.noise ?? QUIET_NOISE,
      grain: [Math.floor(next() * HEIGHT_PX), Math.floor(next() * HEIGHT_PX)],
    };
  }

  private hand(
    side: Side,
    moment: HandMoment,
    motion: PictureMotion,
  ): { drawn: DrawnHand; tip: PicturePoint } {
    const rig = this.rigs[side];
    const pointingDegrees = pointingDeg({ hand: side, ...moment }, moment.target) + degrees(motion.turn);
    const pointing = radians(pointingDegrees);
    const pxPerMm = this.surface.pxPerMm * motion.scale;
    const on = away(moved(moment.target, motion), moment.away, pointing);
    const held = moment.tool ? gripOf(on, pointing, pxPerMm) : { target: on, liftMm: 0 };
    const { placement, joints } = lay(rig, {
      pose: pinched(FORMS[moment.form], moment.pinch),
      fingers: moment.fingers,
      target: held.target,
      pointingDeg: pointingDegrees,
      pxPerMm,
      liftMm: moment.liftMm + held.liftMm,
      raiseDeg: moment.raiseDeg,
    });
    const tips = moment.fingers.map((finger) => tipOf(rig, joints, finger).applyMatrix4(placement));
    const cuff = rig.wrist.at.clone().addScaledVector(rig.forward, -CUFF_M).applyMatrix4(placement);
    const tool = moment.tool ? toolAt(moment.tool, tips, pointing, pxPerMm) : null;
    const elbow = elbowOf(side, cuff, pointing + Math.PI);
    return { drawn: draw(placement.toArray(), joints, cuff, elbow, tool), tip: mean(tips.map(project)) };
  }
}

/** Drawn away along its own forearm. */
const away = (at: PicturePoint, share: number, pointing: number): PicturePoint => ({
  x: at.x - AWAY_PX * share * Math.cos(pointing),
  y: at.y + AWAY_PX * share * Math.sin(pointing),
});

/** The head itself hides a hand at its back: nothing of that is drawn. */
const isBehind = ({ placeMm: [, up, forward] }: HandMoment): boolean =>
  forward < BEHIND_MM && up > SHOULDERS_MM;

function draw(
  placement: number[],
  joints: Map<string, { toArray(): number[] }>,
  wrist: Vector3,
  elbow: Vector3,
  tool: DrawnHand["tool"],
): DrawnHand {
  const placed: DrawnHand["joints"] = {};
  for (const [name, matrix] of joints) placed[name] = matrix.toArray();
  return { placement, joints: placed, wrist: wrist.toArray(), elbow: elbow.toArray(), tool };
}

/** The forearm goes on from the hand but sinks to the elbow, which hangs below and outside the picture. */
function elbowOf(side: Side, wrist: Vector3, back: number): Vector3 {
  const outwards = side === "right" ? -0.35 : 0.35;
  const along = new Vector3(Math.cos(back) + outwards, Math.sin(back) - 0.7, 0.05).normalize();
  return wrist.clone().addScaledVector(along, 520);
}

const within = (intervals: readonly Interval[], timeS: number): boolean =>
  intervals.some(({ fromS, toS }) => timeS >= fromS && timeS < toS);

const inFrame = ({ x, y }: PicturePoint): boolean => x >= 0 && x < WIDTH_PX && y >= 0 && y < HEIGHT_PX;

const degrees = (angle: number): number => (angle * 180) / Math.PI;
const radians = (angle: number): number => (angle * Math.PI) / 180;

function mean(points: PicturePoint[]): PicturePoint {
  const sum = points.reduce((total, point) => ({ x: total.x + point.x, y: total.y + point.y }));
  return { x: sum.x / points.length, y: sum.y / points.length };
}
