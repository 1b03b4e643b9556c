import { useEffect, useState } from "react";
import { api, ApiError } from "../api/client.ts";
import type { KeptProfile, Profile } from "../api/types.ts";
import { withZone } from "./profile-edits.ts";

export type SaveState =
  { kind: "kept" | "changed" | "saved" | "stale" } | { kind: "refused"; lines: string[] };

const draftKey = "effleur.profile-draft";

/** What was changed and not saved survives a reload of this window. */
function keptDraft(revision: number): Profile | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(draftKey) ?? "null") as KeptProfile | null;
    return kept?.revision === revision ? kept.profile : null;
  } catch {
    return null;
  }
}

function keepDraft(draft: KeptProfile | null): void {
  try {
    if (draft) sessionStorage.setItem(draftKey, JSON.stringify(draft));
    else sessionStorage.removeItem(draftKey);
  } catch {
    // Without storage a reload forgets what was not saved; nothing else is lost.
  }
}

/** A profile being changed, and what became of saving it. */
export function useProfile(kept: KeptProfile) {
  const [revision, setRevision] = useState(kept.revision);
  const [profile, setProfile] = useState(() => keptDraft(kept.revision) ?? kept.profile);
  const [state, setState] = useState<SaveState>({ kind: profile === kept.profile ? "kept" : "changed" });
  const change = (next: Profile) => {
    setProfile(next);
    setState({ kind: "changed" });
    keepDraft({ revision, profile: next });
  };
  const save = async (): Promise<boolean> => {
    try {
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const saved = await api.saveProfile(revision, withZone(profile, revision, zone));
      setRevision(saved.revision);
      setProfile(saved.profile);
      setState({ kind: "saved" });
      keepDraft(null);
      return true;
    } catch (error) {
      if (error instanceof ApiError && error.status === 409) setState({ kind: "stale" });
      else
        setState({
          kind: "refused",
          lines: (error instanceof Error ? error.message : String(error)).split("\n"),
        });
      return false;
    }
  };
  return { profile, change, state, save };
}

/** Forgets what was not saved, for whoever wants what is kept instead. */
export const forgetDraft = () => keepDraft(null);

/** What would follow from a profile, asked again a moment after each change. */
export function useFollows(profile: Profile) {
  const [follows, setFollows] = useState<Awaited<ReturnType<typeof api.checkProfile>> | null>(null);
  useEffect(() => {
    let isOver = false;
    const timer = setTimeout(() => {
      api.checkProfile(profile).then(
        (answer) => !isOver && setFollows(answer),
        () => !isOver && setFollows(null),
      );
    }, 250);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [profile]);
  return follows;
}
