import type { WeekDay } from "../api/types.ts";
import { words } from "../words.ts";
import { dayNumber, weekdayLong, weekdayShort } from "./days.ts";

const w = words.plan;

interface WeekStripProps {
  week: readonly WeekDay[];
  today: string;
}

/** Seven days: a sign and a word for each, so that colour is never alone. */
export function WeekStrip({ week, today }: WeekStripProps) {
  return (
    <ol className="week" aria-label={w.week}>
      {week.map((day) => (
        <li
          key={day.day}
          className={`week-day day-${day.kind}`}
          aria-current={day.day === today ? "date" : undefined}
        >
          <span aria-hidden="true">{weekdayShort(day.day)}</span>
          <span className="week-number" aria-hidden="true">
            {dayNumber(day.day)}
          </span>
          <span className="visually-hidden">
            {weekdayLong(day.day)}: {w.kinds[day.kind]}
          </span>
          <span className="week-note" aria-hidden="true">
            {day.minutes > 0 ? w.minutes(day.minutes) : w.signs[day.kind]}
          </span>
        </li>
      ))}
    </ol>
  );
}
