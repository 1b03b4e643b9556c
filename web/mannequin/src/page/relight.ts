import { HEIGHT_PX, WIDTH_PX } from "../scene/camera.ts";
import type { PictureMotion } from "../scene/sway.ts";
import { FRAME_CENTRE } from "../surface/photo-surface.ts";

/** Around the head, pixels: inside it is dark, outside the window shines (chosen). */
const HEAD_PX = [90, 230] as const;
const SHADE = "#8a8580";
const WINDOW = "#f4f6ff";
const WARM = "#ffcf94";
const COLD = "#8fb4ff";

/** Light that comes from somewhere, over the finished picture: it falls on hands as on the face. */
export function lightFrom(
  pen: CanvasRenderingContext2D,
  from: "behind" | "twoSides",
  motion: PictureMotion,
): void {
  if (from === "twoSides") return wash(pen, "multiply", acrossOf(pen));
  wash(pen, "multiply", ringOf(pen, motion, SHADE, "#ffffff"));
  wash(pen, "screen", ringOf(pen, motion, "#2a2a2c", WINDOW));
}

function acrossOf(pen: CanvasRenderingContext2D): CanvasGradient {
  const across = pen.createLinearGradient(WIDTH_PX * 0.2, 0, WIDTH_PX * 0.8, 0);
  across.addColorStop(0, WARM);
  across.addColorStop(1, COLD);
  return across;
}

function ringOf(
  pen: CanvasRenderingContext2D,
  { x, y }: PictureMotion,
  inside: string,
  outside: string,
): CanvasGradient {
  const middle = [FRAME_CENTRE.x + x, FRAME_CENTRE.y - y] as const;
  const ring = pen.createRadialGradient(...middle, HEAD_PX[0], ...middle, HEAD_PX[1]);
  ring.addColorStop(0, inside);
  ring.addColorStop(1, outside);
  return ring;
}

function wash(pen: CanvasRenderingContext2D, how: GlobalCompositeOperation, colour: CanvasGradient): void {
  pen.save();
  pen.globalCompositeOperation = how;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, WIDTH_PX, HEIGHT_PX);
  pen.restore();
}
