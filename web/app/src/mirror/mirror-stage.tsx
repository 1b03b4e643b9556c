import { useEffect, useMemo, useRef, type ReactNode } from "react";
import type { Frame } from "@effleur/vision";
import type { Choreography, Head } from "../api/types.ts";
import { tracksAt, type MirrorState } from "../session/mirror-state.ts";
import { paceAt } from "../session/pace.ts";
import { drawOverlay, type OverlayLook } from "./draw-overlay.ts";
import { faceEdges, overlayModel } from "./overlay-model.ts";
import { useSeeing, type SeeingUse } from "./use-seeing.ts";

interface MirrorStageProps extends SeeingUse {
  head: Head;
  routine: Choreography;
  state: MirrorState;
  rate: number;
  hideFace: boolean;
  onPace: (share: number) => void;
  children: ReactNode;
}

/** The person in the mirror: the video below, what the coach shows above; both mirrored here and nowhere else. */
export function MirrorStage({
  head,
  routine,
  state,
  rate,
  hideFace,
  onPace,
  children,
  ...use
}: MirrorStageProps) {
  const video = useRef<HTMLVideoElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const edges = useMemo(() => faceEdges(head), [head]);
  const shown = useRef({ state, rate, hideFace });
  useEffect(() => {
    shown.current = { state, rate, hideFace };
  }, [state, rate, hideFace]);
  const draw = (frame: Frame) => {
    const now = shown.current;
    const pace = paceNow(routine, now.state, now.rate);
    onPace(pace ?? 0);
    const model = overlayModel({
      head,
      routine,
      frame,
      pace,
      state: now.state,
      edges: now.hideFace ? edges : [],
    });
    if (canvas.current) drawOn(canvas.current, model);
  };
  useSeeing(video, {
    ...use,
    onFrame: (bytes, frame) => {
      use.onFrame(bytes, frame);
      draw(frame);
    },
  });
  return (
    <div className={hideFace ? "stage stage-hidden" : "stage"}>
      <video ref={video} className="mirrored" muted playsInline aria-hidden="true" onEnded={use.onEnded} />
      <canvas ref={canvas} className="mirrored" aria-hidden="true" />
      {children}
    </div>
  );
}

function paceNow(routine: Choreography, state: MirrorState, rate: number): number | null {
  const [track] = tracksAt(routine, state.step);
  const stroke = track && routine.strokes[track.strokeId];
  if (!stroke || state.live?.phase !== "work") return null;
  return paceAt(stroke, state.live.stepElapsedS, rate);
}

function drawOn(canvas: HTMLCanvasElement, model: Parameters<typeof drawOverlay>[1]): void {
  const pen = canvas.getContext("2d");
  if (!pen) return;
  const ratio = Math.min(2, window.devicePixelRatio);
  const size = { x: Math.round(canvas.clientWidth * ratio), y: Math.round(canvas.clientHeight * ratio) };
  if (canvas.width !== size.x) canvas.width = size.x;
  if (canvas.height !== size.y) canvas.height = size.y;
  drawOverlay(pen, model, size, lookOf(canvas));
}

function lookOf(element: Element): OverlayLook {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return { stroke: token("--mirror-stroke"), rim: token("--mirror-rim"), mesh: token("--face-line") };
}
