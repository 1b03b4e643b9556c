import { fitPose, pointAt, projectSurface, type Frame, type VideoPoints } from "@effleur/vision";
import type { Choreography, Head, HandTrack, StrokeKind } from "../api/types.ts";
import { handOf, tracksAt, type MirrorState } from "../session/mirror-state.ts";
import { paintKey } from "../session/painted.ts";
import { maskedAreas, type Masked } from "./masked.ts";
import { skinLayer, type SkinLayer } from "./skin-layer.ts";

/** A point on the video picture, pixels. */
export interface Dot {
  x: number;
  y: number;
}

export interface OverlayStroke {
  kind: StrokeKind;
  dots: Dot[];
  /** Seconds of touch along the path, in equal pieces. */
  painted: readonly number[];
  /** Where a hand at the stroke's tempo would be now, 0 to 1; null while nobody should move. */
  pace: number | null;
}

export interface OverlayTip extends Dot {
  lit: boolean;
}

/** Everything the overlay draws, in pixels of the unmirrored picture. */
export interface OverlayModel {
  widthPx: number;
  heightPx: number;
  strokes: OverlayStroke[];
  tips: OverlayTip[];
  mesh: [Dot, Dot][];
  skin: SkinLayer;
  masked: Masked;
}

const tipLandmark = { thumb: 4, index: 8, middle: 12, ring: 16, little: 20 };
// The coach's contact is a probability: lit when touching is the likelier.
const litFrom = 0.5;

export interface OverlayInput {
  head: Head;
  routine: Choreography;
  state: MirrorState;
  frame: Frame;
  edges: readonly (readonly [number, number])[];
  pace: number | null;
  painted: boolean;
  zonesLeftOut: readonly string[] | null;
}

const nothingMasked: Masked = { red: [], zones: [] };

export function overlayModel(input: OverlayInput): OverlayModel {
  const { head, routine, state, frame, edges, pace } = input;
  const size = { widthPx: frame.widthPx, heightPx: frame.heightPx };
  const tracks = tracksAt(routine, state.step);
  const tips = frame.hands.flatMap((hand) => tipsOf(hand, routine, tracks, state));
  if (!frame.face) return { ...size, strokes: [], tips, mesh: [], skin: [], masked: nothingMasked };
  const face = frame.face.points;
  const pose = fitPose(head, face);
  const strokes = tracks.flatMap((track) => {
    const shape = routine.strokes[track.strokeId];
    if (!shape) return [];
    const painted = state.painted[paintKey(track.strokeId, track.faceSide)] ?? [];
    return [
      {
        kind: shape.kind,
        dots: dotsOf(projectSurface(head, face, pose, shape[track.faceSide].samples)),
        painted,
        pace,
      },
    ];
  });
  const mesh = edges.map(([a, b]): [Dot, Dot] => [pointAt(face, a), pointAt(face, b)]);
  const skin = input.painted ? skinLayer(head, frame.face, pose, state.cells) : [];
  const masked = input.zonesLeftOut ? maskedAreas(head, frame.face, pose, input.zonesLeftOut) : nothingMasked;
  return { ...size, strokes, tips, mesh, skin, masked };
}

function dotsOf(points: VideoPoints): Dot[] {
  return Array.from({ length: points.length / 3 }, (_, i) => pointAt(points, i));
}

function tipsOf(
  hand: Frame["hands"][number],
  routine: Choreography,
  tracks: readonly HandTrack[],
  state: MirrorState,
): OverlayTip[] {
  const track = tracks.find((candidate) => candidate.hand === hand.label) ?? tracks[0];
  const fingers = (track && routine.strokes[track.strokeId]?.fingers) ?? [];
  const lit = (handOf(state, hand.label)?.contact ?? 0) >= litFrom;
  return fingers.map((finger) => {
    const { x, y } = pointAt(hand.points, tipLandmark[finger]);
    return { x, y, lit };
  });
}

/** Each edge between landmarks once, for the drawing that can stand in for the picture. */
export function faceEdges(head: Head): [number, number][] {
  const seen = new Map<string, [number, number]>();
  const onFace = (triangle: readonly number[]) => triangle.every((index) => index < head.faceVertexCount);
  for (const [a = 0, b = 0, c = 0] of head.triangles.filter(onFace))
    for (const [p, q] of [
      [a, b],
      [b, c],
      [c, a],
    ] as const)
      seen.set(`${Math.min(p, q)} ${Math.max(p, q)}`, [p, q]);
  return [...seen.values()];
}
