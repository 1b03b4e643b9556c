import { Vector3 } from "three";
import { FORMS, pinched } from "../hand/forms.ts";
import { type LaidHand, tipsOf } from "../hand/lay.ts";
import { pointingDeg } from "../hand/pointing.ts";
import type { Rig } from "../hand/rig.ts";
import { type HeldTool, layHolding } from "../hand/tool.ts";
import type { DrawnHand } from "../page/drawn-frame.ts";
import type { Side } from "../script/motion-script.ts";
import type { PhotoSurface } from "../surface/photo-surface.ts";
import type { Relief } from "../surface/relief.ts";
import { ReliefSurface } from "../surface/relief-surface.ts";
import type { HeadPose } from "../surface/warp.ts";
import type { ShownMoment } from "../timing/hand-moment.ts";
import { type PicturePoint, type View, project } from "./camera.ts";
import { layOn } from "./lay-on.ts";
import { type PictureMotion, moved } from "./sway.ts";

/** How picture, head and camera are held at a moment. */
export interface Held {
  motion: PictureMotion;
  head: HeadPose | null;
  view: View;
}

/** How far a hand is drawn away until nothing of it is in the picture, pixels. */
const AWAY_PX = 560;

/** From the wrist joint to the sleeve, which must hide the model's open end 22 mm from it. */
const CUFF_M = 0.004;

/** Lays hands, with what they hold, on a photograph that is flat or has depth. */
export class HandLayer {
  private readonly deep: ReliefSurface | null;

  constructor(
    private readonly rigs: Record<Side, Rig>,
    private readonly surface: PhotoSurface,
    relief: Relief | null,
  ) {
    this.deep = relief ? new ReliefSurface(relief) : null;
  }

  /** A hand as it is drawn, and the mean of its working fingertips as the camera sees it. */
  lay(side: Side, moment: ShownMoment, held: Held): { drawn: DrawnHand; tip: PicturePoint } {
    const rig = this.rigs[side];
    const own = moment.pointingDeg ?? pointingDeg({ hand: side, ...moment }, moment.target);
    const pointing = own + (held.motion.turn * 180) / Math.PI;
    const back = ((pointing + 180) * Math.PI) / 180;
    const laid = this.laid(rig, moment, { pointing, back }, held);
    const tips = tipsOf(rig, laid, moment.fingers).map((tip) => project(tip, held.view));
    const cuff = rig.wrist.at.clone().addScaledVector(rig.forward, -CUFF_M).applyMatrix4(laid.placement);
    return { drawn: draw(laid, cuff, elbowOf(side, cuff, back)), tip: mean(tips) };
  }

  private laid(
    rig: Rig,
    moment: ShownMoment,
    { pointing, back }: { pointing: number; back: number },
    { motion, head, view }: Held,
  ): LaidHand & HeldTool {
    const hold = {
      pose: pinched(FORMS[moment.form], moment.pinch),
      fingers: moment.fingers,
      pointingDeg: pointing,
      pxPerMm: this.surface.pxPerMm * motion.scale,
      liftMm: moment.liftMm,
      raiseDeg: moment.raiseDeg,
      kind: moment.tool,
    };
    // Drawn away along its own forearm.
    const out = new Vector3(Math.cos(back), Math.sin(back), 0).multiplyScalar(AWAY_PX * moment.away);
    if (this.deep && head) {
      out.multiplyScalar(view.distancePx / view.focalPx);
      return layOn(rig, hold, this.deep.under(moment.target, head), motion, out);
    }
    const on = moved(moment.target, motion);
    return layHolding(rig, { ...hold, target: { x: on.x + out.x, y: on.y - out.y } });
  }
}

function draw({ placement, joints, tool }: LaidHand & HeldTool, wrist: Vector3, elbow: Vector3): DrawnHand {
  const placed: DrawnHand["joints"] = {};
  for (const [name, matrix] of joints) placed[name] = matrix.toArray();
  return {
    placement: placement.toArray(),
    joints: placed,
    wrist: wrist.toArray(),
    elbow: elbow.toArray(),
    tool: tool && { kind: tool.kind, placement: tool.placement.toArray() },
  };
}

/** The forearm goes on from the hand but sinks to the elbow, which hangs below and outside the picture. */
function elbowOf(side: Side, wrist: Vector3, back: number): Vector3 {
  const outwards = side === "right" ? -0.35 : 0.35;
  const along = new Vector3(Math.cos(back) + outwards, Math.sin(back) - 0.7, 0.05).normalize();
  return wrist.clone().addScaledVector(along, 520);
}

function mean(points: PicturePoint[]): PicturePoint {
  const sum = points.reduce((total, point) => ({ x: total.x + point.x, y: total.y + point.y }));
  return { x: sum.x / points.length, y: sum.y / points.length };
}
