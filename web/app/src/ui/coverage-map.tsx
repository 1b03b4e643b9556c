import { useMemo } from "react";
import type { Head, SessionDetail } from "../api/types.ts";
import { repaint } from "../paint/cells.ts";
import { PaintedHead } from "../paint/painted-head.tsx";
import { words } from "../words.ts";
import { FaceMap } from "./face-map.tsx";

const w = words.end;

interface CoverageMapProps {
  head: Head;
  session: Pick<SessionDetail, "coverage" | "painted" | "gap">;
}

/** Where the hands were, painted and said: the list carries what the colour shows. */
export function CoverageMap({ head, session: { coverage, painted, gap } }: CoverageMapProps) {
  const secondsOf = (zone: string, side: string) =>
    coverage.find((entry) => entry.zone === zone && entry.side === side)?.seconds ?? 0;
  const touched = head.zones.filter((zone) => coverage.some((entry) => entry.zone === zone.id));
  const cells = useMemo(() => repaint(new Map(), painted), [painted]);
  return (
    <section aria-labelledby="where-title">
      <h2 id="where-title">{w.where}</h2>
      {gap && <p>{gap}</p>}
      {/* Sessions kept before skin was painted have their zones only. */}
      {cells.size > 0 ? (
        <PaintedHead head={head} cells={cells} />
      ) : (
        <>
          <FaceMap head={head} coverage={coverage} label={w.where} />
          <p className="sides" aria-hidden="true">
            <span>{w.left}</span>
            <span>{w.right}</span>
          </p>
        </>
      )}
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
