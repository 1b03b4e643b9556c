import { useCallback } from "react";
import { api } from "../api/client.ts";
import type { Library, PlannedSession, WeekPlan } from "../api/types.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { weekdayName } from "../plan/days.ts";
import { MonthAndWeeks } from "../plan/month.tsx";
import { PlannedSteps } from "../plan/planned-steps.tsx";
import { WeekStrip } from "../plan/week-strip.tsx";
import { SessionProductNote } from "../shelf/session-product.tsx";
import { LoadedView } from "../ui/page.tsx";
import { words } from "../words.ts";

const w = words.plan;

export default function PlanPage() {
  const loaded = useLoaded(useCallback(() => Promise.all([api.plan(), api.today(), api.library()]), []));
  return (
    <LoadedView loaded={loaded}>
      {([plan, today, library]) => <Plan plan={plan} date={today.date} library={library} />}
    </LoadedView>
  );
}

function Plan({ plan, date, library }: { plan: WeekPlan; date: string; library: Library }) {
  return (
    <div className="plan-page">
      <header>
        <h1 className="title">{w.title}</h1>
        <p className="lead">{w.quota(plan.quota.done, plan.quota.wanted)}</p>
        {plan.pace.map((line) => (
          <p className="muted" key={line}>
            {line}
          </p>
        ))}
        <WeekStrip week={plan.week} today={date} />
      </header>
      <div className="plan-sessions">
        {plan.sessions.length === 0 && <p>{w.none}</p>}
        {plan.nights.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {plan.sessions.map((session, i) => (
          <Session key={session.id} session={session} library={library} isOpen={i === 0} />
        ))}
        <LeftOut plan={plan} />
      </div>
      <div className="plan-side">
        <MonthAndWeeks today={date} />
        <p className="actions">
          <a className="button button-plain" href="#/you">
            {w.change}
          </a>
        </p>
      </div>
    </div>
  );
}

/** The first one lies open; the others unfold, because weeks are alike on purpose. */
function Session({
  session,
  library,
  isOpen,
}: {
  session: PlannedSession;
  library: Library;
  isOpen: boolean;
}) {
  return (
    <section aria-labelledby={session.id}>
      <p className="eyebrow">
        {weekdayName(session.day)} <span aria-hidden="true">·</span> {w.minutes(session.minutes)}
      </p>
      <h2 id={session.id}>{session.name}</h2>
      <SessionProductNote product={session.product} />
      <details open={isOpen}>
        <summary>{w.steps(session.steps.length)}</summary>
        <PlannedSteps steps={session.steps} grades={library.names["grade"] ?? {}} />
      </details>
    </section>
  );
}

function LeftOut({ plan }: { plan: WeekPlan }) {
  if (plan.leftOut.length === 0) return null;
  return (
    <details className="leave-out">
      <summary>
        {w.leftOut} <span className="muted">{w.techniques(plan.leftOut.length)}</span>
      </summary>
      <ul className="rows">
        {plan.leftOut.map((technique) => (
          <li key={technique.techniqueId} className="row row-still">
            <span>{technique.name}</span>
            <span className="muted row-note">{technique.because}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
