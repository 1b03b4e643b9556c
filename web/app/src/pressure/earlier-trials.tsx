import { useState } from "react";
import { api } from "../api/client.ts";
import type { PressureInfo, PressureTrial } from "../api/types.ts";
import { dayOf } from "../ui/when.ts";
import { words } from "../words.ts";
import { keptUnit } from "./scale.ts";
import { TrialResult } from "./trial-result.tsx";

const w = words.pressure;

interface EarlierProps {
  lesson: PressureInfo;
  reload: () => void;
}

/** Trials over time, newest first. */
export function EarlierTrials({ lesson, reload }: EarlierProps) {
  const [failed, setFailed] = useState(false);
  const remove = (id: string) => void api.removeTrial(id).then(reload, () => setFailed(true));
  if (lesson.trials.length === 0) return null;
  return (
    <section className="pressure-earlier">
      <h2>{w.earlier}</h2>
      {failed && (
        <p className="problem" role="alert">
          {w.notRemoved}
        </p>
      )}
      <ul className="rows">
        {lesson.trials.map((trial) => (
          <li key={trial.id}>
            <Earlier trial={trial} lesson={lesson} remove={() => remove(trial.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OneProps {
  trial: PressureTrial;
  lesson: PressureInfo;
  remove: () => void;
}

function Earlier({ trial, lesson, remove }: OneProps) {
  const contact = lesson.contacts.find(({ id }) => id === trial.contact);
  if (!contact) return null;
  const day = dayOf(trial.doneAt);
  return (
    <details className="earlier-trial">
      <summary>
        <span>
          {day}, {contact.name}
        </span>
        <span className="muted">
          {w.average(Math.round(100 * trial.bias), Math.round(100 * trial.spread))}
        </span>
      </summary>
      <TrialResult trial={trial} contact={contact} lesson={lesson} unit={keptUnit()} />
      <button className="button button-plain" aria-label={w.removeOf(day)} onClick={remove}>
        {w.remove}
      </button>
    </details>
  );
}
