import { Vector3 } from "three";
import type { Head, PathShape } from "../api/types.ts";
import type { Surface } from "./surface.ts";

export interface PathPoint {
  position: Vector3;
  normal: Vector3;
}

/** A stroke's path with surface normals, read at any share of its length. */
export class GuidePath {
  readonly points: PathPoint[];
  readonly arcMm: number[];

  constructor(head: Head, surface: Surface, shape: PathShape) {
    const raw = shape.samples.map((sample) => normalOf(head, surface, sample));
    this.points = shape.positions.map((position, i) => ({
      position: new Vector3(...(position as [number, number, number])),
      normal: smoothed(raw, i),
    }));
    this.arcMm = arcLengths(this.points);
  }

  get lengthMm(): number {
    return this.arcMm[this.arcMm.length - 1] ?? 0;
  }

  at(share: number): PathPoint {
    const wanted = share * this.lengthMm;
    const i = this.arcMm.findIndex((mm) => mm >= wanted);
    const b = this.points[Math.max(0, i)];
    const a = this.points[Math.max(0, i - 1)];
    if (!a || !b) throw new Error("A path needs at least one point.");
    const from = this.arcMm[Math.max(0, i - 1)] ?? 0;
    const span = (this.arcMm[Math.max(0, i)] ?? 0) - from;
    const t = span > 0 ? (wanted - from) / span : 0;
    return {
      position: a.position.clone().lerp(b.position, t),
      normal: a.normal.clone().lerp(b.normal, t).normalize(),
    };
  }
}

/** The way a path runs at a share of its length; any way for a single place. */
export function wayAt(path: GuidePath, share: number): Vector3 {
  const step = 0.02;
  const from = path.at(Math.max(0, share - step)).position;
  const way = path.at(Math.min(1, share + step)).position.sub(from);
  return way.lengthSq() > 0 ? way.normalize() : new Vector3(0, 1, 0);
}

function normalOf(head: Head, surface: Surface, sample: readonly number[]): Vector3 {
  const [triangle = 0, ...weights] = sample;
  const corners = head.triangles[triangle] ?? [0, 0, 0];
  const sum = new Vector3();
  corners.forEach((corner, i) => sum.addScaledVector(surface.normalAt(corner), weights[i] ?? 0));
  return sum.normalize();
}

// Chosen: samples lie 2 mm apart, so nine of them bridge one triangle; a hand must not rock at every edge.
const reach = 4;

function smoothed(normals: Vector3[], i: number): Vector3 {
  const sum = new Vector3();
  for (const normal of normals.slice(Math.max(0, i - reach), i + reach + 1)) sum.add(normal);
  return sum.normalize();
}

function arcLengths(points: PathPoint[]): number[] {
  let sum = 0;
  return points.map((point, i) => {
    const before = points[i - 1];
    if (before) sum += point.position.distanceTo(before.position);
    return sum;
  });
}
