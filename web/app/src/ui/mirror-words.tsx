import type { Hint } from "../session/camera-watch.ts";
import { handOf, type MirrorState } from "../session/mirror-state.ts";
import { words } from "../words.ts";

const w = words.session;
const pauseWords = {
  none: null,
  asked: w.paused,
  handsAway: w.handsAway,
  noFace: w.noFace,
  stopped: w.paused,
};

interface MirrorWordsProps {
  state: MirrorState;
  line: string;
  rate: number;
  feel: string | null;
}

/** One sentence, and beside it the passes done and which hand is felt. */
export function MirrorWords({ state, line, rate, feel }: MirrorWordsProps) {
  const { live } = state;
  const touching = (["left", "right"] as const).filter((side) => (handOf(state, side)?.contact ?? 0) >= 0.5);
  const facts = [
    live && live.passesWanted > 0 && `${w.passesLabel}: ${w.passes(live.passesDone, live.passesWanted)}`,
    ...touching.map(w.contact),
    rate !== 1 && w.tempo(rate),
  ];
  return (
    <section className="cue">
      <p className="cue-line" aria-live="polite">
        {line}
      </p>
      <p className="cue-facts">{facts.filter(Boolean).join(" · ")}</p>
      {feel && <p className="cue-feel">{feel}</p>}
    </section>
  );
}

interface NoticeProps {
  state: MirrorState;
  resting: boolean;
  ready: boolean;
  hint: Hint | null;
  leave: () => void;
}

/** What stands in the way, one thing at a time, the most pressing first. */
export function Notice({ state, resting, ready, hint, leave }: NoticeProps) {
  if (state.link === "closed" && state.notice)
    return (
      <div className="stage-notice" role="alert">
        <p>{state.notice}</p>
        <button className="button" onClick={leave}>
          {w.leave}
        </button>
      </div>
    );
  const text = noticeText(state, resting, ready, hint);
  return (
    <div className="stage-notice" role="status" hidden={!text}>
      <p>{text}</p>
    </div>
  );
}

export function noticeText(
  state: MirrorState,
  resting: boolean,
  ready: boolean,
  hint: Hint | null,
): string | null {
  if (!ready) return `${w.seeing} ${w.loadingNote}`;
  if (state.link === "lost") return w.again;
  if (state.notice) return state.notice;
  if (hint) return words.trouble[hint];
  const paused = state.live && pauseWords[state.live.paused];
  if (paused) return paused;
  if (state.live?.phase === "getReady") return resting ? w.rest : w.getReady;
  return state.dropped > 30 ? w.dropped : null;
}
