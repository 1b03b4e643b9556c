import type { RecordingIndex } from "@effleur/vision";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Head, Pass, Replay } from "../api/types.ts";
import { Icon } from "../ui/icons.tsx";
import { watchTime } from "../ui/when.ts";
import { words } from "../words.ts";
import { grownCells } from "./grown-cells.ts";
import { PassList } from "./pass-list.tsx";
import { rates, type PlayAction } from "./play-clock.ts";
import { ReplayStage, type ReplayStageHandle } from "./replay-stage.tsx";
import { Timeline } from "./timeline.tsx";
import { useReplay } from "./use-replay.ts";

interface ReplayProps {
  head: Head;
  view: Replay;
  recording: RecordingIndex;
}

const w = words.replay;
// Chosen: as long as the coach waits between two cues at least.
const cueStaysS = 4;

/** What a screen says of a moment, in as few changing words as possible. */
interface Told {
  cue: string;
  passes: readonly number[];
}

export function ReplayView({ head, view, recording }: ReplayProps) {
  const stage = useRef<ReplayStageHandle>(null);
  const line = useRef<HTMLDivElement>(null);
  const time = useRef<HTMLOutputElement>(null);
  const [told, setTold] = useState<Told>({ cue: "", passes: [] });
  const cells = useMemo(() => grownCells(view.painted), [view.painted]);
  const startS = recording.timesS[0] ?? 0;
  const endS = recording.timesS[recording.timesS.length - 1] ?? 0;
  const draw = useCallback(
    (index: number, atS: number) => {
      const now = toldAt(view, atS);
      setTold((before) => (sameTold(before, now) ? before : now));
      stage.current?.draw(
        recording.frame(index),
        cells(atS),
        now.passes.flatMap((i) => view.passes[i] ?? []),
      );
      point(line.current, atS, startS, endS);
      if (time.current) time.current.textContent = w.time(watchTime(atS - startS), watchTime(endS - startS));
    },
    [view, recording, cells, startS, endS],
  );
  const { playing, rate, send, again } = useReplay(recording, draw);
  useEffect(again, [again]);
  useRedraw(again);
  const size = useMemo(() => {
    const { widthPx, heightPx } = recording.frame(0);
    return { widthPx, heightPx };
  }, [recording]);
  return (
    <div className="replay">
      <div className="replay-see">
        <ReplayStage ref={stage} {...{ head, view, size }} />
        <p className="replay-cue" aria-live="polite">
          {told.cue}
        </p>
      </div>
      <div className="replay-run">
        <Timeline head={line} {...{ view, startS, endS, send }} />
        <Buttons {...{ playing, rate, send }} />
        <output ref={time} className="replay-time" />
      </div>
      <PassList view={view} startS={startS} now={told.passes} play={(pass) => send(partOf(pass))} />
    </div>
  );
}

const partOf = ({ startS, endS }: Pass): PlayAction => ({ type: "part", startS, endS });

function toldAt(view: Replay, atS: number): Told {
  const said = view.cues.filter((cue) => cue.atS <= atS && atS < cue.atS + cueStaysS).at(-1);
  const passes = view.passes.flatMap((pass, i) => (pass.startS <= atS && atS <= pass.endS ? [i] : []));
  return { cue: said?.text ?? "", passes };
}

const sameTold = (a: Told, b: Told) => a.cue === b.cue && a.passes.join() === b.passes.join();

function point(line: HTMLDivElement | null, atS: number, startS: number, endS: number): void {
  if (!line) return;
  line.dataset["at"] = String(atS);
  line.style.setProperty("--at", String((atS - startS) / Math.max(1e-6, endS - startS)));
  line.setAttribute("aria-valuenow", String(Math.round(atS)));
  line.setAttribute("aria-valuetext", watchTime(atS - startS));
}

/** A canvas forgets its picture when the window changes its size or the scheme its colours. */
function useRedraw(again: () => void): void {
  useEffect(() => {
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    window.addEventListener("resize", again);
    dark.addEventListener("change", again);
    return () => {
      window.removeEventListener("resize", again);
      dark.removeEventListener("change", again);
    };
  }, [again]);
}

interface ButtonsProps {
  playing: boolean;
  rate: number;
  send: (action: PlayAction) => void;
}

function Buttons({ playing, rate, send }: ButtonsProps) {
  return (
    <div className="replay-buttons" role="group" aria-label={w.controls}>
      <button className="button" aria-label={w.frameBack} onClick={() => send({ type: "frame", by: -1 })}>
        <Icon name="back" />
      </button>
      <button className="button button-first" onClick={() => send({ type: "toggle" })}>
        <Icon name={playing ? "pause" : "play"} />
        {playing ? w.pause : w.play}
      </button>
      <button className="button" aria-label={w.frameOn} onClick={() => send({ type: "frame", by: 1 })}>
        <Icon name="skip" />
      </button>
      <label className="field field-inline">
        <span>{w.rate}</span>
        <select value={rate} onChange={(event) => send({ type: "rate", rate: Number(event.target.value) })}>
          {rates.map((offered) => (
            <option key={offered} value={offered}>
              {w.times(offered)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
