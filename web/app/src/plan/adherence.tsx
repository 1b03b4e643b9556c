import type { WeekCount } from "../api/types.ts";
import { words } from "../words.ts";
import { shortDate } from "./days.ts";

const w = words.plan;

/** How the weeks went: done against wanted, as marks and as words. A week without is a week, not a failure. */
export function AdherenceList({ weeks }: { weeks: readonly WeekCount[] }) {
  if (weeks.every((week) => week.done === 0)) return <p className="muted">{w.noWeeks}</p>;
  return (
    <>
      <h3>{w.weeks}</h3>
      <ol className="weeks-done">
        {weeks.map((week) => (
          <li key={week.monday}>
            <span className="muted">{shortDate(week.monday)}</span>
            <span className="marks" aria-hidden="true">
              {Array.from({ length: Math.max(week.wanted, week.done) }, (_, i) => (
                <span key={i} className={i < week.done ? "mark-done" : "mark-open"} />
              ))}
            </span>
            <span>
              {week.wanted === 0 && week.done === 0 ? w.awayWeek : w.doneOf(week.done, week.wanted)}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
