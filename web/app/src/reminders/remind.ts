import { api } from "../api/client.ts";
import { words } from "../words.ts";

const key = "effleur.reminders";
const everyMs = 60_000;

export type Allowed = "unsupported" | "refused" | "off" | "on";

export function allowed(): Allowed {
  if (!("Notification" in window)) return "unsupported";
  if (Notification.permission === "denied") return "refused";
  return Notification.permission === "granted" && localStorage.getItem(key) === "on" ? "on" : "off";
}

/** Asked for on the person's own click alone. */
export async function turnOn(): Promise<Allowed> {
  if (!("Notification" in window)) return "unsupported";
  const answer = await Notification.requestPermission();
  if (answer === "granted") localStorage.setItem(key, "on");
  return allowed();
}

export const turnOff = () => localStorage.removeItem(key);

/** Looks once; the server notes a reminder once, so that of two windows only one shows it. */
export async function remindOnce(): Promise<boolean> {
  const next = await api.nextReminder();
  if (next.kind !== "remind" || next.visit === null) return false;
  try {
    await api.noteReminder(next.visit);
  } catch {
    return false; // another window was first
  }
  const notification = new Notification(next.title ?? "Effleur", {
    body: words.reminders.body(next.minutes ?? 0),
    tag: next.visit,
  });
  notification.onclick = () => {
    window.focus();
    window.location.assign("#/");
  };
  return true;
}

/** While a page is open. */
export function startReminding(): void {
  const look = () => {
    if (allowed() === "on") void remindOnce().catch(() => undefined);
  };
  look();
  setInterval(look, everyMs);
}
