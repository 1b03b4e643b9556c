import type { TrialSummary } from "../api/trial-types.ts";
import { shortDate } from "../plan/days.ts";
import { trialAddress } from "../route.ts";
import { words } from "../words.ts";
import { TrialVerdictMark } from "./trial-verdict.tsx";

const w = words.trials;

/** One trial in a list: its question, how far it is, and what it came to. */
export function TrialRow({ trial }: { trial: TrialSummary }) {
  const isOver = trial.status !== "running";
  const facts = [
    w.slots(trial.slotsDone, trial.slots),
    trial.status === "stopped" ? w.stopped : (isOver ? w.ended : w.ends)(shortDate(trial.endsOn)),
    trial.isComfort && w.comfort,
  ];
  return (
    <a className="row" href={trialAddress(trial.id)}>
      <span className="row-title">{trial.title}</span>
      <span className="row-side trial-row-side">
        {trial.verdict ? (
          <TrialVerdictMark verdict={trial.verdict} />
        ) : (
          isOver && !trial.isComfort && <span className="muted">{w.noVerdict}</span>
        )}
      </span>
      <span className="muted row-note">{facts.filter(Boolean).join(" · ")}</span>
    </a>
  );
}
