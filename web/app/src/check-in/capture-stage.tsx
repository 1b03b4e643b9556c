import { pointAt, type Frame } from "@effleur/vision";
import { useImperativeHandle, useMemo, useRef, type ReactNode, type Ref, type RefObject } from "react";
import type { Head } from "../api/types.ts";
import { drawOverlay } from "../mirror/draw-overlay.ts";
import { lookOf, sized } from "../mirror/overlay-canvas.ts";
import { faceEdges, type OverlayModel } from "../mirror/overlay-model.ts";

export interface CaptureStageHandle {
  /** Draws the face as lines, where the picture itself is hidden. */
  draw(frame: Frame): void;
}

interface StageProps {
  head: Head;
  video: RefObject<HTMLVideoElement | null>;
  hideFace: boolean;
  ref: Ref<CaptureStageHandle>;
  children: ReactNode;
}

/** The person as in a mirror, or lines in their place when they would rather not see their face. */
export function CaptureStage({ head, video, hideFace, ref, children }: StageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const edges = useMemo(() => (hideFace ? faceEdges(head) : []), [head, hideFace]);
  useImperativeHandle(
    ref,
    () => ({
      draw(frame) {
        const pen = canvas.current?.getContext("2d");
        if (!canvas.current || !pen || !hideFace) return;
        drawOverlay(pen, linesOf(frame, edges), sized(canvas.current), lookOf(canvas.current));
      },
    }),
    [edges, hideFace],
  );
  return (
    <div className={hideFace ? "stage stage-hidden capture-stage" : "stage capture-stage"}>
      <video ref={video} className="mirrored" muted playsInline aria-hidden="true" />
      {hideFace && <canvas ref={canvas} className="mirrored" aria-hidden="true" />}
      {children}
    </div>
  );
}

function linesOf(
  { widthPx, heightPx, face }: Frame,
  edges: readonly (readonly [number, number])[],
): OverlayModel {
  const mesh = face
    ? edges.map(([a, b]): OverlayModel["mesh"][number] => [pointAt(face.points, a), pointAt(face.points, b)])
    : [];
  return { widthPx, heightPx, strokes: [], tips: [], mesh, skin: [], masked: { red: [], zones: [] } };
}
