import { useState } from "react";
import { api } from "../api/client.ts";
import { SessionCheck } from "../person/session-check.tsx";
import { sessionAddress } from "../route.ts";
import { words } from "../words.ts";
import { keepWork, linkSession } from "./kept-work.ts";
import { finished, guidedRoutine, isQuiet, running, type SlotWork } from "./slot-work.ts";

const w = words.trials.now;

interface PartProps {
  work: SlotWork;
  change: (next: (before: SlotWork) => SlotWork) => void;
}

/** What was drawn, and the one button that begins it. */
export function ArmPart({ work, change }: PartProps) {
  const { slot } = work;
  return (
    <>
      <p className="eyebrow">{w.drawn}</p>
      <h1 className="title">{slot.armName}</h1>
      {slot.side && <p className="lead arm-side">{w.side[slot.side]}</p>}
      {slot.words && <p className="lead">{slot.words}</p>}
      {guidedRoutine(slot) ? (
        <Guided {...{ work, change }} routineId={guidedRoutine(slot) ?? ""} />
      ) : isQuiet(slot) ? (
        <>
          <p className="actions">
            <button
              className="button button-first"
              onClick={() => change((kept) => running(kept, Date.now()))}
            >
              {w.quiet}
            </button>
          </p>
          <p className="muted">{w.quietNote(slot.minutes)}</p>
        </>
      ) : (
        <Ends change={change} all={w.plain} part={w.plainPart} />
      )}
    </>
  );
}

/** Massage goes through the guide; the way back is kept before it starts. */
function Guided({ work, change, routineId }: PartProps & { routineId: string }) {
  const [asked, ask] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { trialId, slot, sessionId } = work;
  const start = async () => {
    try {
      const { id } = await api.start({ routineId, mode: "guide", source: "none", keepRecording: false });
      keepWork({ ...work, sessionId: id });
      linkSession(id, trialId, slot.n);
      window.location.assign(sessionAddress(id, routineId, "none"));
    } catch (error) {
      ask(false);
      setTrouble(error instanceof Error ? error.message : String(error));
    }
  };
  if (sessionId !== null)
    return (
      <>
        <p>{w.inSession}</p>
        <Ends change={change} all={w.didAll} part={w.didPart} />
        <p className="actions">
          <a className="button button-plain" href={sessionAddress(sessionId, routineId, "none")}>
            {w.back}
          </a>
        </p>
      </>
    );
  return (
    <>
      <p className="actions">
        <button className="button button-first" onClick={() => ask(true)}>
          {w.guide}
        </button>
      </p>
      <p className="muted">{w.guideNote(slot.minutes)}</p>
      {asked && <SessionCheck asksAfter={false} start={() => void start()} cancel={() => ask(false)} />}
      {trouble && (
        <p className="problem" role="alert">
          {trouble}
        </p>
      )}
    </>
  );
}

function Ends({ change, all, part }: { change: PartProps["change"]; all: string; part: string }) {
  const end = (complete: boolean) => change((kept) => finished(kept, Date.now(), complete));
  return (
    <p className="actions">
      <button className="button button-first" onClick={() => end(true)}>
        {all}
      </button>
      <button className="button button-plain" onClick={() => end(false)}>
        {part}
      </button>
    </p>
  );
}
