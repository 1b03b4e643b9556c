import type { Vector3 } from "three";

export const WIDTH_PX = 640;
export const HEIGHT_PX = 480;

/**
 * The camera stands this far from the photograph, in its pixels. Chosen: a face of 175 mm over 240 px seen from 60 cm, the usual
 * distance to a laptop, gives 820 px; a hand lifted by 30 mm then looks 5 % larger, as it does before a webcam.
 */
export const DISTANCE_PX = 820;

/** How the scene is seen: the camera's focal length in pixels of the picture and its distance in those of the photograph. */
export interface View {
  focalPx: number;
  distancePx: number;
}

/** A photograph seen one to one. */
export const FLAT_VIEW: View = { focalPx: DISTANCE_PX, distancePx: DISTANCE_PX };

/** A webcam 65° wide, within the 60–70° that laptops have: a near head looks as near ones do. */
export const WEBCAM_FOCAL_PX = WIDTH_PX / 2 / Math.tan((65 / 2) * (Math.PI / 180));

/** A place in the picture, pixels right and down. */
export interface PicturePoint {
  x: number;
  y: number;
}

/** Scene units are pixels of the photograph, x right, y up, z to the camera, the photograph at z = 0. */
export function toScene(point: PicturePoint): { x: number; y: number } {
  return { x: point.x - WIDTH_PX / 2, y: HEIGHT_PX / 2 - point.y };
}

/** Where the camera sees a place of the scene. */
export function project(at: Vector3, { focalPx, distancePx }: View = FLAT_VIEW): PicturePoint {
  const enlarge = focalPx / (distancePx - at.z);
  return { x: WIDTH_PX / 2 + at.x * enlarge, y: HEIGHT_PX / 2 - at.y * enlarge };
}
