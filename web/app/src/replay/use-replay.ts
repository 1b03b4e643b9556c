import { useCallback, useEffect, useRef, useState } from "react";
import { frameAt, play, startOf, type PlayAction, type PlayClock, type Track } from "./play-clock.ts";

/** Runs a recording by the screen's own refresh. `draw` is called only when another frame is to be seen; the words change only when they must. */
export function useReplay(track: Track, draw: (frame: number, atS: number) => void) {
  const clock = useRef<PlayClock>(startOf(track));
  const drawn = useRef(-1);
  const [view, setView] = useState<PlayClock>(clock.current);
  const drawNow = useRef(draw);
  useEffect(() => {
    drawNow.current = draw;
  }, [draw]);
  const show = useCallback(() => {
    const index = frameAt(track, clock.current.atS + 1e-9);
    if (index === drawn.current) return;
    drawn.current = index;
    drawNow.current(index, clock.current.atS);
  }, [track]);
  const send = useCallback(
    (action: PlayAction) => {
      clock.current = play(track, clock.current, action);
      show();
      setView((before) => {
        const { playing, rate } = clock.current;
        return before.playing === playing && before.rate === rate ? before : clock.current;
      });
    },
    [track, show],
  );
  const playing = view.playing;
  useEffect(() => {
    if (!playing) return;
    let beforeMs = performance.now();
    let request = requestAnimationFrame(function turn(nowMs) {
      const elapsedS = Math.max(0, nowMs - beforeMs) / 1000;
      beforeMs = nowMs;
      send({ type: "tick", elapsedS });
      request = requestAnimationFrame(turn);
    });
    return () => cancelAnimationFrame(request);
  }, [playing, send]);
  const again = useCallback(() => {
    drawn.current = -1;
    show();
  }, [show]);
  return { playing, rate: view.rate, send, again };
}
