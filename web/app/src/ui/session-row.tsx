import type { SessionSummary } from "../api/types.ts";
import { wantsNoScores } from "../session/preferences.ts";
import { words } from "../words.ts";
import { momentOf } from "./when.ts";

export function modeWord(session: SessionSummary): string {
  if (session.mode === "guide") return words.history.guide;
  return session.source === "demo" ? words.history.demo : words.history.mirror;
}

/** One session in a list, as a link to its page. */
export function SessionRow({ session }: { session: SessionSummary }) {
  const seen =
    session.passesSeen > 0 && !wantsNoScores()
      ? words.end.strokes(session.passesSeen, session.passesWanted)
      : null;
  return (
    <a className="row" href={`#/history/${encodeURIComponent(session.id)}`}>
      <span className="row-title">{session.routineName}</span>
      <span className="row-side">{words.end.minutes(session.activeS)}</span>
      <span className="muted row-note">
        {[momentOf(session.startedAt), modeWord(session), seen].filter(Boolean).join(" · ")}
      </span>
      {session.status !== "finished" && (
        <span className={`mark mark-${session.status}`}>{words.history[session.status]}</span>
      )}
    </a>
  );
}
