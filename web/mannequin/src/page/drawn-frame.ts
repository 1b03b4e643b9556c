import type { Landmarks } from "../faces/recipes.ts";
import type { View } from "../scene/camera.ts";
import type { ToolId, Wear } from "../script/motion-script.ts";
import type { SkinPull } from "../skin/displacement.ts";
import type { Relief } from "../surface/relief.ts";
import type { HeadPose } from "../surface/warp.ts";

/** One picture as the page draws it: numbers only, worked out beforehand, so that the page decides nothing. */
export interface DrawnFrame {
  index: number;
  view: View;
  /** How head and jaw are held; null for a flat photograph. */
  head: HeadPose | null;
  /** Picture motion: shift in pixels (y up), turn in radians anticlockwise, scale, all about the middle of the face. */
  motion: { x: number; y: number; turn: number; scale: number };
  present: boolean;
  secondFace: boolean;
  /** How the photograph's skin is pulled, scene pixels at rest, and over what width. */
  skin: { pulls: SkinPull[]; widthPx: number };
  /** Factors on linear red, green, blue. */
  light: [number, number, number];
  /** Factors on the face's skin alone, besides the light's; null where no heart beats. */
  blood: [number, number, number] | null;
  lightFrom: "behind" | "twoSides" | null;
  noise: number;
  /** Offset of the noise tile for this frame. */
  grain: [number, number];
  hands: { left: DrawnHand | null; right: DrawnHand | null };
}

export interface DrawnHand {
  /** 16 numbers, columns first: hand model to scene. */
  placement: number[];
  /** Joint matrices in model space by joint name. */
  joints: Record<string, number[]>;
  /** Scene points: wrist, and where the forearm leaves the picture. */
  wrist: [number, number, number];
  elbow: [number, number, number];
  tool: DrawnTool | null;
}

export interface DrawnTool {
  kind: ToolId;
  /** 16 numbers, columns first: millimetres of the tool to the scene. */
  placement: number[];
}

export interface StageRequest {
  face: string;
  secondFace: string | null;
  skin: SkinTone;
  wears: readonly Wear[];
  /** Lightness of a planted skin; null keeps the face's own. */
  tone: number | null;
  /** Of the face's prepared picture. */
  landmarks: Landmarks;
  relief: Relief | null;
}

/** sRGB colours of the skin and of its redder places. */
export interface SkinTone {
  base: string;
  flush: string;
}
