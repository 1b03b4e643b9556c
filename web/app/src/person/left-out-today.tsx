import type { Clearance } from "../api/types.ts";
import { words } from "../words.ts";
import { RestrictionList } from "./follows.tsx";

const w = words.leftOut;

/** What was taken away and why, one line that unfolds; nothing when nothing was. */
export function LeftOutToday({ clearance }: { clearance: Clearance }) {
  if (clearance.restrictions.length === 0) return null;
  const { leftOut, lighter } = clearance;
  const line = [
    leftOut.length > 0 && w.line(leftOut.length),
    lighter.length > 0 && w.lighter(lighter.length),
  ];
  return (
    <details className="left-out">
      <summary>
        {line.filter(Boolean).join(". ") || words.you.follows}. <span className="muted">{w.why}</span>
      </summary>
      <RestrictionList restrictions={clearance.restrictions} />
      {leftOut.length > 0 && (
        <ul className="chips">
          {leftOut.map((technique) => (
            <li key={technique.id}>
              <a
                className="chip"
                href={`#/technique/${technique.id}`}
                title={`${technique.because}: ${technique.words}`}
              >
                {technique.name}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="actions">
        <a className="button button-plain" href="#/you">
          {w.change}
        </a>
      </p>
    </details>
  );
}
