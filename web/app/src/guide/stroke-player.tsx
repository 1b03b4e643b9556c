import { useCallback, useEffect, useRef, useState } from "react";
import type { Choreography, Head } from "../api/types.ts";
import { momentAt } from "../session/timeline.ts";
import { words } from "../words.ts";
import { GuideStage, type GuideStageHandle, type View } from "./guide-stage.tsx";
import { loopOf, positionIn } from "./stroke-loop.ts";

const slowRate = 0.25;
const w = words.player;

/** A technique's strokes, over and over, by the guide's own face and hands. */
export function StrokePlayer({ head, choreography }: { head: Head; choreography: Choreography }) {
  const stage = useRef<GuideStageHandle>(null);
  const [playing, setPlaying] = useState(!window.matchMedia("(prefers-reduced-motion: reduce)").matches);
  const [slow, setSlow] = useState(false);
  const [view, setView] = useState<View>("front");
  const title = useStrokeLoop(choreography, playing, slow ? slowRate : 1, stage);
  return (
    <figure className="player">
      <GuideStage ref={stage} head={head} routine={choreography} view={view}>
        <p className="player-title" aria-live="off">
          {title}
        </p>
      </GuideStage>
      <div className="player-controls" role="group" aria-label={w.controls}>
        <button className="chip" onClick={() => setPlaying(!playing)}>
          {playing ? w.pause : w.play}
        </button>
        <button className="chip" aria-pressed={slow} onClick={() => setSlow(!slow)}>
          {w.slow}
        </button>
        <button className="chip" aria-pressed={view === "front"} onClick={() => setView("front")}>
          {w.front}
        </button>
        <button className="chip" aria-pressed={view === "side"} onClick={() => setView("side")}>
          {w.side}
        </button>
      </div>
    </figure>
  );
}

/** Draws on every refresh and tells the stroke's name when it changes. */
function useStrokeLoop(
  choreography: Choreography,
  playing: boolean,
  rate: number,
  stage: React.RefObject<GuideStageHandle | null>,
): string {
  const positionS = useRef(0);
  const [title, setTitle] = useState("");
  const draw = useCallback(
    (elapsedS: number) => {
      positionS.current += playing ? elapsedS * rate : 0;
      const moment = momentAt(choreography, positionIn(loopOf(choreography), positionS.current));
      stage.current?.draw(moment, elapsedS);
      setTitle(moment.step.title);
    },
    [choreography, playing, rate, stage],
  );
  useEffect(() => {
    let beforeMs = performance.now();
    let request = requestAnimationFrame(function turn(nowMs) {
      draw(Math.min(0.25, Math.max(0, nowMs - beforeMs) / 1000));
      beforeMs = nowMs;
      request = requestAnimationFrame(turn);
    });
    return () => cancelAnimationFrame(request);
  }, [draw]);
  return title;
}
