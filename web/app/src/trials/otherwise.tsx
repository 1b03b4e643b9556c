import { useState } from "react";
import { words } from "../words.ts";
import { finished, type SlotWork } from "./slot-work.ts";
import { trialOutbox } from "./trial-outbox.ts";

const w = words.trials.now;

interface OtherwiseProps {
  work: SlotWork;
  arms: readonly { id: string; name: string }[];
  change: (next: (before: SlotWork) => SlotWork) => void;
  skipped: () => void;
}

/** Life is not a protocol: the other arm was done, or none. Both are kept as they were. */
export function Otherwise({ work, arms, change, skipped }: OtherwiseProps) {
  const [asked, ask] = useState<"other" | "skip" | null>(null);
  const others = arms.filter(({ id }) => id !== work.slot.armId);
  if (asked === "skip") return <Skip {...{ work, change, skipped }} cancel={() => ask(null)} />;
  if (asked === "other")
    return (
      <section className="otherwise" aria-label={w.other}>
        <p className="muted">{w.otherSure}</p>
        <p className="actions">
          {others.map(({ id, name }) => (
            <button
              key={id}
              className="button"
              onClick={() => change((kept) => finished({ ...kept, doneArmId: id }, Date.now(), true))}
            >
              {name}
            </button>
          ))}
          <button className="button button-plain" onClick={() => ask(null)}>
            {w.cancel}
          </button>
        </p>
      </section>
    );
  return (
    <p className="otherwise actions">
      {work.phase === "arm" && others.length > 0 && (
        <button className="button button-plain" onClick={() => ask("other")}>
          {w.other}
        </button>
      )}
      <button className="button button-plain" onClick={() => ask("skip")}>
        {w.skip}
      </button>
    </p>
  );
}

function Skip({ work, change, skipped, cancel }: Omit<OtherwiseProps, "arms"> & { cancel: () => void }) {
  const [why, setWhy] = useState("");
  const [trouble, setTrouble] = useState<string | null>(null);
  const skip = async () => {
    const sent = await trialOutbox.tell({
      kind: "skip",
      trialId: work.trialId,
      n: work.slot.n,
      why: why.trim() || w.noReason,
    });
    if (sent.state === "refused") return setTrouble(sent.line);
    change((kept) => ({ ...kept, phase: "told" }));
    skipped();
  };
  return (
    <section className="otherwise fields" aria-label={w.skip}>
      <label className="field">
        <span>{w.skipWhy}</span>
        <input value={why} maxLength={300} autoFocus onChange={(event) => setWhy(event.target.value)} />
      </label>
      {trouble && (
        <p className="problem" role="alert">
          {trouble}
        </p>
      )}
      <p className="actions">
        <button className="button" onClick={() => void skip()}>
          {w.skipNow}
        </button>
        <button className="button button-plain" onClick={cancel}>
          {w.cancel}
        </button>
      </p>
    </section>
  );
}
