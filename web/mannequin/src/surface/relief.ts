import { Vector3 } from "three";
import { PREPARED_HEIGHT_PX, PREPARED_WIDTH_PX } from "../page/prepare-face.ts";
import type { Swelling } from "../script/motion-script.ts";
import { swellingOf } from "../skin/swelling.ts";
import { depthGrid, fallAway } from "./depth-grid.ts";
import { type PhotoSurface, inScene } from "./photo-surface.ts";
import type { Joints, Share } from "./warp.ts";

/** A photograph given depth: a sheet of equal cells whose corners know how far they follow head and jaw. Scene units. */
export interface Relief extends Joints {
  columns: number;
  rows: number;
  cellPx: number;
  z: number[];
  head: number[];
  jaw: number[];
  /** How far swollen skin stands out from its place, three numbers a corner; none where nothing is swollen. */
  swollen: number[];
  /** The inner edge of the lips, once round. */
  mouth: ({ at: [number, number, number] } & Share)[];
}

/** Chosen: about 6 mm of skin; finer shows nothing new and costs time. */
const CELL_PX = 8;
/** Behind the tragus and under the hair the photograph shows no depth: it sinks to the middle of the skull (chosen). */
const FAR_MM = -60;
/** Chosen: the breadth of hair beside a head. */
const FALL_MM = 45;

/** Where the head turns on the neck: about between the ears' canals and the top of the spine; canonical millimetres (chosen). */
const PIVOT_MM = [0, -25, -55] as const;
/** The jaw's hinge, just before the tragus. */
const HINGE_MM = [0, 2, -15] as const;
/** Landmarks of the inner lips from the right corner over the upper lip to the left one and back over the lower. */
const INNER_LIPS = [
  78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308, 324, 318, 402, 317, 14, 87, 178, 88, 95,
];
const UPPER_LIPS = 11;

export function reliefOf(surface: PhotoSurface, swelling?: Swelling): Relief {
  const size = { widthPx: PREPARED_WIDTH_PX, heightPx: PREPARED_HEIGHT_PX, cellPx: CELL_PX };
  const grid = depthGrid(size, surface.places, surface.head.triangles);
  const behind = surface.placeInScene([0, 0, FAR_MM]).z;
  fallAway(grid, behind, FALL_MM * surface.pxPerMm);
  const lips = lipLine(surface);
  const corners = Array.from(grid.z, (z, at) => {
    const corner = new Vector3(CELL_PX * (at % grid.columns), -CELL_PX * Math.floor(at / grid.columns), z);
    return surface.canonicalAt(inScene(corner));
  });
  const shares = corners.map((corner) => sharesAt(corner, lips));
  return {
    ...{ columns: grid.columns, rows: grid.rows, cellPx: CELL_PX },
    z: Array.from(grid.z, (z) => Number(z.toFixed(2))),
    head: shares.map((share) => Number(share.head.toFixed(3))),
    jaw: shares.map((share) => Number(share.jaw.toFixed(3))),
    swollen: swelling ? swollenOf(surface, corners, swelling) : [],
    mouth: mouthOf(surface),
    pivot: surface.placeInScene(PIVOT_MM).toArray(),
    hinge: surface.placeInScene(HINGE_MM).toArray(),
  };
}

function swollenOf(surface: PhotoSurface, corners: Vector3[], swelling: Swelling): number[] {
  const outAt = swellingOf(swelling, surface.head);
  const origin = surface.placeInScene([0, 0, 0]);
  return corners.flatMap((corner) => {
    const out = surface.placeInScene(outAt(corner).toArray()).sub(origin);
    return out.toArray().map((value) => Number(value.toFixed(3)));
  });
}

function mouthOf(surface: PhotoSurface): Relief["mouth"] {
  return INNER_LIPS.map((index, i) => {
    const at = inScene(surface.places[index] ?? new Vector3());
    const corner = i === 0 || i === UPPER_LIPS - 1;
    return { at: at.toArray(), head: 1, jaw: corner ? 0.4 : i < UPPER_LIPS ? 0 : 1 };
  });
}

/** Height of the line between the lips over their width, canonical millimetres. */
function lipLine(surface: PhotoSurface): (x: number) => number {
  const at = (index: number): Vector3 => surface.canonicalAt(inScene(surface.places[index] ?? new Vector3()));
  const between = (upper: number, lower: number): Vector3 => at(upper).lerp(at(lower), 0.5);
  const line = [at(78), between(81, 178), between(13, 14), between(311, 402), at(308)];
  return (x) => {
    const after = line.findIndex((point) => point.x >= x);
    const [from, to] = [line[after - 1], line[after]];
    if (!to) return line.at(-1)?.y ?? 0;
    return from ? from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x) : to.y;
  };
}

/** How far a place of canonical space follows the head and the jaw; the distances are chosen by looking at the pictures. */
function sharesAt({ x, y }: Vector3, lipsAt: (x: number) => number): Share {
  const round = Math.hypot(x / 95, (y - 25) / 125);
  // Below the jaw the neck twists, down to the collarbones that stay.
  const head = Math.min(1 - step(1.05, 1.7, round), step(-185, -95, y));
  // Between the lips the skin parts; beside them the cheek gives way over centimetres.
  const softMm = 1.5 + 24 * step(18, 45, Math.abs(x));
  const lips = lipsAt(x);
  const below = 1 - step(lips - softMm, lips + softMm, y);
  return { head, jaw: below * step(-150, -95, y) * (1 - step(60, 90, Math.abs(x))) };
}

/** 0 below `from`, 1 above `to`, smooth between. */
function step(from: number, to: number, value: number): number {
  const share = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return share * share * (3 - 2 * share);
}
