import { pieces, strength } from "../session/painted.ts";
import { drawMasked } from "./masked.ts";
import type { Dot, OverlayModel, OverlayStroke, OverlayTip } from "./overlay-model.ts";

export interface OverlayLook {
  stroke: string;
  rim: string;
  mesh: string;
  hatch: string;
}

export type Pen = Pick<
  CanvasRenderingContext2D,
  | "setTransform"
  | "clearRect"
  | "beginPath"
  | "moveTo"
  | "lineTo"
  | "closePath"
  | "arc"
  | "stroke"
  | "fill"
  | "strokeStyle"
  | "fillStyle"
  | "lineWidth"
  | "lineCap"
  | "lineJoin"
  | "globalAlpha"
  | "setLineDash"
  | "save"
  | "restore"
  | "clip"
  | "drawImage"
>;

/** How the picture lies in its frame: covering it, centred, as CSS `object-fit: cover` does. */
export function cover(model: { widthPx: number; heightPx: number }, widthPx: number, heightPx: number) {
  const scale = Math.max(widthPx / model.widthPx, heightPx / model.heightPx);
  return { scale, x: (widthPx - scale * model.widthPx) / 2, y: (heightPx - scale * model.heightPx) / 2 };
}

export function drawOverlay(
  pen: Pen,
  model: OverlayModel,
  size: Dot,
  look: OverlayLook,
  skin: CanvasImageSource | null = null,
): void {
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, size.x, size.y);
  const { scale, x, y } = cover(model, size.x, size.y);
  pen.setTransform(scale, 0, 0, scale, x, y);
  pen.lineCap = "round";
  pen.lineJoin = "round";
  // A hundredth of the picture's width: a line as wide as a finger's edge on any camera.
  const unit = model.widthPx / 100;
  if (skin) pen.drawImage(skin, 0, 0, model.widthPx, model.heightPx);
  drawMesh(pen, model, unit, look);
  drawMasked(pen, model.masked, unit, look);
  for (const stroke of model.strokes) drawStroke(pen, stroke, unit, look);
  for (const tip of model.tips) drawTip(pen, tip, unit, look);
  pen.globalAlpha = 1;
}

function drawMesh(pen: Pen, model: OverlayModel, unit: number, look: OverlayLook): void {
  if (model.mesh.length === 0) return;
  pen.globalAlpha = 0.7;
  pen.strokeStyle = look.mesh;
  pen.lineWidth = 0.12 * unit;
  pen.beginPath();
  for (const [a, b] of model.mesh) {
    pen.moveTo(a.x, a.y);
    pen.lineTo(b.x, b.y);
  }
  pen.stroke();
}

function drawStroke(pen: Pen, stroke: OverlayStroke, unit: number, look: OverlayLook): void {
  const [first] = stroke.dots;
  if (!first) return;
  if (stroke.dots.length < 3) return drawSpot(pen, first, stroke, unit, look);
  line(pen, stroke.dots, look.rim, 1.5 * unit, 0.85);
  line(pen, stroke.dots, look.stroke, 1.05 * unit, 0.62);
  drawPainted(pen, stroke, unit, look);
  if (stroke.kind !== "circle" && stroke.kind !== "knead") drawHead(pen, stroke.dots, unit, look);
  if (stroke.pace !== null) drawPace(pen, at(stroke.dots, stroke.pace), unit, look);
}

function line(pen: Pen, dots: readonly Dot[], style: string, width: number, alpha: number): void {
  pen.globalAlpha = alpha;
  pen.strokeStyle = style;
  pen.lineWidth = width;
  pen.beginPath();
  dots.forEach((dot, i) => (i === 0 ? pen.moveTo(dot.x, dot.y) : pen.lineTo(dot.x, dot.y)));
  pen.stroke();
}

function drawPainted(pen: Pen, stroke: OverlayStroke, unit: number, look: OverlayLook): void {
  // Flat ends, so that neighbouring pieces do not darken each other.
  pen.lineCap = "butt";
  stroke.painted.forEach((seconds, i) => {
    if (seconds <= 0) return;
    const part = [
      at(stroke.dots, i / pieces),
      at(stroke.dots, (i + 0.5) / pieces),
      at(stroke.dots, (i + 1) / pieces),
    ];
    line(pen, part, look.stroke, 3.4 * unit, 0.4 * strength(seconds));
  });
  pen.lineCap = "round";
}

/** Arrow heads along the way and a larger one at its end: the direction must be plain without any colour. */
function drawHead(pen: Pen, dots: readonly Dot[], unit: number, look: OverlayLook): void {
  for (const share of [0.5, 1]) {
    const tip = at(dots, share);
    const before = at(dots, share - 0.06);
    const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
    const size = (share === 1 ? 1.75 : 1.15) * unit;
    const [ux, uy] = [((tip.x - before.x) / length) * size, ((tip.y - before.y) / length) * size];
    pen.globalAlpha = 1;
    pen.beginPath();
    pen.moveTo(tip.x + ux * 0.6, tip.y + uy * 0.6);
    pen.lineTo(tip.x - ux - uy * 0.75, tip.y - uy + ux * 0.75);
    pen.lineTo(tip.x - ux + uy * 0.75, tip.y - uy - ux * 0.75);
    pen.closePath();
    pen.strokeStyle = look.rim;
    pen.lineWidth = 0.5 * unit;
    pen.stroke();
    pen.fillStyle = look.stroke;
    pen.fill();
  }
}

function drawSpot(pen: Pen, dot: Dot, stroke: OverlayStroke, unit: number, look: OverlayLook): void {
  const held = stroke.painted.reduce((sum, seconds) => sum + seconds, 0);
  circle(pen, dot, 4.5 * unit);
  pen.globalAlpha = 0.18 + 0.3 * strength(held / 4);
  pen.fillStyle = look.stroke;
  pen.fill();
  pen.globalAlpha = 0.95;
  pen.strokeStyle = look.stroke;
  pen.lineWidth = 0.7 * unit;
  pen.stroke();
}

function drawPace(pen: Pen, dot: Dot, unit: number, look: OverlayLook): void {
  circle(pen, dot, 1.5 * unit);
  pen.globalAlpha = 1;
  pen.fillStyle = look.rim;
  pen.fill();
  pen.strokeStyle = look.stroke;
  pen.lineWidth = 0.55 * unit;
  pen.stroke();
}

/** A touching fingertip is a filled ring, one in the air an open and dashed one. */
function drawTip(pen: Pen, tip: OverlayTip, unit: number, look: OverlayLook): void {
  circle(pen, tip, (tip.lit ? 2.1 : 1.6) * unit);
  pen.globalAlpha = tip.lit ? 0.55 : 0.8;
  if (tip.lit) {
    pen.fillStyle = look.rim;
    pen.fill();
  }
  pen.globalAlpha = 1;
  pen.setLineDash(tip.lit ? [] : [0.8 * unit, 0.9 * unit]);
  pen.strokeStyle = tip.lit ? look.stroke : look.rim;
  pen.lineWidth = (tip.lit ? 0.7 : 0.4) * unit;
  pen.stroke();
  pen.setLineDash([]);
}

function circle(pen: Pen, { x, y }: Dot, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
}

/** The dot at a share of the path, by its evenly spaced samples. */
function at(dots: readonly Dot[], share: number): Dot {
  const place = Math.max(0, Math.min(1, share)) * (dots.length - 1);
  const a = dots[Math.floor(place)] ?? { x: 0, y: 0 };
  const b = dots[Math.ceil(place)] ?? a;
  const t = place - Math.floor(place);
  return { x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y) };
}
