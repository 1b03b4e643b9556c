import { useState } from "react";
import { useNow } from "../check-in/use-check-in.ts";
import { watchTime } from "../ui/when.ts";
import { words } from "../words.ts";
import { MetricAsk } from "./metric-ask.tsx";
import { SidedAsk } from "./sided-ask.tsx";
import { askLeftS, isAnswered, resultOf, type SlotWork } from "./slot-work.ts";
import { trialOutbox } from "./trial-outbox.ts";

const w = words.trials.now;

interface PartProps {
  work: SlotWork;
  change: (next: (before: SlotWork) => SlotWork) => void;
  /** Whether the server had it at once. */
  told: (isSent: boolean) => void;
}

/** The outcome's question, at its time; no earlier answer is shown, for it would pull this one towards it. */
export function AfterPart(props: PartProps) {
  const { work } = props;
  const leftS = askLeftS(work, useNow(work.slot.ask.minutesAfter !== null));
  if (leftS > 0)
    return (
      <>
        <h1 className="title">{w.wait}</h1>
        <p className="lead" role="timer">
          {w.waitNote(watchTime(leftS))}
        </p>
      </>
    );
  return <Questions {...props} />;
}

function Questions({ work, change, told }: PartProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const [hasHarm, setHarm] = useState(work.harms !== "");
  const { slot, trialId } = work;
  const save = async () => {
    if (!isAnswered(work)) return setTrouble(w.notAnswered);
    const sent = await trialOutbox.tell({ kind: "tell", trialId, n: slot.n, result: resultOf(work) });
    if (sent.state === "refused") return setTrouble(sent.line);
    told(sent.state === "sent");
    change((kept) => ({ ...kept, phase: "told" }));
  };
  return (
    <>
      <h1 className="title">{w.after}</h1>
      {!work.complete && <p className="muted">{w.partly}</p>}
      {slot.ask.after && slot.ask.isMetric && <MetricAsk {...{ work, change }} />}
      {slot.ask.after && !slot.ask.isMetric && (
        <SidedAsk
          slot={slot}
          value={work.outcome}
          other={work.otherSideOutcome}
          set={(outcome) => change((kept) => ({ ...kept, outcome }))}
          setOther={(otherSideOutcome) => change((kept) => ({ ...kept, otherSideOutcome }))}
        />
      )}
      <fieldset className="chips-field">
        <legend>{w.harms}</legend>
        <div className="chips">
          {[false, true].map((yes) => (
            <button
              key={String(yes)}
              type="button"
              className="chip"
              aria-pressed={hasHarm === yes}
              onClick={() => {
                setHarm(yes);
                if (!yes) change((kept) => ({ ...kept, harms: "" }));
              }}
            >
              {yes ? w.harmsYes : w.harmsNo}
            </button>
          ))}
        </div>
      </fieldset>
      {hasHarm && (
        <Line
          label={w.harmsWhat}
          value={work.harms}
          set={(harms) => change((kept) => ({ ...kept, harms }))}
        />
      )}
      <Line label={w.note} value={work.note} set={(note) => change((kept) => ({ ...kept, note }))} />
      {trouble && (
        <p className="problem" role="alert">
          {trouble}
        </p>
      )}
      <p className="actions">
        <button className="button button-first" onClick={() => void save()}>
          {w.save}
        </button>
      </p>
    </>
  );
}

function Line({ label, value, set }: { label: string; value: string; set: (text: string) => void }) {
  return (
    <label className="field">
      <span>{label}</span>
      <input value={value} maxLength={500} onChange={(event) => set(event.target.value)} />
    </label>
  );
}
