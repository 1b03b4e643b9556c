import type { ReactNode } from "react";
import type { TrialVerdict } from "../api/trial-types.ts";
import { words } from "../words.ts";

/** Told apart without colour: a ring with a tick, with a cross, with a level line, and dots. */
const shapes: Record<TrialVerdict, ReactNode> = {
  clearEffect: (
    <>
      <circle className="mark-full" cx="12" cy="12" r="9" />
      <path className="mark-tick" d="M8 12.200l3 3 5-6" />
    </>
  ),
  clearHarm: (
    <>
      <circle className="mark-full" cx="12" cy="12" r="9" />
      <path className="mark-tick" d="M8.500 8.500l7 7M15.500 8.500l-7 7" />
    </>
  ),
  noClearEffect: (
    <>
      <circle cx="12" cy="12" r="8" />
      <path d="M8 12h8" />
    </>
  ),
  notEnoughData: <circle cx="12" cy="12" r="8" strokeDasharray="1 4.030" strokeLinecap="round" />,
};

export function TrialVerdictMark({ verdict }: { verdict: TrialVerdict }) {
  return (
    <span className={`change-mark trial-verdict trial-${verdict}`}>
      <VerdictSign verdict={verdict} />
      {words.trials.verdicts[verdict]}
    </span>
  );
}

/** The sign alone, for beside a headline that says it. */
export function VerdictSign({ verdict }: { verdict: TrialVerdict }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={`trial-sign trial-${verdict}`}>
      {shapes[verdict]}
    </svg>
  );
}
