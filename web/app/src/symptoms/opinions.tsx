import { useCallback, useState } from "react";
import { api } from "../api/client.ts";
import type { Choreography, SessionDetail, Thumb } from "../api/types.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { Icon } from "../ui/icons.tsx";
import { words } from "../words.ts";
import { ThumbLine } from "./thumb-line.tsx";
import { takeNote, thumbOf } from "./thumbs.ts";

const w = words.opinions;

/** Thumbs for what was done; an extra: when it cannot load, the card is whole without it. */
export function Opinions({ session }: { session: SessionDetail }) {
  const { id } = session;
  const load = useCallback(() => Promise.all([api.sessionChoreography(id), api.profile()]), [id]);
  const [loaded, again] = useLoaded(load);
  const [note, setNote] = useState(() => takeNote(id, sessionStorage));
  if (loaded.state !== "ready") return null;
  const [routine, kept] = loaded.value;
  return (
    <section className="opinions" aria-labelledby="opinions-title">
      <h2 id="opinions-title">{w.title}</h2>
      {note && (
        <ThumbLine
          id={id}
          note={note}
          undone={() => {
            setNote(null);
            again();
          }}
        />
      )}
      <p className="muted">{w.note}</p>
      <ul>
        {techniquesOf(routine).map((technique) => (
          <Row
            key={`${technique.id} ${thumbOf(kept.profile, technique.id)}`}
            technique={technique}
            first={thumbOf(kept.profile, technique.id)}
          />
        ))}
      </ul>
      <Skin id={id} />
    </section>
  );
}

interface Named {
  id: string;
  name: string;
}

/** The techniques in the order they were done, by the titles of their count-ins. */
export function techniquesOf(routine: Choreography): Named[] {
  const seen = new Map<string, string>();
  for (const step of routine.steps)
    if (step.phase === "getReady" && !seen.has(step.techniqueId)) seen.set(step.techniqueId, step.title);
  return [...seen].map(([id, name]) => ({ id, name }));
}

function Row({ technique, first }: { technique: Named; first: Thumb }) {
  const [thumb, setThumb] = useState<Thumb>(first);
  const [failure, setFailure] = useState<string | null>(null);
  const press = async (pressed: Thumb) => {
    const next = thumb === pressed ? "none" : pressed;
    try {
      await api.opinion(technique.id, next);
      setThumb(next);
      setFailure(null);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <li className="opinion">
      <span>{technique.name}</span>
      {(["up", "down"] as const).map((side) => (
        <button
          key={side}
          className="chip"
          aria-pressed={thumb === side}
          aria-label={w[side](technique.name)}
          onClick={() => void press(side)}
        >
          <Icon name={side === "up" ? "like" : "dislike"} />
        </button>
      ))}
      {failure && (
        <p className="problem" role="alert">
          {words.failed} {failure}
        </p>
      )}
    </li>
  );
}

function Skin({ id }: { id: string }) {
  const [told, setTold] = useState<"calm" | "red" | null>(null);
  const red = () => void api.tellSymptom(id, "redness", null, null).then(() => setTold("red"));
  return (
    <div>
      <h3>{w.skin}</h3>
      <div className="chips">
        <button className="chip" aria-pressed={told === "calm"} onClick={() => setTold("calm")}>
          {w.calm}
        </button>
        <button className="chip" aria-pressed={told === "red"} disabled={told === "red"} onClick={red}>
          {w.red}
        </button>
      </div>
      <p className="muted" role="status">
        {told === "red" && w.noted}
      </p>
    </div>
  );
}
