import type { Rig } from "../hand/rig.ts";
import type { DrawnFrame } from "../page/drawn-frame.ts";
import type { Vector3 } from "three";
import type { Interval, MotionScript, Side, Swelling } from "../script/motion-script.ts";
import { PULL_WIDTH_MM } from "../skin/displacement.ts";
import { type HandPull, pullsOf } from "../skin/pull.ts";
import { beatsOf, bloodAt } from "../pulse/heart.ts";
import { type SkinUnderHands, skinUnder } from "../skin/under-hands.ts";
import { swellingOf } from "../skin/swelling.ts";
import { type Catalogue, type Head, toVector } from "../surface/head.ts";
import type { PhotoSurface } from "../surface/photo-surface.ts";
import { type Relief, reliefOf } from "../surface/relief.ts";
import { seeded } from "../timing/chance.ts";
import type { HandMoment } from "../timing/hand-moment.ts";
import { HandMotion } from "../timing/hand-motion.ts";
import { type TruePass, planHand } from "../timing/plan.ts";
import { WanderMotion } from "../wander/wander-motion.ts";
import { HEIGHT_PX, type PicturePoint, WIDTH_PX } from "./camera.ts";
import { HandLayer, type Held } from "./hand-layer.ts";
import { headAt, isDeep, viewAt } from "./head-motion.ts";
import { QUIET_NOISE, lightAt } from "./light.ts";
import { swayAt } from "./sway.ts";

/** One instant: what is drawn and what is true. */
export interface Instant {
  drawn: DrawnFrame;
  faceVisible: boolean;
  /** Mean of the working fingertips as the camera sees it; null while the hand is not seen. */
  tips: Record<Side, PicturePoint | null>;
  /** How far the skin is pulled where each hand touches; null where none does. */
  drag: SkinUnderHands["dragMm"];
}

/** Behind the ears, and above the shoulders, millimetres of the canonical head. */
const BEHIND_MM = -60;
const SHOULDERS_MM = -110;

/** A whole film, moment by moment. */
export class Film {
  readonly passes: TruePass[];
  private readonly motions: {
    side: Side;
    motion: HandMotion;
    wander: WanderMotion;
    lost: Interval[];
    pulls: (HandPull | null)[];
  }[];
  /** The photograph's depth; null while it is flat. */
  readonly relief: Relief | null;
  private readonly layer: HandLayer;
  /** How far each of the face's landmarks stands out, canonical millimetres; none where nothing is swollen. */
  readonly swelling: Vector3[];
  /** When each beat of the heart begins; none without one. */
  readonly beats: number[];

  constructor(
    readonly script: MotionScript,
    catalogue: Catalogue,
    private readonly surface: PhotoSurface,
    rigs: Record<Side, Rig>,
  ) {
    const planned = script.hands.map((hand) => ({ hand, sets: planHand(hand, catalogue) }));
    this.passes = planned
      .flatMap(({ sets }) => sets.flatMap((set) => set.passes))
      .sort((a, b) => a.startS - b.startS);
    this.motions = planned.map(({ hand, sets }) => {
      const motion = new HandMotion(hand, sets, surface);
      const wander = new WanderMotion(hand, surface);
      const isPulling = sets.some(({ set }) => set.dragMm);
      // A hand that wanders meanwhile pulls no skin.
      const working = (timeS: number): HandMoment | null => (wander.at(timeS) ? null : motion.at(timeS));
      const pulls = isPulling ? pullsOf(working, this.frameCount, script.fps) : [];
      return { side: hand.hand, motion, wander, lost: hand.lost ?? [], pulls };
    });
    this.beats = script.pulse ? beatsOf(script.pulse, script.seed, script.durationS) : [];
    this.swelling = script.swelling ? swollenFace(script.swelling, catalogue.head) : [];
    this.relief = isDeep(script) ? reliefOf(surface, script.swelling) : null;
    this.layer = new HandLayer(rigs, surface, this.relief);
  }

  get frameCount(): number {
    return Math.round(this.script.durationS * this.script.fps);
  }

  instant(index: number): Instant {
    const { script, surface } = this;
    const timeS = index / script.fps;
    const held: Held = {
      motion: swayAt(script.sway, script.seed, timeS),
      head: headAt(script, timeS),
      view: viewAt(script, timeS, surface.pxPerMm),
    };
    const faceVisible = !within(script.blank ?? [], timeS);
    const { hands, tips } = this.handsAt(timeS, held, faceVisible);
    const { pulls, dragMm } = this.skin(index);
    const skin = { pulls, widthPx: PULL_WIDTH_MM * surface.pxPerMm };
    return {
      drawn: { ...this.surroundings(index, timeS), ...held, present: faceVisible, hands, skin },
      faceVisible,
      tips,
      drag: dragMm,
    };
  }

  private handsAt(
    timeS: number,
    held: Held,
    faceVisible: boolean,
  ): { hands: DrawnFrame["hands"]; tips: Instant["tips"] } {
    const hands: DrawnFrame["hands"] = { left: null, right: null };
    const tips: Instant["tips"] = { left: null, right: null };
    for (const { side, motion, wander, lost } of this.motions) {
      const isSeen = faceVisible && !within(lost, timeS);
      const moment = isSeen ? (wander.at(timeS) ?? beforeHead(motion.at(timeS))) : null;
      if (!moment) continue;
      const { drawn, tip } = this.layer.lay(side, moment, held);
      hands[side] = drawn;
      tips[side] = inFrame(tip) ? tip : null;
    }
    return { hands, tips };
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
  ): Omit<DrawnFrame, keyof Held | "present" | "hands" | "skin"> {
    const { script } = this;
    const next = seeded(script.seed * 7919 + index);
    return {
      index,
      secondFace: script.secondFace ? within([script.secondFace], timeS) : false,
      light: lightAt(script.light, timeS),
      blood: script.pulse ? bloodAt(this.beats, script.pulse, timeS) : null,
      lightFrom: script.light?.from ?? null,
      noise: script.light?.noise ?? QUIET_NOISE,
      grain: [Math.floor(next() * HEIGHT_PX), Math.floor(next() * HEIGHT_PX)],
    };
  }
}

function swollenFace(swelling: Swelling, head: Head): Vector3[] {
  const outAt = swellingOf(swelling, head);
  return head.vertices.slice(0, head.faceVertexCount).map((vertex) => outAt(toVector(vertex)));
}

/** The head itself hides a massaging hand at its back: nothing of that is drawn. */
function beforeHead(moment: HandMoment | null): HandMoment | null {
  if (!moment) return null;
  const [, up, forward] = moment.placeMm;
  return forward < BEHIND_MM && up > SHOULDERS_MM ? null : moment;
}

const within = (intervals: readonly Interval[], timeS: number): boolean =>
  intervals.some(({ fromS, toS }) => timeS >= fromS && timeS < toS);

const inFrame = ({ x, y }: PicturePoint): boolean => x >= 0 && x < WIDTH_PX && y >= 0 && y < HEIGHT_PX;
