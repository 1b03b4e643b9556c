import type { Draft, DraftStep } from "./draft.ts";

/** A draft in this browser's storage, so that a closed tab loses nothing. */
export interface KeptDraft {
  /** The address it is edited at: "new", "new/depuff" or a routine's id. */
  place: string;
  /** The revision it was made from; null for one that was never saved. */
  revision: number | null;
  draft: Draft;
  /** When it was kept, ISO 8601. */
  at: string;
}

export interface FoundDraft {
  key: string;
  kept: KeptDraft;
}

const prefix = "effleur.draft.";

/** Each open tab keeps its own draft of each routine, so that two tabs do not overwrite each other. */
export const draftKey = (tab: string, place: string) => `${prefix}${tab}.${place}`;

/** False when this browser keeps nothing (private windows, a full storage). */
export function keepDraft(storage: Storage, key: string, kept: KeptDraft): boolean {
  try {
    storage.setItem(key, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(storage: Storage, key: string): void {
  storage.removeItem(key);
}

/** Every readable draft, newest first. */
export function keptDrafts(storage: Storage): FoundDraft[] {
  const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? "");
  return keys
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => {
      const kept = readKept(storage.getItem(key));
      return kept ? [{ key, kept }] : [];
    })
    .sort((a, b) => b.kept.at.localeCompare(a.kept.at));
}

/** Reads what was kept; anything unreadable or of another shape counts as not kept. */
export function readKept(text: string | null): KeptDraft | null {
  let held: unknown;
  try {
    held = JSON.parse(text ?? "null");
  } catch {
    return null;
  }
  if (!isRecord(held) || !isDraft(held["draft"])) return null;
  const { place, revision, at, draft } = held;
  if (typeof place !== "string" || typeof at !== "string") return null;
  if (revision !== null && typeof revision !== "number") return null;
  return { place, revision, at, draft };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === "object";

const isDraft = (value: unknown): value is Draft =>
  isRecord(value) &&
  typeof value["name"] === "string" &&
  typeof value["description"] === "string" &&
  typeof value["nextKey"] === "number" &&
  Array.isArray(value["goals"]) &&
  value["goals"].every((goal) => typeof goal === "string") &&
  Array.isArray(value["steps"]) &&
  value["steps"].every(isStep);

const isStep = (value: unknown): value is DraftStep =>
  isRecord(value) &&
  typeof value["key"] === "string" &&
  typeof value["techniqueId"] === "string" &&
  (value["passes"] === null || typeof value["passes"] === "number") &&
  typeof value["tempo"] === "number" &&
  (value["tool"] === null || typeof value["tool"] === "string");
