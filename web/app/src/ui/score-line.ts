import type { SessionSummary } from "../api/types.ts";
import { words } from "../words.ts";

/** The score with what it rests on, or plainly that there is none: never a number for what was not seen. */
export function scoreLine(session: Pick<SessionSummary, "score" | "passesSeen">): string {
  if (session.score === null || session.passesSeen === 0) return words.end.noScore;
  return words.end.score(session.score, session.passesSeen);
}
