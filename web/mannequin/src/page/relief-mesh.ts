import {
  BufferAttribute,
  BufferGeometry,
  type CanvasTexture,
  Group,
  Mesh,
  MeshBasicMaterial,
  Vector3,
} from "three";
import { type SkinPull, originOf } from "../skin/displacement.ts";
import type { Relief } from "../surface/relief.ts";
import { type HeadPose, type Share, Warp } from "../surface/warp.ts";
import { PREPARED_HEIGHT_PX, PREPARED_WIDTH_PX } from "./prepare-face.ts";

/** The dark between open lips. */
const MOUTH = "#2b1011";
/** The jaw opens this far before the mouth is quite dark (chosen). */
const PARTED_RAD = (5 * Math.PI) / 180;
/** Before the skin it is cut into. */
const MOUTH_BEFORE_PX = 3;
/**
 * Pushes the photograph's depth back by about 15 px at the usual distance, so that fingers laid on it are not cut by the skin between
 * its measured points; a hand behind the head is still hidden.
 */
const DEPTH_BACK = { polygonOffset: true, polygonOffsetFactor: 0, polygonOffsetUnits: 50_000 };

/** A photograph with depth, whose head turns and whose jaw opens. */
export class ReliefMesh {
  readonly group = new Group();
  private readonly sheet: Mesh<BufferGeometry, MeshBasicMaterial>;
  private readonly mouth: Mesh<BufferGeometry, MeshBasicMaterial>;
  private isPulled = false;

  constructor(
    private readonly relief: Relief,
    map: CanvasTexture,
  ) {
    const skin = new MeshBasicMaterial({ map, transparent: true, depthWrite: true, ...DEPTH_BACK });
    this.sheet = new Mesh(sheetOf(relief), skin);
    const dark = new MeshBasicMaterial({ color: MOUTH, transparent: true, depthWrite: false });
    this.mouth = new Mesh(fanOf(relief.mouth.length), dark);
    // First the skin, then the dark in it, then shadows and hands.
    this.sheet.renderOrder = -2;
    this.mouth.renderOrder = -1;
    for (const mesh of [this.sheet, this.mouth]) mesh.frustumCulled = false;
    this.group.add(this.sheet, this.mouth);
  }

  set(pose: HeadPose, light: [number, number, number]): void {
    const { relief } = this;
    const warp = new Warp(relief, pose);
    move(this.sheet, relief.z.length, (i, place) => {
      const [x, y] = cornerOf(relief, i);
      const out = (axis: number): number => relief.swollen[3 * i + axis] ?? 0;
      warp.carry(place.set(x + out(0), y + out(1), (relief.z[i] ?? 0) + out(2)), shareOf(relief, i));
    });
    move(this.mouth, relief.mouth.length, (i, place) => {
      const edge = relief.mouth[i];
      if (edge) warp.carry(place.set(...edge.at), edge).setZ(place.z + MOUTH_BEFORE_PX);
    });
    this.sheet.material.color.setRGB(...light);
    this.mouth.material.opacity = Math.min(1, pose.jawRad / PARTED_RAD);
    this.mouth.visible = pose.jawRad > 0;
  }

  /** The head keeps its shape; the photograph slides over it. */
  pull(pulls: readonly SkinPull[], widthPx: number): void {
    if (pulls.length === 0 && !this.isPulled) return;
    this.isPulled = pulls.length > 0;
    const shown = this.sheet.geometry.getAttribute("uv");
    for (let i = 0; i < shown.count; i++) {
      shown.setXY(i, ...imagePlace(originOf(cornerOf(this.relief, i), pulls, widthPx)));
    }
    shown.needsUpdate = true;
  }
}

const imagePlace = ([x, y]: readonly [number, number]): [number, number] => [
  x / PREPARED_WIDTH_PX + 0.5,
  y / PREPARED_HEIGHT_PX + 0.5,
];

const shareOf = (relief: Relief, i: number): Share => ({
  head: relief.head[i] ?? 0,
  jaw: relief.jaw[i] ?? 0,
});

const cornerOf = ({ columns, cellPx }: Relief, i: number): [number, number] => [
  (i % columns) * cellPx - PREPARED_WIDTH_PX / 2,
  PREPARED_HEIGHT_PX / 2 - Math.floor(i / columns) * cellPx,
];

const scratch = new Vector3();

function move(
  { geometry }: Mesh<BufferGeometry>,
  count: number,
  to: (i: number, place: Vector3) => void,
): void {
  const at = geometry.getAttribute("position");
  for (let i = 0; i < count; i++) {
    to(i, scratch);
    at.setXYZ(i, scratch.x, scratch.y, scratch.z);
  }
  at.needsUpdate = true;
}

function sheetOf(relief: Relief): BufferGeometry {
  const { columns, rows } = relief;
  const geometry = bare(columns * rows);
  const uv = new Float32Array(2 * columns * rows);
  const faces: number[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const i = row * columns + column;
      uv.set(imagePlace(cornerOf(relief, i)), 2 * i);
      if (row < rows - 1 && column < columns - 1)
        faces.push(i, i + columns, i + 1, i + 1, i + columns, i + columns + 1);
    }
  geometry.setAttribute("uv", new BufferAttribute(uv, 2));
  geometry.setIndex(faces);
  return geometry;
}

/** A convex enough outline, filled from its first corner to the ones across. */
function fanOf(count: number): BufferGeometry {
  const geometry = bare(count);
  const faces: number[] = [];
  for (let i = 1; i < count - 1; i++) faces.push(0, i + 1, i);
  geometry.setIndex(faces);
  return geometry;
}

function bare(count: number): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(new Float32Array(3 * count), 3));
  return geometry;
}
