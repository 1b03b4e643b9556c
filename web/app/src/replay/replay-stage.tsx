import { fitPose, pointAt, projectSurface, type Frame } from "@effleur/vision";
import { useImperativeHandle, useMemo, useRef, type Ref } from "react";
import type { Head, Pass, Replay } from "../api/types.ts";
import { drawOverlay } from "../mirror/draw-overlay.ts";
import { faceEdges, type OverlayModel, type OverlayStroke } from "../mirror/overlay-model.ts";
import { lookOf, sized, skinPicture } from "../mirror/overlay-canvas.ts";
import { skinLayer } from "../mirror/skin-layer.ts";
import type { Cells } from "../paint/cells.ts";
import { words } from "../words.ts";
import { drawHands } from "./draw-hands.ts";

export interface ReplayStageHandle {
  draw(frame: Frame, cells: Cells, passes: readonly Pass[]): void;
}

interface StageProps {
  head: Head;
  view: Replay;
  size: { widthPx: number; heightPx: number };
  ref: Ref<ReplayStageHandle>;
}

/** Face and hands of a moment as lines and dots, as in a mirror, with what was painted by then and the path of the stroke under way. */
export function ReplayStage({ head, view, size, ref }: StageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const skin = useRef<HTMLCanvasElement>(null);
  const edges = useMemo(() => faceEdges(head), [head]);
  useImperativeHandle(
    ref,
    () => ({
      draw(frame, cells, passes) {
        const pen = canvas.current?.getContext("2d");
        if (!pen || !canvas.current) return;
        const look = lookOf(canvas.current);
        const model = modelOf(head, view, frame, edges, cells, passes);
        const layer = skinPicture((skin.current ??= document.createElement("canvas")), model, look.paint);
        drawOverlay(pen, model, sized(canvas.current), { ...look, stroke: look.accent }, layer);
        drawHands(pen, frame.hands, model.widthPx / 100, look.ink);
      },
    }),
    [head, view, edges],
  );
  return (
    <div className="replay-stage" style={{ aspectRatio: `${size.widthPx} / ${size.heightPx}` }}>
      <canvas ref={canvas} className="mirrored" role="img" aria-label={words.replay.stage} />
    </div>
  );
}

function modelOf(
  head: Head,
  view: Replay,
  frame: Frame,
  edges: readonly (readonly [number, number])[],
  cells: Cells,
  passes: readonly Pass[],
): OverlayModel {
  const { widthPx, heightPx, face } = frame;
  const bare = { widthPx, heightPx, tips: [], masked: { red: [], zones: [] } };
  if (!face) return { ...bare, strokes: [], mesh: [], skin: [] };
  const pose = fitPose(head, face.points);
  const strokes = passes.flatMap((pass): OverlayStroke[] => {
    const shape = view.choreography.strokes[pass.stroke];
    if (!shape) return [];
    const samples = shape[pass.side].samples;
    const points = projectSurface(head, face.points, pose, samples);
    const dots = samples.map((_, i) => pointAt(points, i));
    return [{ kind: shape.kind, dots, painted: [], pace: null }];
  });
  return {
    ...bare,
    strokes,
    mesh: edges.map(([a, b]) => [pointAt(face.points, a), pointAt(face.points, b)]),
    skin: skinLayer(head, face, pose, cells),
  };
}
