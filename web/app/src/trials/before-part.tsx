import { useState } from "react";
import { ApiError } from "../api/client.ts";
import { trialsApi } from "../api/trials.ts";
import { clockOf } from "../ui/when.ts";
import { words } from "../words.ts";
import { SidedAsk } from "./sided-ask.tsx";
import { begun, finished, isBeforeAnswered, isOnlyAsked, type SlotWork } from "./slot-work.ts";
import { trialOutbox } from "./trial-outbox.ts";

const w = words.trials.now;

interface PartProps {
  work: SlotWork;
  change: (next: (before: SlotWork) => SlotWork) => void;
}

/** The question before, answered without knowing what is drawn; where there is none, the draw is simply begun. */
export function BeforePart({ work, change }: PartProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const { slot } = work;
  const begin = async () => {
    if (!isBeforeAnswered(work)) return setTrouble(w.notAnswered);
    const line = await tellBegun(work, change);
    if (line !== null) setTrouble(line);
  };
  return (
    <>
      {slot.ask.before ? <Question {...{ work, change }} /> : <Drawn work={work} />}
      <Early at={slot.earliestAt} />
      {slot.leftOut && <p className="left-out-line">{slot.leftOut}</p>}
      {trouble && (
        <p className="problem" role="alert">
          {trouble}
        </p>
      )}
      <p className="actions">
        <button className="button button-first" onClick={() => void begin()}>
          {slot.ask.before ? w.show : isOnlyAsked(slot) ? w.toQuestion : w.begin}
        </button>
      </p>
    </>
  );
}

/** Tells the server; null when it goes on, or the line why it does not. Without a server it goes on and is told later. */
async function tellBegun(work: SlotWork, change: PartProps["change"]): Promise<string | null> {
  const { trialId, before, otherSideBefore } = work;
  const told = { before, otherSideBefore };
  let slot = work.slot;
  try {
    slot = await trialsApi.begin(trialId, slot.n, told);
  } catch (error) {
    if (error instanceof ApiError && error.status < 500) return error.message;
    void trialOutbox.tell({ kind: "begin", trialId, n: slot.n, before: told });
  }
  change((kept) => (isOnlyAsked(slot) ? finished(begun(kept, slot), Date.now(), true) : begun(kept, slot)));
  return null;
}

function Question({ work, change }: PartProps) {
  return (
    <>
      <h1 className="title">{w.before}</h1>
      <p className="muted">{w.beforeNote}</p>
      <SidedAsk
        slot={work.slot}
        value={work.before}
        other={work.otherSideBefore}
        set={(before) => change((kept) => ({ ...kept, before }))}
        setOther={(otherSideBefore) => change((kept) => ({ ...kept, otherSideBefore }))}
      />
    </>
  );
}

function Drawn({ work: { slot } }: { work: SlotWork }) {
  return (
    <>
      <p className="eyebrow">{w.drawn}</p>
      <h1 className="title">{slot.armName}</h1>
      {slot.words && <p className="lead">{slot.words}</p>}
    </>
  );
}

/** Two sessions need their time apart. */
function Early({ at }: { at: string | null }) {
  const [openedMs] = useState(() => Date.now());
  return at !== null && Date.parse(at) > openedMs ? (
    <p className="muted early">{w.early(clockOf(at))}</p>
  ) : null;
}
