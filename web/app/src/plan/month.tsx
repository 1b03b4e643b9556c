import { useCallback, useState } from "react";
import { api } from "../api/client.ts";
import type { WeekDay } from "../api/types.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { LoadedView } from "../ui/page.tsx";
import { words } from "../words.ts";
import { AdherenceList } from "./adherence.tsx";
import { dayNumber, mondayOffset, monthAfter, monthName, weekdayLong, weekdayShort } from "./days.ts";

const w = words.plan;

/** A month at a time, and beside it how the weeks went. */
export function MonthAndWeeks({ today }: { today: string }) {
  const [first, setFirst] = useState(() => monthAfter(today, 0));
  const loaded = useLoaded(useCallback(() => api.adherence(first), [first]));
  return (
    <section aria-labelledby="month-title" className="plan-month">
      <div className="plan-month-head">
        <button className="button button-plain" onClick={() => setFirst(monthAfter(first, -1))}>
          <span aria-hidden="true">←</span> <span className="visually-hidden">{w.before}</span>
        </button>
        <h2 id="month-title" aria-live="polite">
          {monthName(first)}
        </h2>
        <button className="button button-plain" onClick={() => setFirst(monthAfter(first, 1))}>
          <span className="visually-hidden">{w.after}</span> <span aria-hidden="true">→</span>
        </button>
      </div>
      <LoadedView loaded={loaded}>
        {({ month, weeks }) => (
          <>
            <MonthGrid days={month} today={today} />
            <AdherenceList weeks={weeks} />
          </>
        )}
      </LoadedView>
    </section>
  );
}

function MonthGrid({ days, today }: { days: readonly WeekDay[]; today: string }) {
  const first = days[0];
  if (!first) return null;
  return (
    <ol className="month" style={{ "--offset": mondayOffset(first.day) + 1 } as React.CSSProperties}>
      {days.map((day) => (
        <li
          key={day.day}
          className={`month-day day-${day.kind}`}
          aria-current={day.day === today ? "date" : undefined}
        >
          <span aria-hidden="true">{dayNumber(day.day)}</span>
          <span className="visually-hidden">
            {weekdayLong(day.day)}: {w.kinds[day.kind]}
            {day.minutes > 0 && `, ${w.minutes(day.minutes)}`}
          </span>
          <small className="month-weekday" aria-hidden="true">
            {weekdayShort(day.day)}
          </small>
        </li>
      ))}
    </ol>
  );
}
