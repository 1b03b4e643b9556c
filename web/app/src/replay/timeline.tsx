import { memo, useRef, type KeyboardEvent, type PointerEvent, type Ref } from "react";
import type { Pass, Replay } from "../api/types.ts";
import { watchTime } from "../ui/when.ts";
import { words } from "../words.ts";
import type { PlayAction } from "./play-clock.ts";

interface TimelineProps {
  view: Replay;
  startS: number;
  endS: number;
  send: (action: PlayAction) => void;
  /** Moved by hand at every frame, so that nothing else is drawn anew. */
  head: Ref<HTMLDivElement>;
}

const w = words.replay;
// Chosen: less than this is a tap on a bar, more is a drag along the line.
const dragPx = 6;

/** All of the recording on one line: strokes of either side, what was not seen, what was said. Drag along it, or use the arrow keys. */
export function Timeline({ view, startS, endS, send, head }: TimelineProps) {
  const pressed = useRef<{ x: number; pass: Pass | undefined } | null>(null);
  const atOf = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return startS + ((event.clientX - box.left) / box.width) * (endS - startS);
  };
  const down = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const index = (event.target as HTMLElement).dataset["pass"];
    pressed.current = {
      x: event.clientX,
      pass: index === undefined ? undefined : view.passes[Number(index)],
    };
    if (!pressed.current.pass) send({ type: "seek", atS: atOf(event) });
  };
  const move = (event: PointerEvent<HTMLDivElement>) => {
    if (!pressed.current) return;
    if (pressed.current.pass && Math.abs(event.clientX - pressed.current.x) < dragPx) return;
    pressed.current.pass = undefined;
    send({ type: "seek", atS: atOf(event) });
  };
  const up = () => {
    const pass = pressed.current?.pass;
    pressed.current = null;
    if (pass) send({ type: "part", startS: pass.startS, endS: pass.endS });
  };
  return (
    <div
      ref={head}
      className="timeline"
      role="slider"
      tabIndex={0}
      aria-label={w.line}
      aria-valuemin={Math.floor(startS)}
      aria-valuemax={Math.ceil(endS)}
      aria-valuenow={Math.round(startS)}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={() => (pressed.current = null)}
      onKeyDown={(event) => {
        const action = keyAction(event, startS, endS);
        if (!action) return;
        event.preventDefault();
        send(action);
      }}
    >
      <Lanes view={view} startS={startS} endS={endS} />
      <div className="playhead" aria-hidden="true" />
    </div>
  );
}

const stepS: Partial<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
};

function keyAction(event: KeyboardEvent<HTMLElement>, startS: number, endS: number): PlayAction | null {
  const nowS = Number(event.currentTarget.dataset["at"] ?? startS);
  const by = stepS[event.key];
  if (by !== undefined) return { type: "seek", atS: nowS + by };
  if (event.key === "Home") return { type: "seek", atS: startS };
  if (event.key === "End") return { type: "seek", atS: endS };
  if (event.key === " ") return { type: "toggle" };
  if (event.key === ",") return { type: "frame", by: -1 };
  return event.key === "." ? { type: "frame", by: 1 } : null;
}

/** Drawn once: the bars of half an hour must not be made anew at every frame. */
const Lanes = memo(function Lanes({ view, startS, endS }: Pick<TimelineProps, "view" | "startS" | "endS">) {
  const share = (atS: number) => `${(100 * (atS - startS)) / Math.max(1e-6, endS - startS)}%`;
  const span = (fromS: number, toS: number) => ({
    left: share(fromS),
    width: `${(100 * (toS - fromS)) / Math.max(1e-6, endS - startS)}%`,
  });
  return (
    <div aria-hidden="true">
      {(["left", "right"] as const).map((side) => (
        <div key={side} className="lane">
          <span className="lane-name">{words.history.sides[side]}</span>
          {view.passes.map((pass, i) =>
            pass.side === side ? (
              <i
                key={i}
                data-pass={i}
                className={pass.seen ? "bar" : "bar bar-unseen"}
                style={span(pass.startS, pass.endS)}
              />
            ) : null,
          )}
        </div>
      ))}
      <div className="lane lane-low">
        <span className="lane-name">{w.unseen}</span>
        {view.unseen.map((gap) => (
          <i key={gap.startS} className="gap" style={span(gap.startS, gap.endS)} />
        ))}
      </div>
      <div className="lane lane-low">
        <span className="lane-name">{w.said}</span>
        {view.cues.map((cue, i) => (
          <i key={i} className="said" style={{ left: share(cue.atS) }} />
        ))}
      </div>
      <div className="ticks">
        <span>{watchTime(0)}</span>
        <span>{watchTime((endS - startS) / 2)}</span>
        <span>{watchTime(endS - startS)}</span>
      </div>
    </div>
  );
});
