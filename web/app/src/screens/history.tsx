import { useCallback, useState } from "react";
import { api } from "../api/client.ts";
import type { SessionSummary } from "../api/types.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { LoadedView } from "../ui/page.tsx";
import { SessionRow } from "../ui/session-row.tsx";
import { Trends } from "../ui/trends.tsx";
import { words } from "../words.ts";

export function History() {
  const loaded = useLoaded(useCallback(() => Promise.all([api.sessions(), api.trends()]), []));
  return (
    <section>
      <h1 className="title">{words.titles.history}</h1>
      <LoadedView loaded={loaded}>
        {([{ sessions }, trends]) => (
          <div className="history">
            <div>
              <Sessions first={sessions} />
              <p>
                <a href="#/progress">{words.progress.open}</a>
              </p>
              <p>
                <a href="#/replay">{words.replay.open}</a>
              </p>
            </div>
            <Trends list={trends} />
          </div>
        )}
      </LoadedView>
    </section>
  );
}

function Sessions({ first }: { first: SessionSummary[] }) {
  const [sessions, setSessions] = useState(first);
  const [whole, setWhole] = useState(first.length < api.pageSize);
  const last = sessions[sessions.length - 1];
  if (!last) return <p className="muted">{words.history.empty}</p>;
  const more = async () => {
    const earlier = (await api.sessions(last.startedAt)).sessions;
    setSessions([...sessions, ...earlier]);
    setWhole(earlier.length < api.pageSize);
  };
  return (
    <>
      <ul className="rows">
        {sessions.map((session) => (
          <li key={session.id}>
            <SessionRow session={session} />
          </li>
        ))}
      </ul>
      {!whole && (
        <button className="button button-plain" onClick={() => void more()}>
          {words.history.more}
        </button>
      )}
    </>
  );
}
