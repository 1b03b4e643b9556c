const dayFormat = new Intl.DateTimeFormat("en", { weekday: "long", day: "numeric", month: "long" });
const clockFormat = new Intl.DateTimeFormat("en", { hour: "numeric", minute: "2-digit" });
const shortFormat = new Intl.DateTimeFormat("en", { day: "numeric", month: "short" });

export const shortDay = (iso: string) => shortFormat.format(new Date(iso));
export const clockOf = (iso: string) => clockFormat.format(new Date(iso));
export const dayOf = (iso: string) => dayFormat.format(new Date(iso));
export const momentOf = (iso: string) => `${dayOf(iso)}, ${clockFormat.format(new Date(iso))}`;

/** "0:05", as on a watch. */
export function watchTime(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
