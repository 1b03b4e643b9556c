import { useEffect, useRef, useState } from "react";
import { useNow } from "../check-in/use-check-in.ts";
import { usePreferences } from "../session/preferences.ts";
import { useWakeLock } from "../session/use-wake-lock.ts";
import { Icon } from "../ui/icons.tsx";
import { watchTime } from "../ui/when.ts";
import { buzz, createEarcons } from "../voice/earcons.ts";
import { useSpeech } from "../voice/use-speech.ts";
import { importance } from "../voice/voice.ts";
import { words } from "../words.ts";
import { finished, paused, restLeftS, running, type SlotWork } from "./slot-work.ts";

const w = words.trials.now;

interface RestProps {
  work: SlotWork;
  change: (next: (before: SlotWork) => SlotWork) => void;
}

/**
 * Quiet minutes as long as the massage: one ring that empties, and nothing to follow. No breath is paced here, because
 * slow breathing is a treatment of its own and would make the rest another massage.
 */
export function RestScreen({ work, change }: RestProps) {
  const [asked, ask] = useState(false);
  const isRunning = work.pausedAtMs === null;
  const nowMs = useNow(isRunning);
  const leftS = restLeftS(work, nowMs);
  const wholeS = 60 * work.slot.minutes;
  const isHold = work.slot.kind === "hold";
  useWakeLock();
  const tellEnd = useEndSignal();
  useEffect(() => {
    if (leftS > 0 || !isRunning) return;
    tellEnd();
    change((before) => finished(before, Date.now(), true));
  }, [leftS, isRunning, change, tellEnd]);
  const turn = (on: boolean) => change((before) => (on ? running : paused)(before, Date.now()));
  const stop = () => {
    turn(false);
    ask(true);
  };
  const goOn = () => {
    ask(false);
    turn(true);
  };
  useRestKeys(() => (isRunning ? turn(false) : goOn()), stop);
  return (
    <main className="session quiet">
      <header className="quiet-top">
        <h1>{work.slot.armName ?? (isHold ? w.hold : w.rest)}</h1>
        <p className="muted">{work.title}</p>
      </header>
      <div className="quiet-ring">
        <Ring share={leftS / wholeS} />
        <p className="quiet-time" role="timer" aria-label={w.left(watchTime(leftS))}>
          {watchTime(leftS)}
        </p>
      </div>
      <p className="quiet-line" aria-live="polite">
        {isRunning ? (work.slot.words ?? (isHold ? w.holdLine : w.restLine)) : w.paused}
      </p>
      <div className="quiet-actions">
        {asked ? (
          <>
            <button className="button button-first" onClick={goOn} autoFocus>
              {w.resume}
            </button>
            <button
              className="button"
              onClick={() => change((before) => finished(before, Date.now(), false))}
            >
              {w.stop}
            </button>
          </>
        ) : (
          <>
            <button
              className="button button-first quiet-main"
              onClick={() => (isRunning ? turn(false) : goOn())}
            >
              <Icon name={isRunning ? "pause" : "play"} /> {isRunning ? w.pause : w.resume}
            </button>
            <button className="button button-plain" onClick={stop}>
              {w.stop}
            </button>
          </>
        )}
      </div>
      <p className="muted quiet-keys">{w.keys}</p>
    </main>
  );
}

const radius = 92;
const around = 2 * Math.PI * radius;

function Ring({ share }: { share: number }) {
  return (
    <svg viewBox="0 0 200 200" aria-hidden="true">
      <circle className="quiet-whole" cx="100" cy="100" r={radius} />
      <circle
        className="quiet-left"
        cx="100"
        cy="100"
        r={radius}
        strokeDasharray={around}
        strokeDashoffset={around * (1 - share)}
        transform="rotate(-90 100 100)"
      />
    </svg>
  );
}

/** Space pauses and goes on, Escape asks whether to stop; a button that has the focus keeps its own keys. */
function useRestKeys(toggle: () => void, stop: () => void): void {
  const acts = useRef({ toggle, stop });
  useEffect(() => {
    acts.current = { toggle, stop };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === "Escape") acts.current.stop();
      if (event.key !== " " || (event.target as HTMLElement | null)?.closest("button")) return;
      event.preventDefault();
      acts.current.toggle();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}

/** Eyes may be closed: the end is said, sounded and felt, as far as the person wants it. */
function useEndSignal(): () => void {
  const [preferences] = usePreferences();
  const say = useSpeech(preferences);
  const [earcons] = useState(() => createEarcons());
  const [tell] = useState(() => () => {
    if (preferences.sounds) earcons.play("stepDone", preferences.volume);
    if (preferences.vibration) buzz("stepDone");
    say(w.restDone, importance.step);
  });
  return tell;
}
