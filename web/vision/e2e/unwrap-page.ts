import { warpOnCpu } from "../src/atlas/mesh-warp.ts";
import { unwrapping, type UnwrappedHead } from "../src/atlas/unwrap.ts";
import { warpOnGpu } from "../src/atlas/warp-webgl.ts";
import type { VideoPoints } from "../src/frames/video-point.ts";

export interface UnwrapReport {
  readonly hasWebGl: boolean;
  /** Texels that both have, and the most and the mean their colours and seen differ by. */
  readonly compared: number;
  readonly most: number;
  readonly mean: number;
  /** Texels only one of them has. */
  readonly onlyOne: number;
  readonly gpuMs: number;
  readonly cpuMs: number;
}

declare global {
  interface Window {
    compareUnwraps(face: readonly number[], head: UnwrappedHead, size: number): UnwrapReport;
  }
}

/** A picture with an edge or a slope everywhere, so that a shift by a pixel would show. */
function waves(width: number, height: number): ImageData {
  const picture = new ImageData(width, height);
  for (let i = 0; i < width * height; i++) {
    const [x, y] = [i % width, Math.floor(i / width)];
    const wave = (period: number, phase: number) => 128 + 90 * Math.sin((x + 0.6 * y) / period + phase);
    picture.data.set([wave(9, 0), wave(14, 1), wave(23, 2), 255], 4 * i);
  }
  return picture;
}

window.compareUnwraps = (points, head, size) => {
  const picture = waves(640, 600);
  const warp = unwrapping(Float32Array.from(points) as VideoPoints, head, size);
  const start = performance.now();
  const gpu = warpOnGpu(picture, warp);
  const between = performance.now();
  const cpu = warpOnCpu(picture, warp);
  const times = { gpuMs: between - start, cpuMs: performance.now() - between };
  if (!gpu) return { hasWebGl: false, compared: 0, most: 0, mean: 0, onlyOne: 0, ...times };
  let [compared, most, sum, onlyOne] = [0, 0, 0, 0];
  for (let i = 0; i < size * size; i++) {
    const [mine, theirs] = [cpu[4 * i + 3] ?? 0, gpu[4 * i + 3] ?? 0];
    if (mine === 0 || theirs === 0) {
      // Where hardly anything is seen, rounding decides.
      if (Math.max(mine, theirs) > 2) onlyOne++;
      continue;
    }
    compared++;
    for (let channel = 0; channel < 4; channel++) {
      const off = Math.abs((cpu[4 * i + channel] ?? 0) - (gpu[4 * i + channel] ?? 0));
      most = Math.max(most, off);
      sum += off / 4;
    }
  }
  return { hasWebGl: true, compared, most, mean: sum / Math.max(1, compared), onlyOne, ...times };
};
