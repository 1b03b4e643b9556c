import { useCallback, useEffect, useState } from "react";
import { api } from "../api/client.ts";
import type {
  PatchDue,
  PlannedSession,
  RoutineInfo,
  SessionProduct,
  SessionSource,
  SessionSummary,
  Today as TodayInfo,
} from "../api/types.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { wantsWelcome } from "../person/first-visit.ts";
import { EndingNotice } from "../person/follows.tsx";
import { LeftOutToday } from "../person/left-out-today.tsx";
import { SessionCheck } from "../person/session-check.tsx";
import { weekdayName } from "../plan/days.ts";
import { WeekStrip } from "../plan/week-strip.tsx";
import { checkInAddress, productAddress, sessionAddress } from "../route.ts";
import { SessionProductNote } from "../shelf/session-product.tsx";
import { TrialsToday } from "../trials/trials-today.tsx";
import { LoadedView } from "../ui/page.tsx";
import { SessionRow } from "../ui/session-row.tsx";
import { Switch } from "../ui/switch.tsx";
import { words } from "../words.ts";
import { RoutinePicture } from "./routine-picture.tsx";

export function Today({ routineId }: { routineId?: string | undefined }) {
  const loaded = useLoaded(useCallback(() => api.today(), []));
  return <LoadedView loaded={loaded}>{(today) => <Plan today={today} routineId={routineId} />}</LoadedView>;
}

const t = words.today;

/** What a start button starts: a planned session, or a routine that was chosen instead. */
interface Choice {
  id: string;
  eyebrow: string;
  name: string;
  minutes: number;
  description: string;
  because: readonly string[];
  product: SessionProduct | null;
}

const ofRoutine = (routine: RoutineInfo): Choice => ({
  ...routine,
  eyebrow: routine.own ? t.own : t.chosen,
  because: [],
  product: null,
});

const ofPlanned = (session: PlannedSession, date: string): Choice => ({
  ...session,
  eyebrow: session.day === date ? t.planned : t.plannedFor(weekdayName(session.day)),
  description: "",
  // The first reasons are the strongest: the same sentence is not said twice.
  because: [...new Set(session.steps.map((step) => step.because))].slice(0, 2),
});

const ofShort = (session: PlannedSession): Choice => ({
  ...session,
  eyebrow: t.short,
  description: "",
  because: [],
});

function firstChoice(today: TodayInfo, routineId: string | undefined): Choice | null {
  const routine = today.routines.find(({ id }) => id === routineId);
  if (routine) return ofRoutine(routine);
  if (today.next) return ofPlanned(today.next, today.date);
  return today.short && ofShort(today.short);
}

interface PlanProps {
  today: TodayInfo;
  routineId: string | undefined;
}

function Plan({ today, routineId }: PlanProps) {
  const [chosen, choose] = useState(() => firstChoice(today, routineId));
  useEffect(() => {
    if (wantsWelcome(today.isNew, today.last !== null, window.location.hash))
      window.location.replace("#/welcome");
  }, [today]);
  const { ending } = today.clearance;
  return (
    <div className="today">
      <section className="plan" aria-label={t.planned}>
        {ending ? (
          <EndingNotice ending={ending} />
        ) : (
          <>
            {chosen && <Chosen choice={chosen} anchor={today.anchor} />}
            {chosen && <Starts key={chosen.id} routine={chosen} last={today.last} />}
            {today.short && chosen?.id !== today.short.id && (
              <ShortOffer short={today.short} choose={() => choose(today.short && ofShort(today.short))} />
            )}
          </>
        )}
        <LeftOutToday clearance={today.clearance} />
      </section>
      {chosen && !ending && <RoutinePicture key={chosen.id} routineId={chosen.id} />}
      <aside className="beside">
        <TrialsToday />
        {today.patches.map((due) => (
          <PatchDueNote key={due.productId} due={due} />
        ))}
        <CheckInOffer last={today.last} />
        <section aria-labelledby="week-title">
          <h2 id="week-title">{words.plan.quota(today.quota.done, today.quota.wanted)}</h2>
          <WeekStrip week={today.week} today={today.date} />
          <p className="actions">
            <a className="button button-plain" href="#/plan">
              {words.plan.open}
            </a>
          </p>
        </section>
        <Others today={today} chosen={chosen} choose={(routine) => choose(ofRoutine(routine))} />
        {today.last && (
          <section aria-labelledby="last-title">
            <h2 id="last-title">{t.last}</h2>
            <SessionRow session={today.last} />
          </section>
        )}
      </aside>
    </div>
  );
}

function Chosen({ choice, anchor }: { choice: Choice; anchor: string }) {
  return (
    <>
      <p className="eyebrow">
        {choice.eyebrow} <span aria-hidden="true">·</span> {t.minutes(choice.minutes)}
      </p>
      <h1 id="plan-title">{choice.name}</h1>
      {choice.description && <p className="lead">{choice.description}</p>}
      {anchor && <p className="lead anchor">{t.anchor(anchor)}</p>}
      {choice.because.map((line) => (
        <p className="muted why" key={line}>
          {line}
        </p>
      ))}
      {choice.product && <SessionProductNote product={choice.product} />}
    </>
  );
}

/** Chosen: a flush is gone after some tens of minutes, so for two hours a check-in still tells how long it lasts. */
const lastsMin = 120;

/** Measuring, before a session or after the one that has just been. */
function CheckInOffer({ last }: { last: SessionSummary | null }) {
  const w = words.checkIn;
  const [nowMs] = useState(() => Date.now());
  const minutes = last?.endedAt ? Math.round((nowMs - Date.parse(last.endedAt)) / 60_000) : Infinity;
  const isAfter = last !== null && minutes <= lastsMin;
  return (
    <section className="check-in-offer" aria-labelledby="check-in-title">
      <h2 id="check-in-title">{words.titles.checkIn}</h2>
      <p className="muted">{isAfter ? w.againNote(minutes) : w.offerNote}</p>
      <p className="actions">
        <a className="button" href={isAfter ? checkInAddress("after", last.id) : checkInAddress("before")}>
          {isAfter ? w.offers.after : w.offers.before}
        </a>
        <a className="button button-plain" href={checkInAddress("anytime")}>
          {w.offers.anytime}
        </a>
      </p>
      <p>
        <a href="#/progress">{words.progress.open}</a>
      </p>
    </section>
  );
}

/** A trial on the arm is under way: what to do today. */
function PatchDueNote({ due }: { due: PatchDue }) {
  return (
    <section className="patch-due" aria-labelledby={`patch-${due.productId}`}>
      <h2 id={`patch-${due.productId}`}>{words.shelf.due(due.name)}</h2>
      <p>{due.patch.words}</p>
      <p className="actions">
        <a className={due.isNoted ? "button button-plain" : "button"} href={productAddress(due.productId)}>
          {words.shelf.note}
        </a>
      </p>
    </section>
  );
}

function ShortOffer({ short, choose }: { short: PlannedSession; choose: () => void }) {
  return (
    <p className="short-offer">
      <button className="button button-plain" onClick={choose}>
        {t.onlyShort(short.minutes)}
      </button>
    </p>
  );
}

const ways: { source: SessionSource; label: string; note: string; look: string }[] = [
  { source: "camera", label: t.mirror, note: t.mirrorNote, look: "button button-first" },
  { source: "none", label: t.guide, note: t.guideNote, look: "button" },
  { source: "demo", label: t.demo, note: t.demoNote, look: "button button-plain" },
];

/** The film shows this routine, whatever is planned. */
const demoRoutineId = "first-touch";

/** What the skin shows a day later is asked for a few days (chosen), not for ever. */
const asksAfterDays = 3;

const asksAfter = (last: SessionSummary | null) => {
  const days = last ? (Date.now() - Date.parse(last.startedAt)) / 86_400_000 : Infinity;
  return days > 0.4 && days < asksAfterDays;
};

function Starts({ routine, last }: { routine: { id: string }; last: SessionSummary | null }) {
  const [keepRecording, setKeep] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [asked, ask] = useState<SessionSource | null>(null);
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
          <button
            className={look}
            onClick={() => (source === "demo" ? void begin(source) : ask(source))}
            aria-describedby={`note-${source}`}
          >
            {label}
          </button>
          <p className="muted" id={`note-${source}`}>
            {note}
          </p>
        </div>
      ))}
      {asked && (
        <SessionCheck asksAfter={asksAfter(last)} start={() => void begin(asked)} cancel={() => ask(null)} />
      )}
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
  today: TodayInfo;
  chosen: Choice | null;
  choose: (routine: RoutineInfo) => void;
}

function Others({ today, chosen, choose }: OthersProps) {
  const others = today.routines.filter((routine) => routine.id !== chosen?.id);
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
