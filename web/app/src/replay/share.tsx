import { api } from "../api/client.ts";
import { words } from "../words.ts";

const w = words.replay;

/** The recording as a file, with what is and is not in it. */
export function Share({ id }: { id: string }) {
  return (
    <section className="share">
      <a className="button" href={api.recordingUrl(id)} download>
        {w.download}
      </a>
      <p className="muted">{w.inside}</p>
    </section>
  );
}
