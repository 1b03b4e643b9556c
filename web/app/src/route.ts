import { useSyncExternalStore } from "react";
import type { CheckInKind } from "./api/check-in-types.ts";
import type { SessionSource } from "./api/types.ts";

export type Route =
  | { screen: "today"; routineId?: string }
  | { screen: "plan" }
  | { screen: "welcome" }
  | { screen: "you" }
  | { screen: "privacy" }
  | { screen: "pressure" }
  | { screen: "shelf" }
  | { screen: "product"; id: string }
  | { screen: "routines" }
  | { screen: "routine"; id: string | null; from: string | null }
  | { screen: "history" }
  | { screen: "detail"; id: string }
  | { screen: "end"; id: string }
  | { screen: "replay"; id: string | null }
  | { screen: "library" }
  | { screen: "technique"; id: string }
  | { screen: "atlas"; picked: string }
  | { screen: "evidence"; id: string }
  | { screen: "checkIn"; kind: CheckInKind; sessionId: string | null }
  | { screen: "checked"; id: string }
  | { screen: "progress" }
  | { screen: "trials" }
  | { screen: "newTrial"; questionId: string }
  | { screen: "trial"; id: string }
  | { screen: "trialNow"; id: string }
  | { screen: "session"; id: string; routineId: string; source: SessionSource };

const sources: readonly string[] = ["camera", "demo", "none"] satisfies SessionSource[];
const isSource = (text: string | undefined): text is SessionSource => sources.includes(text ?? "");

/** The address after `#`; anything unknown is Today, so an old bookmark never shows an empty page. */
export function readRoute(hash: string): Route {
  const [screen, id, routineId, source] = parts(hash);
  if (screen === "history") return id ? { screen: "detail", id } : { screen: "history" };
  if (screen === "end" && id) return { screen: "end", id };
  if (screen === "replay") return { screen: "replay", id: id ?? null };
  if (screen === "library") return { screen: "library" };
  if (screen === "technique" && id) return { screen: "technique", id };
  if (screen === "atlas") return { screen: "atlas", picked: id ?? "" };
  if (screen === "evidence") return { screen: "evidence", id: id ?? "" };
  if (screen === "session" && id && routineId && isSource(source))
    return { screen: "session", id, routineId, source };
  if (screen === "check-in") return { screen: "checkIn", kind: kindOf(id), sessionId: routineId || null };
  if (screen === "checked" && id) return { screen: "checked", id };
  if (screen === "progress") return { screen: "progress" };
  if (screen === "trials")
    return id === "new" && routineId ? { screen: "newTrial", questionId: routineId } : { screen };
  if (screen === "trial" && id) return { screen: routineId === "now" ? "trialNow" : "trial", id };
  if (screen === "start" && id) return { screen: "today", routineId: id };
  if (
    screen === "plan" ||
    screen === "welcome" ||
    screen === "you" ||
    screen === "privacy" ||
    screen === "pressure"
  )
    return { screen };
  if (screen === "shelf") return { screen: "shelf" };
  if (screen === "product" && id) return { screen: "product", id };
  if (screen === "routines") return { screen: "routines" };
  if (screen === "routine" && id === "new") return { screen: "routine", id: null, from: routineId ?? null };
  if (screen === "routine" && id) return { screen: "routine", id, from: null };
  return { screen: "today" };
}

const kindOf = (text: string | undefined): CheckInKind =>
  text === "before" || text === "after" ? text : "anytime";

/** The pieces of an address; a broken escape is read as it stands, so that a mangled link still opens a page. */
function parts(hash: string): string[] {
  const [path = ""] = hash.replace(/^#\/?/, "").split("?");
  return path.split("/").map((piece) => {
    try {
      return decodeURIComponent(piece);
    } catch {
      return piece;
    }
  });
}

/** Today, with this routine chosen. */
export const startAddress = (routineId: string) => `#/start/${encodeURIComponent(routineId)}`;

/** The editor, for a routine of one's own. */
export const routineAddress = (id: string) => `#/routine/${encodeURIComponent(id)}`;

/** The editor, for a new routine that begins as a copy of one that ships. */
export const copyAddress = (from: string) => `#/routine/new/${encodeURIComponent(from)}`;

/** One product of the shelf. */
export const productAddress = (id: string) => `#/product/${encodeURIComponent(id)}`;

/** A kept recording, to be watched again. */
export const replayAddress = (id: string) => `#/replay/${encodeURIComponent(id)}`;

/** A check-in, of a session when it is about one. */
export const checkInAddress = (kind: CheckInKind, sessionId?: string) =>
  [
    "#/check-in",
    ...(kind === "anytime" ? [] : [kind]),
    ...(sessionId ? [encodeURIComponent(sessionId)] : []),
  ].join("/");

/** What a check-in measured. */
export const checkedAddress = (id: string) => `#/checked/${encodeURIComponent(id)}`;

/** A trial to be planned from one of the questions. */
export const newTrialAddress = (questionId: string) => `#/trials/new/${encodeURIComponent(questionId)}`;

/** One trial: its draw, its sessions, its answer. */
export const trialAddress = (id: string) => `#/trial/${encodeURIComponent(id)}`;

/** The session of a trial that is to be done now. */
export const trialNowAddress = (id: string) => `${trialAddress(id)}/now`;

/** A running session has an address of its own, so a reload goes on with it. */
export function sessionAddress(id: string, routineId: string, source: SessionSource): string {
  return `#/session/${[id, routineId, source].map(encodeURIComponent).join("/")}`;
}

const subscribe = (changed: () => void) => {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
};

export function useHash(): string {
  return useSyncExternalStore(subscribe, () => window.location.hash);
}
