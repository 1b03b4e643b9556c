import type { Clearance, Restriction } from "../api/types.ts";
import { shortDate } from "../plan/days.ts";
import { words } from "../words.ts";

const w = words.leftOut;

/** What answers take away, and until when. */
export function Follows({ clearance }: { clearance: Clearance }) {
  if (clearance.ending) return <EndingNotice ending={clearance.ending} />;
  if (clearance.restrictions.length === 0) return <p className="muted">{words.you.nothing}</p>;
  return <RestrictionList restrictions={clearance.restrictions} />;
}

/** No session: the words first, and nothing to start beside them. */
export function EndingNotice({ ending }: { ending: Restriction }) {
  return (
    <section className={`ending ending-${ending.action}`} role="alert">
      <p className="eyebrow">{ending.because}</p>
      <p className="ending-words">{ending.words}</p>
      {ending.until && <p className="muted">{w.until(shortDate(ending.until))}</p>}
    </section>
  );
}

export function RestrictionList({ restrictions }: { restrictions: readonly Restriction[] }) {
  return (
    <ul className="rows">
      {restrictions.map((restriction, i) => (
        <li key={`${restriction.condition} ${i}`} className="row row-still">
          <span>{restriction.because}</span>
          <span className="row-side">{restriction.until && w.until(shortDate(restriction.until))}</span>
          <span className="muted row-note">
            {restriction.words}
            {restriction.zones.length > 0 && ` (${restriction.zones.map((zone) => zone.name).join(", ")})`}
          </span>
        </li>
      ))}
    </ul>
  );
}
