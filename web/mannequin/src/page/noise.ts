import { HEIGHT_PX, WIDTH_PX } from "../scene/camera.ts";
import { seeded } from "../timing/chance.ts";
import type { DrawnFrame } from "./drawn-frame.ts";

const TILE_WIDTH_PX = 2 * WIDTH_PX;
const TILE_HEIGHT_PX = 2 * HEIGHT_PX;
/** Standard deviation drawn into the tiles, on the 0–255 scale. */
const TILE_SPREAD = 48;

/**
 * Sensor noise as two tiles, one that brightens and one that darkens; each frame lays them at another offset. Twice the frame's
 * size, so that offsets are far apart; noise per frame from scratch would cost more than drawing the hands.
 */
export function grainTiles(): HTMLCanvasElement[] {
  const next = seeded(20_261_123);
  return [tile(next), tile(next)];
}

export function sprinkle(pen: CanvasRenderingContext2D, tiles: HTMLCanvasElement[], frame: DrawnFrame): void {
  const [light, dark] = tiles;
  if (frame.noise <= 0 || !light || !dark) return;
  const [x, y] = frame.grain;
  pen.save();
  pen.globalAlpha = Math.min(1, (frame.noise * 255) / TILE_SPREAD);
  pen.globalCompositeOperation = "lighter";
  pen.drawImage(light, -x, -y);
  pen.globalCompositeOperation = "difference";
  pen.drawImage(dark, -y, -x);
  pen.restore();
}

function tile(next: () => number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = TILE_WIDTH_PX;
  canvas.height = TILE_HEIGHT_PX;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("This browser draws no 2-D canvas.");
  const data = pen.createImageData(canvas.width, canvas.height);
  for (let i = 0; i < data.data.length; i += 4) {
    for (let channel = 0; channel < 3; channel++)
      data.data[i + channel] = Math.abs(normal(next)) * TILE_SPREAD;
    data.data[i + 3] = 255;
  }
  pen.putImageData(data, 0, 0);
  return canvas;
}

/** Three uniform numbers added: near enough to a normal one for camera noise, and quick. */
function normal(next: () => number): number {
  return (next() + next() + next() - 1.5) * 2;
}
