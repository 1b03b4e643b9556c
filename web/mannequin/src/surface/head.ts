import { Vector3 } from "three";
import type { FormId } from "../hand/forms.ts";
import type { TimedRoutine } from "../routine/routine-script.ts";

/** The canonical head as `GET /api/head` gives it: millimetres, x to the person's left, y up, z forward. */
export interface Head {
  vertices: [number, number, number][];
  triangles: [number, number, number][];
  faceVertexCount: number;
}

export type Millimetres = readonly [number, number, number];

/** A stroke's path on one side, as the contract has it. */
export interface PathShape {
  samples: [number, number, number, number][];
  positions: [number, number, number][];
  lengthMm: number;
}

export type StrokeKind = "glide" | "circle" | "pump" | "hold" | "knead" | "tap";

/** A stroke as `GET /api/choreographies` gives it. */
export interface StrokeShape {
  techniqueId: string;
  kind: StrokeKind;
  fingers: ("thumb" | "index" | "middle" | "ring" | "little")[];
  form: FormId;
  pressure: string;
  speedCmS: number;
  maxSpeedCmS: number;
  passesPerSecond: number;
  holdS: number;
  left: PathShape;
  right: PathShape;
}

/** Everything the mannequin must know of the catalogue. */
export interface Catalogue {
  head: Head;
  strokes: Record<string, StrokeShape>;
  routines: Record<string, TimedRoutine>;
}

export function toVector([x, y, z]: readonly [number, number, number]): Vector3 {
  return new Vector3(x, y, z);
}
