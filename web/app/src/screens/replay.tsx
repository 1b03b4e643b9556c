import { indexRecording, type RecordingIndex } from "@effleur/vision";
import { useCallback } from "react";
import { api } from "../api/client.ts";
import type { Head, Replay, SessionDetail } from "../api/types.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { Share } from "../replay/share.tsx";
import { ReplayView } from "../replay/replay-view.tsx";
import { LoadedView } from "../ui/page.tsx";
import { momentOf } from "../ui/when.ts";
import { words } from "../words.ts";

/** A session of one's own, watched again from its numbers. */
export default function ReplayPage({ id }: { id: string }) {
  const load = useCallback(async (): Promise<Kept> => {
    const [head, session, view, bytes] = await Promise.all([
      api.head(),
      api.session(id),
      api.replay(id),
      api.recording(id),
    ]);
    return { head, session, view, recording: indexRecording(bytes) };
  }, [id]);
  return <LoadedView loaded={useLoaded(load)}>{(kept) => <KeptReplay {...kept} />}</LoadedView>;
}

interface Kept {
  head: Head;
  session: SessionDetail;
  view: Replay;
  recording: RecordingIndex;
}

function KeptReplay({ head, session, view, recording }: Kept) {
  return (
    <div className="replay-page">
      <header>
        <p className="back">
          <a href={`#/history/${encodeURIComponent(session.id)}`}>{words.replay.back}</a>
        </p>
        <h1 className="title">{session.routineName}</h1>
        <p className="facts">
          <span>{momentOf(session.startedAt)}</span>
        </p>
        {view.cut && <p className="muted">{view.cut}</p>}
      </header>
      {recording.timesS.length > 0 ? (
        <ReplayView {...{ head, view, recording }} />
      ) : (
        <p className="muted">{words.replay.empty}</p>
      )}
      <Share id={session.id} />
    </div>
  );
}
