import { useCallback, useState } from "react";
import { api } from "../api/client.ts";
import type { RoutineInfo, SessionSource, Today as TodayPlan } from "../api/types.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { sessionAddress } from "../route.ts";
import { LoadedView } from "../ui/page.tsx";
import { Switch } from "../ui/switch.tsx";
import { SessionRow } from "../ui/session-row.tsx";
import { words } from "../words.ts";
import { RoutinePicture } from "./routine-picture.tsx";

export function Today({ routineId }: { routineId?: string | undefined }) {
  const loaded = useLoaded(useCallback(() => api.today(), []));
  return <LoadedView loaded={loaded}>{(today) => <Plan today={today} routineId={routineId} />}</LoadedView>;
}

function Plan({ today, routineId }: { today: TodayPlan; routineId: string | undefined }) {
  const [chosen, setChosen] = useState<RoutineInfo>(
    () => today.routines.find((routine) => routine.id === routineId) ?? today.suggested,
  );
  const why = chosen.id === today.suggested.id ? today.suggested.why : null;
  return (
    <div className="today">
      <section className="plan" aria-labelledby="plan-title">
        <p className="eyebrow">
          {chosen.own ? words.today.own : words.today.planned} <span aria-hidden="true">·</span>{" "}
          {words.today.minutes(chosen.minutes)}
        </p>
        <h1 id="plan-title">{chosen.name}</h1>
        <p className="lead">{chosen.description}</p>
        {why && <p className="muted why">{why}</p>}
        <Starts routine={chosen} />
      </section>
      <RoutinePicture key={chosen.id} routineId={chosen.id} />
      <aside className="beside">
        <Others today={today} chosen={chosen} choose={setChosen} />
        {today.last && (
          <section aria-labelledby="last-title">
            <h2 id="last-title">{words.today.last}</h2>
            <SessionRow session={today.last} />
          </section>
        )}
      </aside>
    </div>
  );
}

const t = words.today;
const ways: { source: SessionSource; label: string; note: string; look: string }[] = [
  { source: "camera", label: t.mirror, note: t.mirrorNote, look: "button button-first" },
  { source: "none", label: t.guide, note: t.guideNote, look: "button" },
  { source: "demo", label: t.demo, note: t.demoNote, look: "button button-plain" },
];

/** The film shows this routine, whatever is planned. */
const demoRoutineId = "first-touch";

function Starts({ routine }: { routine: RoutineInfo }) {
  const [keepRecording, setKeep] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const begin = async (source: SessionSource) => {
    const mode = source === "none" ? "guide" : "mirror";
    try {
      const keep = keepRecording && source === "camera";
      const routineId = source === "demo" ? demoRoutineId : routine.id;
      const { id } = await api.start({ routineId, mode, source, keepRecording: keep });
      window.location.assign(sessionAddress(id, routineId, source));
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div className="starts">
      {ways.map(({ source, label, note, look }) => (
        <div className="start" key={source}>
          <button className={look} onClick={() => void begin(source)} aria-describedby={`note-${source}`}>
            {label}
          </button>
          <p className="muted" id={`note-${source}`}>
            {note}
          </p>
        </div>
      ))}
      <Switch label={t.keep} note={t.keepNote} on={keepRecording} set={setKeep} />
      {failure && (
        <p className="problem" role="alert">
          {words.failed} {failure}
        </p>
      )}
    </div>
  );
}

interface OthersProps {
  today: TodayPlan;
  chosen: RoutineInfo;
  choose: (routine: RoutineInfo) => void;
}

function Others({ today, chosen, choose }: OthersProps) {
  const others = today.routines.filter((routine) => routine.id !== chosen.id);
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="others-title">
      <h2 id="others-title">{t.others}</h2>
      <ul className="rows">
        {shortList(others).map((routine) => (
          <li key={routine.id}>
            <button className="row" onClick={() => choose(routine)} aria-label={t.choose(routine.name)}>
              <span className="row-title">{routine.name}</span>
              <span className="row-side">{t.minutes(routine.minutes)}</span>
              <span className="muted row-note">
                {[routine.own && t.own, routine.description].filter(Boolean).join(" · ")}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="actions">
        <a className="button button-plain" href="#/routines">
          {t.all}
        </a>
      </p>
    </section>
  );
}

// Chosen: what a person sees without scrolling a phone for long; all of them have a page of their own.
const mostOthers = 6;

/** One's own first. */
const shortList = (others: RoutineInfo[]) =>
  [...others.filter((routine) => routine.own), ...others.filter((routine) => !routine.own)].slice(
    0,
    mostOthers,
  );
