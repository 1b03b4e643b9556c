import { useCallback } from "react";
import { api } from "../api/client.ts";
import type { Head, SessionDetail } from "../api/types.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { CoverageMap } from "../ui/coverage-map.tsx";
import { Opinions } from "../symptoms/opinions.tsx";
import { checkInAddress } from "../route.ts";
import { wantsNoScores } from "../session/preferences.ts";
import { inWords } from "../ui/in-words.ts";
import { LoadedView } from "../ui/page.tsx";
import { words } from "../words.ts";

export function EndCard({ id }: { id: string }) {
  const load = useCallback(() => Promise.all([api.session(id), api.head()]), [id]);
  return (
    <LoadedView loaded={useLoaded(load)}>
      {([session, head]) => <Card session={session} head={head} />}
    </LoadedView>
  );
}

const w = words.end;

function Card({ session, head }: { session: SessionDetail; head: Head }) {
  const noScores = wantsNoScores();
  const score = inWords(session.scoreWords ?? words.end.noScore, noScores);
  return (
    <div className="card">
      <div className="card-words">
        <div>
          <p className="eyebrow">{session.routineName}</p>
          <h1>{session.status === "finished" ? w.title : w.stopped}</h1>
          <p className="facts">
            <span>{w.minutes(session.activeS)}</span>
            {session.passesSeen > 0 && !noScores && (
              <span>{w.strokes(session.passesSeen, session.passesWanted)}</span>
            )}
          </p>
        </div>
        {session.wentWell.length > 0 && (
          <section>
            <h2>{w.went}</h2>
            <ul>
              {session.wentWell.map((line) => (
                <li className="win" key={line}>
                  {line}
                </li>
              ))}
            </ul>
          </section>
        )}
        {session.nextTime && (
          <section className="next">
            <h2>{w.next}</h2>
            <p>{session.nextTime}</p>
          </section>
        )}
        {score && <p className="muted">{score}</p>}
        <Opinions session={session} />
        <section className="check-in-offer">
          <a className="button" href={checkInAddress("after", session.id)}>
            {words.checkIn.offers.after}
          </a>
          <p className="muted">{words.checkIn.offerNote}</p>
        </section>
        <p className="actions">
          <a className="button button-first" href="#/">
            {w.home}
          </a>
          <a className="button button-plain" href={`#/history/${encodeURIComponent(session.id)}`}>
            {w.detail}
          </a>
        </p>
      </div>
      {session.coverage.length > 0 && <CoverageMap head={head} session={session} />}
    </div>
  );
}
