import { useEffect, useState } from "react";
import { api } from "../api/client.ts";
import type { Choreography } from "../api/types.ts";
import type { MirrorState } from "../session/mirror-state.ts";
import { Icon } from "../ui/icons.tsx";
import { words } from "../words.ts";
import { techniquesOf } from "./opinions.tsx";
import { keepNote, noteOf } from "./thumbs.ts";

interface ClosingProps {
  id: string;
  routine: Choreography;
  gesture: MirrorState["gesture"];
  leave: () => void;
}

const w = words.thumbs;

// Chosen: long enough to put a hand up, short enough not to be waited for.
const waitMs = 9000;

/** The last moment before the mirror, while hands are still seen: a thumb up or down needs no touch. */
export function Closing({ id, routine, gesture, leave }: ClosingProps) {
  const [first] = useState(() => gesture?.serial ?? 0);
  const shown = gesture && gesture.serial > first ? thumbs[gesture.kind] : null;
  useEffect(() => {
    const timer = window.setTimeout(leave, waitMs);
    return () => window.clearTimeout(timer);
  }, [leave]);
  useEffect(() => {
    if (shown) void take(id, routine, shown).then(leave, leave);
  }, [id, routine, shown, leave]);
  return (
    <div className="palm closing" role="dialog" aria-labelledby="closing-title">
      <p className="thumb-signs" aria-hidden="true">
        <Icon name="like" />
        <Icon name="dislike" />
      </p>
      <p id="closing-title" className="palm-title">
        {w.title}
      </p>
      <p>{w.ask}</p>
      <button className="button button-first" onClick={leave} autoFocus>
        {w.goOn}
      </button>
    </div>
  );
}

const thumbs = { thumbsUp: "up", thumbsDown: "down", openPalm: null } as const;

async function take(id: string, routine: Choreography, shown: "up" | "down"): Promise<void> {
  const { profile } = await api.profile();
  const note = noteOf(
    shown,
    techniquesOf(routine).map((technique) => technique.id),
    profile,
  );
  for (const { id: technique } of note.before) await api.opinion(technique, shown);
  keepNote(id, note, sessionStorage);
}
