import { Vector3 } from "three";
import type { Sway } from "../script/motion-script.ts";
import { FRAME_CENTRE } from "../surface/photo-surface.ts";
import { seeded } from "../timing/chance.ts";
import { type PicturePoint, toScene } from "./camera.ts";

/** Movement of the whole picture about the middle of the face; y up, turn in radians anticlockwise. */
export interface PictureMotion {
  x: number;
  y: number;
  turn: number;
  scale: number;
}

/** Periods of the four movements against the script's, so that they never run in step (chosen). */
const PERIODS = [1, 1.37, 0.83, 1.61] as const;

/** Head motion as four slow waves, from rest at time 0. */
export function swayAt(sway: Sway | undefined, seed: number, timeS: number): PictureMotion {
  if (!sway) return { x: 0, y: 0, turn: 0, scale: 1 };
  const next = seeded(seed);
  const wave = PERIODS.map((ratio) => {
    const sign = next() < 0.5 ? -1 : 1;
    return sign * Math.sin((2 * Math.PI * timeS) / (sway.periodS * ratio));
  });
  const [x = 0, y = 0, roll = 0, scale = 0] = wave;
  return {
    x: x * sway.xPx,
    y: y * sway.yPx,
    turn: (roll * sway.rollDeg * Math.PI) / 180,
    scale: 1 + scale * sway.scale,
  };
}

/** Where a place of the scene at rest is once the picture has moved. */
export function movedInScene(place: Vector3, motion: PictureMotion): Vector3 {
  const middle = toScene(FRAME_CENTRE);
  const from = place.clone().sub(new Vector3(middle.x, middle.y, 0));
  const [cos, sin] = [Math.cos(motion.turn), Math.sin(motion.turn)];
  return new Vector3(from.x * cos - from.y * sin, from.x * sin + from.y * cos, from.z)
    .multiplyScalar(motion.scale)
    .add(new Vector3(middle.x + motion.x, middle.y + motion.y, 0));
}

/** Where a place of the picture at rest is once the picture has moved. */
export function moved(point: PicturePoint, motion: PictureMotion): PicturePoint {
  const [x, y] = [point.x - FRAME_CENTRE.x, FRAME_CENTRE.y - point.y];
  const [cos, sin] = [Math.cos(motion.turn) * motion.scale, Math.sin(motion.turn) * motion.scale];
  return {
    x: FRAME_CENTRE.x + motion.x + x * cos - y * sin,
    y: FRAME_CENTRE.y - motion.y - (x * sin + y * cos),
  };
}
