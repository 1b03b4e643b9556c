import { useEffect, useImperativeHandle, useRef, useState, type ReactNode, type Ref } from "react";
import type { Choreography, Head } from "../api/types.ts";
import type { Moment } from "../session/timeline.ts";
import { words } from "../words.ts";
import { GuideScene, type View } from "./scene.ts";
import { dragged, keyed, type Turn } from "./turntable.ts";

export type { View };

export interface GuideStageHandle {
  draw(moment: Moment, elapsedS: number): void;
}

interface GuideStageProps {
  ref: Ref<GuideStageHandle>;
  head: Head;
  routine: Choreography;
  view?: View;
  children: ReactNode;
}

/** The 3-D face: a canvas that turns under a finger. Without WebGL the words around it still guide. */
export function GuideStage({ ref, head, routine, view = "front", children }: GuideStageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scene = useRef<GuideScene>(null);
  const turn = useRef<Turn>({ yaw: 0, pitch: 0 });
  const [failed, setFailed] = useState(false);
  useImperativeHandle(ref, () => ({
    draw: (moment, elapsedS) => scene.current?.draw(moment, turn.current, elapsedS, view),
  }));
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    return keepScene(
      element,
      head,
      routine,
      (opened) => (scene.current = opened),
      () => setFailed(true),
    );
  }, [head, routine]);
  return (
    <div className="stage">
      <canvas
        ref={canvas}
        className="mirrored"
        tabIndex={0}
        role="img"
        aria-label={words.session.turn}
        hidden={failed}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={(event) => {
          if (event.buttons) turn.current = dragged(turn.current, event.movementX, event.movementY);
        }}
        onDoubleClick={() => (turn.current = { yaw: 0, pitch: 0 })}
        onKeyDown={(event) => {
          const next = keyed(turn.current, event.key);
          if (!next) return;
          turn.current = next;
          event.preventDefault();
        }}
      />
      {children}
    </div>
  );
}

function keepScene(
  element: HTMLCanvasElement,
  head: Head,
  routine: Choreography,
  ready: (scene: GuideScene | null) => void,
  failed: () => void,
): () => void {
  let here = true;
  let scene: GuideScene | null = null;
  const fit = () => scene?.resize(element.clientWidth, element.clientHeight, window.devicePixelRatio);
  const watch = new ResizeObserver(fit);
  GuideScene.open(element, head, routine).then((opened) => {
    if (!here) return opened.dispose();
    scene = opened;
    fit();
    watch.observe(element);
    ready(opened);
  }, failed);
  return () => {
    here = false;
    watch.disconnect();
    ready(null);
    scene?.dispose();
  };
}
