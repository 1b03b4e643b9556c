import { useEffect, useMemo, useRef, type ReactNode } from "react";
import type { Frame } from "@effleur/vision";
import type { Choreography, Head } from "../api/types.ts";
import { tracksAt, type MirrorState } from "../session/mirror-state.ts";
import { paceAt } from "../session/pace.ts";
import { drawOverlay } from "./draw-overlay.ts";
import { lookOf, sized, skinPicture } from "./overlay-canvas.ts";
import { faceEdges, overlayModel, type OverlayModel } from "./overlay-model.ts";
import { useSeeing, type SeeingUse } from "./use-seeing.ts";

interface MirrorStageProps extends SeeingUse {
  head: Head;
  routine: Choreography;
  state: MirrorState;
  rate: number;
  hideFace: boolean;
  /** Whether the skin is painted where hands were. */
  painted: boolean;
  /** Zones a person's answers leave out; null when nothing is to be hatched. */
  zonesLeftOut: readonly string[] | null;
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
  painted,
  zonesLeftOut,
  onPace,
  children,
  ...use
}: MirrorStageProps) {
  const video = useRef<HTMLVideoElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const edges = useMemo(() => faceEdges(head), [head]);
  const skin = useRef<HTMLCanvasElement>(null);
  const shown = useRef({ state, rate, hideFace, painted, zonesLeftOut });
  useEffect(() => {
    shown.current = { state, rate, hideFace, painted, zonesLeftOut };
  }, [state, rate, hideFace, painted, zonesLeftOut]);
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
      painted: now.painted,
      zonesLeftOut: now.zonesLeftOut,
    });
    if (canvas.current) drawOn(canvas.current, model, (skin.current ??= document.createElement("canvas")));
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

function drawOn(canvas: HTMLCanvasElement, model: OverlayModel, skin: HTMLCanvasElement): void {
  const pen = canvas.getContext("2d");
  if (!pen) return;
  const look = lookOf(canvas);
  drawOverlay(pen, model, sized(canvas), look, skinPicture(skin, model, look.paint));
}
