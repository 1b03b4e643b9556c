import { Matrix4, Vector3 } from "three";
import type { PicturePoint } from "../scene/camera.ts";
import type { ToolId } from "../script/motion-script.ts";
import { type LaidHand, type LayRequest, lay, tipsOf } from "./lay.ts";
import type { Rig } from "./rig.ts";

/** What a hand holds; nothing where null. */
export interface HeldTool {
  /** Millimetres of the tool to the scene. */
  tool: { kind: ToolId; placement: Matrix4 } | null;
}

/** How to lay a hand that may hold a tool: its edge is then what comes to the target. */
export interface HoldRequest extends LayRequest {
  kind: ToolId | null;
}

/** From the fingertips that hold a tool to its working edge (chosen: half of a stone is in the hand). */
const REACH_MM = 20;
/** Tools lie flat, fifteen degrees off the skin (evidence, as the strokes have it). */
const ANGLE = (15 * Math.PI) / 180;

/** Lays a hand so that its fingertips, or the edge of the tool they hold, are at the target. */
export function layHolding(rig: Rig, { kind, ...request }: HoldRequest): LaidHand & HeldTool {
  if (!kind) return { ...lay(rig, request), tool: null };
  const { pxPerMm, fingers } = request;
  const pointing = (request.pointingDeg * Math.PI) / 180;
  const grip = gripOf(request.target, pointing, pxPerMm);
  const laid = lay(rig, { ...request, target: grip.target, liftMm: request.liftMm + grip.liftMm });
  return { ...laid, tool: { kind, placement: toolAt(tipsOf(rig, laid, fingers), pointing, pxPerMm) } };
}

/** Where the fingertips are when the tool's edge is at `edge`. */
function gripOf(
  edge: PicturePoint,
  pointing: number,
  pxPerMm: number,
): { target: PicturePoint; liftMm: number } {
  const back = REACH_MM * Math.cos(ANGLE) * pxPerMm;
  const target = { x: edge.x - back * Math.cos(pointing), y: edge.y + back * Math.sin(pointing) };
  return { target, liftMm: REACH_MM * Math.sin(ANGLE) };
}

/** The tool between the fingertips, its edge ahead of them; all in the scene. */
function toolAt(tips: readonly Vector3[], pointing: number, pxPerMm: number): Matrix4 {
  const grip = tips.reduce((sum, tip) => sum.add(tip), new Vector3()).divideScalar(tips.length);
  const ahead = new Vector3(Math.cos(pointing), Math.sin(pointing), -Math.tan(ANGLE)).normalize();
  const edge = grip.addScaledVector(ahead, REACH_MM * pxPerMm);
  const across = new Vector3(-Math.sin(pointing), Math.cos(pointing), 0);
  return new Matrix4()
    .makeBasis(ahead, across, new Vector3().crossVectors(ahead, across))
    .scale(new Vector3(pxPerMm, pxPerMm, pxPerMm))
    .setPosition(edge);
}
