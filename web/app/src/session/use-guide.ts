import { useCallback, useEffect, useRef, useState } from "react";
import type { Choreography } from "../api/types.ts";
import { advance, startClock, type GuideAction, type GuideClock } from "./guide-clock.ts";
import { guideView, sameView, type GuideView } from "./guide-view.ts";
import { momentAt, type Moment } from "./timeline.ts";

export type DrawGuide = (moment: Moment, elapsedS: number) => void;

/** Runs a choreography by the screen's own refresh: `draw` every picture, the words only when they change. */
export function useGuide(routine: Choreography, draw: DrawGuide) {
  const clock = useRef<GuideClock>(startClock);
  const [view, setView] = useState<GuideView>(() => guideView(momentAt(routine, 0), startClock));
  const drawNow = useRef(draw);
  useEffect(() => {
    drawNow.current = draw;
  }, [draw]);
  const send = useCallback(
    (action: GuideAction) => {
      clock.current = advance(routine, clock.current, action);
      const next = guideView(momentAt(routine, clock.current.positionS), clock.current);
      setView((before) => (sameView(before, next) ? before : next));
    },
    [routine],
  );
  useEffect(() => {
    let beforeMs = performance.now();
    let request = requestAnimationFrame(function turn(nowMs) {
      const elapsedS = Math.max(0, nowMs - beforeMs) / 1000;
      beforeMs = nowMs;
      send({ type: "tick", elapsedS });
      drawNow.current(momentAt(routine, clock.current.positionS), elapsedS);
      request = requestAnimationFrame(turn);
    });
    return () => cancelAnimationFrame(request);
  }, [routine, send]);
  return { view, send };
}
