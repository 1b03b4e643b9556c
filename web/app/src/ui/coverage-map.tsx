import type { Head, ZoneCoverage } from "../api/types.ts";
import { words } from "../words.ts";
import { FaceMap } from "./face-map.tsx";

const w = words.end;

/** Where the hands were, painted and said: the list carries what the colour shows. */
export function CoverageMap({ head, coverage }: { head: Head; coverage: ZoneCoverage[] }) {
  const secondsOf = (zone: string, side: string) =>
    coverage.find((entry) => entry.zone === zone && entry.side === side)?.seconds ?? 0;
  const touched = head.zones.filter((zone) => coverage.some((entry) => entry.zone === zone.id));
  return (
    <section aria-labelledby="where-title">
      <h2 id="where-title">{w.where}</h2>
      <FaceMap head={head} coverage={coverage} label={w.where} />
      <p className="sides" aria-hidden="true">
        <span>{w.left}</span>
        <span>{w.right}</span>
      </p>
      <p className="muted">{w.whereNote}</p>
      <ul className="muted">
        {touched.map((zone) => (
          <li key={zone.id}>
            {w.zoneTime(zone.name, secondsOf(zone.id, "left"), secondsOf(zone.id, "right"))}
          </li>
        ))}
      </ul>
    </section>
  );
}
