import type { Verdict } from "../api/check-in-types.ts";
import { words } from "../words.ts";

/** Four shapes that are told apart without colour: an empty ring, a half one, a full one with a tick, and dots. */
const shapes: Record<Verdict, React.ReactNode> = {
  belowNoise: <circle cx="12" cy="12" r="8" />,
  likely: (
    <>
      <circle cx="12" cy="12" r="8" />
      <path className="mark-full" d="M12 4a8 8 0 0 1 0 16Z" />
    </>
  ),
  clear: (
    <>
      <circle className="mark-full" cx="12" cy="12" r="8" />
      <path className="mark-tick" d="M8 12.200l3 3 5-6" />
    </>
  ),
  notKnown: <circle cx="12" cy="12" r="8" strokeDasharray="1 4.030" strokeLinecap="round" />,
};

/** How a change stands against the person's own noise, by word and shape. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <span className={`change-mark change-${verdict}`}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {shapes[verdict]}
      </svg>
      {words.progress.verdicts[verdict]}
    </span>
  );
}

/** What each shape says. */
export function VerdictLegend() {
  const w = words.progress;
  return (
    <details className="legend">
      <summary>{w.legendTitle}</summary>
      <dl>
        {(Object.keys(shapes) as Verdict[]).map((verdict) => (
          <div key={verdict}>
            <dt>
              <VerdictMark verdict={verdict} />
            </dt>
            <dd>{w.verdictNotes[verdict]}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">{w.noiseNote}</p>
      <p className="muted">{words.checked.error}</p>
    </details>
  );
}
