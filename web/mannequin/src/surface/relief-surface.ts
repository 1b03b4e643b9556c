import { Vector3 } from "three";
import { PREPARED_HEIGHT_PX, PREPARED_WIDTH_PX } from "../page/prepare-face.ts";
import { type PicturePoint, toScene } from "../scene/camera.ts";
import type { Relief } from "./relief.ts";
import { type HeadPose, type Share, Warp } from "./warp.ts";

/** Skin under a fingertip: the place and the way out of it. */
export interface SkinPlace {
  at: Vector3;
  normal: Vector3;
}

/** Over which the slope of the skin is taken: about the breadth of three fingers (chosen). */
const SLOPE_PX = 30;

/** Where the skin of a turned head is. */
export class ReliefSurface {
  constructor(private readonly relief: Relief) {}

  /** What lies under a place of the frame at rest, once head and jaw have moved. */
  under(rest: PicturePoint, pose: HeadPose): SkinPlace {
    const warp = new Warp(this.relief, pose);
    const at = (dx: number, dy: number): Vector3 => this.carried({ x: rest.x + dx, y: rest.y + dy }, warp);
    const across = at(SLOPE_PX, 0).sub(at(-SLOPE_PX, 0));
    const up = at(0, -SLOPE_PX).sub(at(0, SLOPE_PX));
    return { at: at(0, 0), normal: across.cross(up).normalize() };
  }

  private carried(rest: PicturePoint, warp: Warp): Vector3 {
    const { x, y } = toScene(rest);
    const share: Share = { head: this.over(this.relief.head, x, y), jaw: this.over(this.relief.jaw, x, y) };
    return warp.carry(new Vector3(x, y, this.over(this.relief.z, x, y)), share);
  }

  /** A value of the sheet between its corners. */
  private over(values: readonly number[], x: number, y: number): number {
    const { columns, rows, cellPx } = this.relief;
    const column = clamp((x + PREPARED_WIDTH_PX / 2) / cellPx, columns - 1.001);
    const row = clamp((PREPARED_HEIGHT_PX / 2 - y) / cellPx, rows - 1.001);
    const [left, top] = [Math.floor(column), Math.floor(row)];
    const [u, v] = [column - left, row - top];
    const value = (dx: number, dy: number): number => values[(top + dy) * columns + left + dx] ?? 0;
    const upper = value(0, 0) * (1 - u) + value(1, 0) * u;
    return upper * (1 - v) + (value(0, 1) * (1 - u) + value(1, 1) * u) * v;
  }
}

const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value));
