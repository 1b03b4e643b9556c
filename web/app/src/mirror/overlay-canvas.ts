import type { OverlayLook } from "./draw-overlay.ts";
import type { Dot, OverlayModel } from "./overlay-model.ts";
import { drawSkin } from "./skin-layer.ts";

/** A canvas as many pixels as it shows, two for a point at most: more cannot be told apart in lines and paint. */
export function sized(canvas: HTMLCanvasElement): Dot {
  const ratio = Math.min(2, window.devicePixelRatio);
  const size = { x: Math.round(canvas.clientWidth * ratio), y: Math.round(canvas.clientHeight * ratio) };
  resize(canvas, size);
  return size;
}

// Setting a size clears a canvas and costs a new buffer, so only when it changed.
function resize(canvas: HTMLCanvasElement, size: Dot): void {
  if (canvas.width !== size.x) canvas.width = size.x;
  if (canvas.height !== size.y) canvas.height = size.y;
}

// Chosen: enlarged from this a triangle's edge is as soft as a finger's, and filling it costs a hundredth of the whole picture.
const skinWidthPx = 96;

/** The painted skin as a small picture, or null when nothing is painted. */
export function skinPicture(
  canvas: HTMLCanvasElement,
  model: OverlayModel,
  paint: string,
): CanvasImageSource | null {
  if (model.skin.every((triangles) => triangles.length === 0)) return null;
  const scale = skinWidthPx / model.widthPx;
  const size = { x: skinWidthPx, y: Math.round(model.heightPx * scale) };
  resize(canvas, size);
  const pen = canvas.getContext("2d");
  if (!pen) return null;
  drawSkin(pen, model.skin, size, scale, paint);
  return canvas;
}

export type CanvasLook = OverlayLook & Record<"paint" | "accent" | "ink", string>;

/** Colours as the style sheet has them where the canvas lies. */
export function lookOf(element: Element): CanvasLook {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    stroke: token("--mirror-stroke"),
    rim: token("--mirror-rim"),
    mesh: token("--face-line"),
    hatch: token("--mirror-hatch"),
    paint: token("--mirror-paint"),
    accent: token("--stroke"),
    ink: token("--ink"),
  };
}
