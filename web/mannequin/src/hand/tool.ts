import { Matrix4, Vector3 } from "three";
import type { DrawnTool } from "../page/drawn-frame.ts";
import type { PicturePoint } from "../scene/camera.ts";
import type { ToolId } from "../script/motion-script.ts";

/** From the fingertips that hold a tool to its working edge (chosen: half of a stone is in the hand). */
const REACH_MM = 20;
/** Tools lie flat, fifteen degrees off the skin (evidence, as the strokes have it). */
const ANGLE = (15 * Math.PI) / 180;

/** Where the fingertips are when the tool's edge is at `edge`. */
export function gripOf(
  edge: PicturePoint,
  pointing: number,
  pxPerMm: number,
): { target: PicturePoint; liftMm: number } {
  const back = REACH_MM * Math.cos(ANGLE) * pxPerMm;
  const target = { x: edge.x - back * Math.cos(pointing), y: edge.y + back * Math.sin(pointing) };
  return { target, liftMm: REACH_MM * Math.sin(ANGLE) };
}

/** The tool between the fingertips, its edge ahead of them; all in the scene. */
export function toolAt(kind: ToolId, tips: readonly Vector3[], pointing: number, pxPerMm: number): DrawnTool {
  const grip = tips.reduce((sum, tip) => sum.add(tip), new Vector3()).divideScalar(tips.length);
  const ahead = new Vector3(Math.cos(pointing), Math.sin(pointing), -Math.tan(ANGLE)).normalize();
  const edge = grip.addScaledVector(ahead, REACH_MM * pxPerMm);
  const across = new Vector3(-Math.sin(pointing), Math.cos(pointing), 0);
  const placement = new Matrix4()
    .makeBasis(ahead, across, new Vector3().crossVectors(ahead, across))
    .scale(new Vector3(pxPerMm, pxPerMm, pxPerMm))
    .setPosition(edge);
  return { kind, placement: placement.toArray() };
}
