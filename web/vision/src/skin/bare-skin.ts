import type { HandSample } from "../frames/frame.ts";
import { pointAt } from "../frames/video-point.ts";
import { type Plane, squareAt } from "./plane.ts";

/** Chosen: half of an adult thumb's breadth and two millimetres for landmarks that miss. */
const FLESH_MM = 11;
/** Chosen: half of a forearm's breadth near the wrist; the arm goes on in the hand's direction, which is only nearly so. */
const ARM_MM = 35;
const ARM_LENGTH_MM = 400;
const WRIST = 0;
const MIDDLE_KNUCKLE = 9;
/** MediaPipe hand landmarks: the fingers' bones, and lines that cover the palm. */
const BONES = [
  ...[1, 2, 3, 5, 6, 7, 9, 10, 11, 13, 14, 15, 17, 18, 19].map((at) => [at, at + 1] as const),
  ...[1, 5, 9, 13, 17].map((knuckle) => [WRIST, knuckle] as const),
  ...[1, 5, 9, 13].flatMap((at) => [5, 9, 13, 17].filter((to) => to > at).map((to) => [at, to] as const)),
];

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Strikes out what hands and arms hide. */
export function strikeHands(
  plane: Plane,
  hands: readonly Pick<HandSample, "points">[],
  pxPerMm: number,
): void {
  for (const { points } of hands) {
    for (const [from, to] of BONES)
      strike(plane, pointAt(points, from), pointAt(points, to), FLESH_MM * pxPerMm);
    const [wrist, knuckle] = [pointAt(points, WRIST), pointAt(points, MIDDLE_KNUCKLE)];
    const [x, y] = [wrist.x - knuckle.x, wrist.y - knuckle.y];
    const times = (ARM_LENGTH_MM * pxPerMm) / Math.max(1, Math.hypot(x, y));
    strike(plane, wrist, { x: wrist.x + times * x, y: wrist.y + times * y }, ARM_MM * pxPerMm);
  }
}

/** All squares within `radius` pixels of a line. */
function strike(plane: Plane, from: Place, to: Place, radius: number): void {
  const { step, width, height, values } = plane;
  const [x, y] = squareAt(plane, from.x, from.y);
  const [toX, toY] = squareAt(plane, to.x, to.y);
  const [dx, dy] = [toX - x, toY - y];
  const [reach, length] = [radius / step, dx * dx + dy * dy || 1];
  const first = Math.max(0, Math.ceil(Math.min(x, x + dx) - reach));
  const last = Math.min(width - 1, Math.floor(Math.max(x, x + dx) + reach));
  const bottom = Math.min(height - 1, Math.floor(Math.max(y, y + dy) + reach));
  for (let j = Math.max(0, Math.ceil(Math.min(y, y + dy) - reach)); j <= bottom; j++)
    for (let i = first; i <= last; i++) {
      const share = Math.min(1, Math.max(0, ((i - x) * dx + (j - y) * dy) / length));
      const [across, down] = [i - x - share * dx, j - y - share * dy];
      if (across * across + down * down <= reach * reach) values[j * width + i] = NaN;
    }
}
