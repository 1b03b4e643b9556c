import { SKIN_PATCHES, type SkinPatch, type SkinSample } from "../frames/frame.ts";
import { pointAt, type VideoPoints } from "../frames/video-point.ts";
import type { Pixels } from "./picture-quality.ts";
import { INSET_SHARE, SKIN_OUTLINES } from "./skin-patches.ts";

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Mean colour of each patch of a face; a patch wholly outside the picture has no pixels. */
export function sampleSkin(pixels: Pixels, face: VideoPoints): SkinSample[] {
  return SKIN_PATCHES.map((patch) => samplePolygon(pixels, patch, outline(face, SKIN_OUTLINES[patch])));
}

function outline(face: VideoPoints, indices: readonly number[]): Corner[] {
  const corners = indices.map((index) => pointAt(face, index));
  const centreX = corners.reduce((sum, corner) => sum + corner.x, 0) / corners.length;
  const centreY = corners.reduce((sum, corner) => sum + corner.y, 0) / corners.length;
  return corners.map(({ x, y }) => ({
    x: x + INSET_SHARE * (centreX - x),
    y: y + INSET_SHARE * (centreY - y),
  }));
}

/** Averages the pixels whose centre lies inside the polygon, row by row (even-odd rule). */
export function samplePolygon(pixels: Pixels, patch: SkinPatch, corners: readonly Corner[]): SkinSample {
  const sums = { red: 0, green: 0, blue: 0, count: 0, saturated: 0 };
  const heights = corners.map((corner) => corner.y);
  const top = Math.max(0, Math.ceil(Math.min(...heights) - 0.5));
  const bottom = Math.min(pixels.height - 1, Math.floor(Math.max(...heights) - 0.5));
  for (let y = top; y <= bottom; y++) {
    const crossings = rowCrossings(corners, y + 0.5);
    for (let i = 0; i + 1 < crossings.length; i += 2)
      addSpan(pixels, y, crossings[i] ?? 0, crossings[i + 1] ?? 0, sums);
  }
  const { count } = sums;
  const share = (sum: number) => (count === 0 ? 0 : sum / count);
  return {
    patch,
    pixelCount: count,
    red: share(sums.red),
    green: share(sums.green),
    blue: share(sums.blue),
    saturatedShare: share(sums.saturated),
  };
}

/** Where a row's line crosses a polygon's sides, from left to right. */
export function rowCrossings(corners: readonly Corner[], y: number): number[] {
  const crossings: number[] = [];
  corners.forEach((from, index) => {
    const to = corners[(index + 1) % corners.length] ?? from;
    if (from.y <= y !== to.y <= y)
      crossings.push(from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x));
  });
  return crossings.sort((a, b) => a - b);
}

interface Sums {
  red: number;
  green: number;
  blue: number;
  count: number;
  saturated: number;
}

function addSpan({ data, width }: Pixels, y: number, fromX: number, toX: number, sums: Sums): void {
  const first = Math.max(0, Math.ceil(fromX - 0.5));
  const last = Math.min(width - 1, Math.ceil(toX - 0.5) - 1);
  for (let x = first; x <= last; x++) {
    const i = 4 * (y * width + x);
    const [red = 0, green = 0, blue = 0] = [data[i], data[i + 1], data[i + 2]];
    sums.red += red;
    sums.green += green;
    sums.blue += blue;
    sums.count += 1;
    if (Math.min(red, green, blue) === 0 || Math.max(red, green, blue) === 255) sums.saturated += 1;
  }
}
