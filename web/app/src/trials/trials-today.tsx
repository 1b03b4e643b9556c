import { useEffect, useState } from "react";
import type { TrialSlot } from "../api/trial-types.ts";
import { trialsApi } from "../api/trials.ts";
import { words } from "../words.ts";
import { DueLine } from "./due-line.tsx";
import { firstOfEach } from "./slot-view.ts";

const w = words.trials;

/** What a trial asks for today; with none due, nothing is shown, and a server that cannot say holds up nothing. */
export function TrialsToday() {
  const [due, setDue] = useState<readonly TrialSlot[]>([]);
  useEffect(() => {
    let here = true;
    trialsApi.due().then(
      (told) => here && setDue(told.due),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, []);
  if (due.length === 0) return null;
  return (
    <section aria-labelledby="trials-title" className="trials-today">
      <h2 id="trials-title">{w.today}</h2>
      {firstOfEach(due).map((slot) => (
        <DueLine key={`${slot.trialId} ${slot.n}`} slot={slot} isTitled />
      ))}
    </section>
  );
}
