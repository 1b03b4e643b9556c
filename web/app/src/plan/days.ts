/** A day as the server writes it, "2026-11-25", read as a calendar day without any time zone. */
const utc = (day: string) => new Date(`${day}T00:00:00Z`);
const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en", { ...options, timeZone: "UTC" });

const short = format({ weekday: "short" });
const long = format({ weekday: "long", day: "numeric", month: "long" });
const weekday = format({ weekday: "long" });
const month = format({ month: "long", year: "numeric" });
const dayAndMonth = format({ day: "numeric", month: "short" });

export const weekdayShort = (day: string) => short.format(utc(day));
export const weekdayLong = (day: string) => long.format(utc(day));
export const weekdayName = (day: string) => weekday.format(utc(day));
export const monthName = (day: string) => month.format(utc(day));
export const shortDate = (day: string) => dayAndMonth.format(utc(day));
export const dayNumber = (day: string) => String(utc(day).getUTCDate());

/** The first day of the month so many months on. */
export function monthAfter(day: string, months: number): string {
  const date = utc(day);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1)).toISOString().slice(0, 10);
}

/** Places before the first of a month in a week that begins on Monday. */
export const mondayOffset = (first: string) => (utc(first).getUTCDay() + 6) % 7;
