import { useCallback, useState } from "react";
import { api } from "../api/client.ts";
import type { Head, SessionDetail } from "../api/types.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { Share } from "../replay/share.tsx";
import { replayAddress } from "../route.ts";
import { wantsNoScores } from "../session/preferences.ts";
import { CoverageMap } from "../ui/coverage-map.tsx";
import { inWords } from "../ui/in-words.ts";
import { LoadedView } from "../ui/page.tsx";
import { PassChart } from "../ui/pass-chart.tsx";
import { PassTable } from "../ui/pass-table.tsx";
import { modeWord } from "../ui/session-row.tsx";
import { momentOf, watchTime } from "../ui/when.ts";
import { words } from "../words.ts";

export function SessionDetailPage({ id }: { id: string }) {
  const load = useCallback(() => Promise.all([api.session(id), api.head()]), [id]);
  return (
    <LoadedView loaded={useLoaded(load)}>
      {([session, head]) => <Detail session={session} head={head} />}
    </LoadedView>
  );
}

const w = words.history;

function Detail({ session, head }: { session: SessionDetail; head: Head }) {
  const noScores = wantsNoScores();
  return (
    <div className="detail">
      <header>
        <h1 className="title">{session.routineName}</h1>
        <p className="facts">
          <span>{momentOf(session.startedAt)}</span>
          <span>{modeWord(session)}</span>
          <span>{words.end.minutes(session.activeS)}</span>
        </p>
        {session.status !== "finished" && (
          <p className={`mark mark-${session.status}`}>{w[session.status]}</p>
        )}
        <p>{inWords(session.scoreWords ?? words.end.noScore, noScores)}</p>
      </header>
      {session.passes.length > 0 && !noScores && (
        <section aria-labelledby="passes-title">
          <h2 id="passes-title">{w.passes}</h2>
          <p className="muted">{w.passesNote}</p>
          <PassChart passes={session.passes} />
          <details>
            <summary>{w.table}</summary>
            <PassTable passes={session.passes} />
          </details>
        </section>
      )}
      {session.coverage.length > 0 && <CoverageMap head={head} session={session} />}
      {session.cues.length > 0 && <Said cues={session.cues} />}
      {session.hasRecording && (
        <section className="again">
          <a className="button button-first" href={replayAddress(session.id)}>
            {words.replay.watch}
          </a>
          <Share id={session.id} />
        </section>
      )}
      <Keeping session={session} />
    </div>
  );
}

function Said({ cues }: { cues: SessionDetail["cues"] }) {
  return (
    <section>
      <h2>{w.said}</h2>
      <ul>
        {cues.map((cue) => (
          <li key={`${cue.atS} ${cue.kind}`}>
            <span className="muted">{watchTime(cue.atS)}</span> {cue.text}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Keeping({ session }: { session: SessionDetail }) {
  const [asked, setAsked] = useState(false);
  const remove = async () => {
    await api.remove(session.id);
    window.location.replace("#/history");
  };
  return (
    <section className="actions">
      {!asked && (
        <button className="button button-plain" onClick={() => setAsked(true)}>
          {w.remove}
        </button>
      )}
      {asked && (
        <div role="group" aria-label={w.sure} className="actions">
          <p>{w.sure}</p>
          <button className="button" onClick={() => void remove()}>
            {w.yes}
          </button>
          <button className="button button-plain" onClick={() => setAsked(false)} autoFocus>
            {w.no}
          </button>
        </div>
      )}
    </section>
  );
}
