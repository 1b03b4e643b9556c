declare const videoSpace: unique symbol;

/** A point of the unmirrored picture: pixels right, pixels down, depth in pixels (smaller is nearer). */
export interface VideoPoint {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly [videoSpace]: true;
}

/** Points of the unmirrored picture in a row: x, y, z of the first, x, y, z of the second… */
export type VideoPoints = Float32Array & { readonly [videoSpace]: true };

export const videoPoint = (x: number, y: number, z: number): VideoPoint => ({ x, y, z }) as VideoPoint;

export const newVideoPoints = (count: number): VideoPoints => new Float32Array(3 * count) as VideoPoints;

export function pointAt(points: VideoPoints, index: number): VideoPoint {
  return videoPoint(points[3 * index] ?? NaN, points[3 * index + 1] ?? NaN, points[3 * index + 2] ?? NaN);
}

/** The same points in a picture that many times as large. */
export const enlargedPoints = (points: VideoPoints, times: number): VideoPoints =>
  points.map((value) => times * value) as VideoPoints;
