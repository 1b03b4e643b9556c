import type { SeeingTrouble } from "../mirror/use-seeing.ts";
import { words } from "../words.ts";

/** Why there is no mirror, what to do, and a way on. */
export function TroubleScreen({ trouble, guide }: { trouble: SeeingTrouble; guide: () => Promise<void> }) {
  const { title, text } = words.trouble[trouble];
  return (
    <main className="page">
      <section className="notice" role="alert">
        <h1>{title}</h1>
        <p className="lead">{text}</p>
        <p className="actions">
          <button className="button button-first" onClick={() => void guide()}>
            {words.trouble.toGuide}
          </button>
          <button className="button button-plain" onClick={() => window.location.reload()}>
            {words.trouble.retry}
          </button>
          <a className="button button-plain" href="#/">
            {words.end.home}
          </a>
        </p>
      </section>
    </main>
  );
}
