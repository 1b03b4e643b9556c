import type { TrialDetail } from "../api/trial-types.ts";
import { weekdayLong } from "../plan/days.ts";
import { trialNowAddress } from "../route.ts";
import { words } from "../words.ts";
import { isConcealed, nextSlot, slotNow, toldToday } from "./slot-view.ts";
import { trialOutbox } from "./trial-outbox.ts";

const w = words.trials.detail;

/** What there is to do today, or when it goes on. */
export function TodayPart({ trial, today }: { trial: TrialDetail; today: string }) {
  const now = slotNow(trial.slots, today);
  const told = toldToday(trial.slots, today);
  const next = nextSlot(trial.slots, today);
  const waits = trialOutbox.waiting.some(({ trialId }) => trialId === trial.id);
  return (
    <section className="trial-today" aria-labelledby="today-title">
      <h2 id="today-title">{w.today}</h2>
      {now && (
        <>
          <p>{isConcealed(now) ? w.hidden : [now.armName, now.words].filter(Boolean).join(". ")}</p>
          <p className="actions">
            <a className="button button-first" href={trialNowAddress(trial.id)}>
              {now.status === "begun" ? words.trials.goOn : words.trials.doNow}
            </a>
          </p>
        </>
      )}
      {!now && (
        <p>
          {told ? w.told : w.nothingToday} {next ? w.next(weekdayLong(next.on)) : !told && w.lastDone}
        </p>
      )}
      {!now && told && (
        <p className="actions">
          <a className="button button-plain" href={trialNowAddress(trial.id)}>
            {w.tellAgain}
          </a>
        </p>
      )}
      {waits && <p className="muted">{w.notSent}</p>}
    </section>
  );
}
