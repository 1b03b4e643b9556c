import { useCallback, useState } from "react";
import { api } from "../api/client.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { Switch } from "../ui/switch.tsx";
import { words } from "../words.ts";
import { allowed, turnOff, turnOn } from "./remind.ts";

const w = words.reminders;

/** Reminders in this browser, and the calendar that reminds without it. */
export function Reminders() {
  const [state, setState] = useState(allowed);
  const set = async (on: boolean) => {
    if (!on) turnOff();
    setState(on ? await turnOn() : allowed());
  };
  return (
    <>
      <section>
        <h2>{w.title}</h2>
        <p className="muted">{w.note}</p>
        {state === "unsupported" || state === "refused" ? (
          <p>{w[state]}</p>
        ) : (
          <Switch label={w.on} note={w.offNote} on={state === "on"} set={(on) => void set(on)} />
        )}
        <Silent />
      </section>
      <CalendarAddress />
    </>
  );
}

function Silent() {
  const [loaded, reload] = useLoaded(useCallback(() => api.nextReminder(), []));
  if (loaded.state !== "ready" || loaded.value.kind !== "silent") return null;
  return (
    <>
      <p>{w.silent}</p>
      <button className="button" onClick={() => void api.wakeReminders().then(reload)}>
        {w.wake}
      </button>
    </>
  );
}

function CalendarAddress() {
  const [loaded, reload] = useLoaded(useCallback(() => api.calendar(), []));
  const [isCopied, setCopied] = useState(false);
  if (loaded.state !== "ready") return null;
  const { address } = loaded.value;
  return (
    <section>
      <h2>{w.calendar}</h2>
      <p className="muted">{w.calendarNote}</p>
      <p className="calendar-address">
        <code>{address}</code>
      </p>
      <p className="actions">
        <button
          className="button"
          onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}
        >
          {w.copy}
        </button>
        <a className="button button-plain" href={address} download="effleur.ics">
          {w.download}
        </a>
        <button
          className="button button-plain"
          title={w.renewNote}
          onClick={() => void api.renewCalendar().then(reload)}
        >
          {w.renew}
        </button>
      </p>
      <p className="muted" role="status">
        {isCopied && w.copied}
      </p>
    </section>
  );
}
