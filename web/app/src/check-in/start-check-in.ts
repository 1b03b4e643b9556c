import { api, ApiError } from "../api/client.ts";
import { words } from "../words.ts";
import type { LastingCircumstances } from "./circumstances.ts";
import type { CheckInUnderWay } from "./kept-check-in.ts";

/** Tells the server of the check-in; the line to show when it would not or could not take it. */
export async function startCheckIn(
  { kind, sessionId, oil }: CheckInUnderWay,
  lasting: LastingCircumstances,
): Promise<{ id: string } | { trouble: string }> {
  try {
    const minutesAfter = kind === "after" && sessionId !== null ? await minutesSince(sessionId) : null;
    return await api.addCheckIn({ kind, sessionId, minutesAfter, ...lasting, wiped: oil !== "on" });
  } catch (error) {
    return { trouble: troubleOf(error) };
  }
}

/** What the server said of it, or that it does not answer. */
export function troubleOf(error: unknown): string {
  if (error instanceof ApiError && error.status < 500) return `${words.checkIn.notTaken} ${error.message}`;
  return words.checkIn.offline;
}

async function minutesSince(sessionId: string): Promise<number | null> {
  const { endedAt } = await api.session(sessionId);
  if (endedAt === null) return null;
  return Math.max(0, Math.round((Date.now() - Date.parse(endedAt)) / 6000) / 10);
}
