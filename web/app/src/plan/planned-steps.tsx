import type { Names, PlannedStep } from "../api/types.ts";
import { words } from "../words.ts";

const w = words.plan;

interface PlannedStepsProps {
  steps: readonly PlannedStep[];
  grades: Names;
}

/** What is done in a session, each with its reason and how sure that is. */
export function PlannedSteps({ steps, grades }: PlannedStepsProps) {
  return (
    <ol className="rows">
      {steps.map((step, i) => (
        <li key={`${step.techniqueId} ${i}`}>
          <a className="row" href={`#/technique/${step.techniqueId}`}>
            <span className="row-title">{step.name}</span>
            <span className="row-side">{w.seconds(step.seconds)}</span>
            <span className="muted row-note">{step.because}</span>
            <span className="muted row-note plan-grade">{grades[step.grade]}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}
