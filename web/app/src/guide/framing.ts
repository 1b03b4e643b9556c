import { Vector3, type PerspectiveCamera } from "three";
import type { GuidePath } from "./path.ts";

/** How much of the head is in the picture: 0 the face alone, 1 down to the collarbones. */
export type Framing = number;

interface Cut {
  middleMm: number;
  halfMm: number;
}

// Chosen by eye on the canonical head: room for two hands around the face, and around neck and shoulders.
const face: Cut = { middleMm: -12, halfMm: 138 };
const whole: Cut = { middleMm: -62, halfMm: 190 };
const neckMm = -88;
const widthShare = 0.95;

/** Strokes that go below the chin need the neck in the picture. */
export function framingFor(paths: readonly GuidePath[]): Framing {
  return paths.some((path) => path.points.some(({ position }) => position.y < neckMm)) ? 1 : 0;
}

export function frame(camera: PerspectiveCamera, framing: Framing): void {
  const between = (part: keyof Cut) => face[part] + framing * (whole[part] - face[part]);
  const half = Math.tan((camera.fov * Math.PI) / 360);
  const tall = between("halfMm") / half;
  const distanceMm = Math.max(tall, (widthShare * between("halfMm")) / (half * camera.aspect));
  camera.position.set(0, between("middleMm"), distanceMm);
  camera.lookAt(new Vector3(0, between("middleMm"), 0));
  camera.updateProjectionMatrix();
}
