import { pointAt, projectSurface, type Frame, type Pose } from "@effleur/vision";
import type { Head } from "../api/types.ts";
import type { Dot } from "./overlay-model.ts";
import { looksAtCamera, vertexDot } from "./skin-layer.ts";

type Ring = readonly Dot[];

/** Areas no hand should go to, in pixels of the picture: red zones as outlines, zones left out as their triangles. */
export interface Masked {
  red: readonly Ring[];
  zones: readonly Ring[];
}

/** Red zones, and every triangle of the zones a person's answers leave out. */
export function maskedAreas(
  head: Head,
  face: NonNullable<Frame["face"]>,
  pose: Pose,
  zonesLeftOut: readonly string[],
): Masked {
  const red = head.noGo.map(({ outline }) => {
    const points = projectSurface(head, face.points, pose, outline);
    return outline.map((_, i) => pointAt(points, i));
  });
  const zones = head.zones
    .filter((zone) => zonesLeftOut.includes(zone.id))
    .flatMap((zone) => [...zone.left, ...zone.right])
    .map((index) => (head.triangles[index] ?? []).map((vertex) => vertexDot(head, face, pose, vertex)))
    .filter(looksAtCamera);
  return { red, zones };
}

export type HatchPen = Pick<
  CanvasRenderingContext2D,
  | "save"
  | "restore"
  | "clip"
  | "beginPath"
  | "moveTo"
  | "lineTo"
  | "closePath"
  | "stroke"
  | "strokeStyle"
  | "lineWidth"
  | "globalAlpha"
>;

/** Quiet slanting lines, light over dark so that they show on skin of any tone; they stay still while the face moves. */
export function drawMasked(pen: HatchPen, { red, zones }: Masked, unit: number, look: HatchLook): void {
  // Each by itself: outlines that run the other way round would cut holes where they overlap.
  drawHatching(pen, red, unit, look);
  drawHatching(pen, zones, unit, look);
}

interface HatchLook {
  rim: string;
  hatch: string;
}

function drawHatching(pen: HatchPen, rings: readonly Ring[], unit: number, look: HatchLook): void {
  const box = boxOf(rings.flat());
  if (!box) return;
  pen.save();
  pen.beginPath();
  for (const ring of rings) {
    ring.forEach((dot, i) => (i === 0 ? pen.moveTo(dot.x, dot.y) : pen.lineTo(dot.x, dot.y)));
    pen.closePath();
  }
  pen.clip();
  slants(pen, box, 1.7 * unit, 0);
  line(pen, look.hatch, 0.34 * unit, 0.4);
  slants(pen, box, 1.7 * unit, 0.3 * unit);
  line(pen, look.rim, 0.24 * unit, 0.45);
  pen.restore();
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf(dots: readonly Dot[]): Box | null {
  if (dots.length === 0) return null;
  const xs = dots.map((dot) => dot.x);
  const ys = dots.map((dot) => dot.y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function slants(pen: HatchPen, { left, right, top, bottom }: Box, gap: number, shift: number): void {
  pen.beginPath();
  // x + y is the same all along a line; multiples of the gap lie still in the picture whatever the box does.
  for (let sum = Math.floor((left + top) / gap) * gap + shift; sum < right + bottom; sum += gap) {
    pen.moveTo(sum - bottom, bottom);
    pen.lineTo(sum - top, top);
  }
}

function line(pen: HatchPen, style: string, width: number, alpha: number): void {
  pen.strokeStyle = style;
  pen.lineWidth = width;
  pen.globalAlpha = alpha;
  pen.stroke();
}
