import { useId, useMemo } from "react";
import type { Choreography, Head, Side, ZoneCoverage } from "../api/types.ts";
import { levels, trianglesByLevel, type Cells } from "../paint/cells.ts";
import {
  cornersPath,
  linePath,
  seenVertices,
  strokePath,
  trianglesPath,
  viewBox,
} from "./face-projection.ts";

// MediaPipe face mesh indices: jaw, closed lids, brows, nose and mouth, enough to know where one is.
const features = [
  [234, 93, 132, 58, 172, 136, 150, 149, 176, 148, 152, 377, 400, 378, 379, 365, 397, 288, 361, 323, 454],
  [33, 7, 163, 144, 145, 153, 154, 155, 133],
  [263, 249, 390, 373, 374, 380, 381, 382, 362],
  [70, 63, 105, 66, 107],
  [300, 293, 334, 296, 336],
  [48, 64, 98, 97, 2, 326, 327, 294, 278],
  [61, 185, 40, 39, 37, 0, 267, 269, 270, 409, 291],
  [61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291],
  [78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308],
];

interface FaceMapProps {
  head: Head;
  label: string;
  coverage?: ZoneCoverage[];
  cells?: Cells;
  routine?: Choreography;
}

export function FaceMap({ head, label, coverage = [], cells, routine }: FaceMapProps) {
  const skin = useMemo(() => trianglesPath(head), [head]);
  const seen = useMemo(() => seenVertices(head), [head]);
  const arrow = useId();
  return (
    <svg className="face-map" viewBox={viewBox(head)} role="img" aria-label={label}>
      <defs>
        <marker
          id={arrow}
          viewBox="0 0 6 6"
          refX="3"
          refY="3"
          markerWidth="3.4"
          markerHeight="3.4"
          orient="auto"
        >
          <path d="M0.800 0.800 5.200 3 0.800 5.200Z" className="face-arrow" />
        </marker>
      </defs>
      <path d={skin} className="face-skin" />
      {coverage.map((zone) => (
        <Painted key={`${zone.zone} ${zone.side}`} head={head} zone={zone} most={mostSeconds(coverage)} />
      ))}
      {cells &&
        trianglesByLevel(head, cells).map((triangles, level) => (
          <path
            key={level}
            d={cornersPath(head, triangles)}
            className="face-painted"
            // From a hint to nearly full, as for whole zones.
            fillOpacity={0.15 + (0.75 * (level + 1)) / levels}
          />
        ))}
      {features
        .filter((at) => at.every((vertex) => seen.has(vertex)))
        .map((at) => (
          <path key={at[0]} d={linePath(head, at)} className="face-line" />
        ))}
      {routine && strokesOf(routine).map((d) => <Way key={d} d={d} arrow={arrow} />)}
    </svg>
  );
}

const Way = ({ d, arrow }: { d: string; arrow: string }) => (
  <path d={d} className="face-stroke" markerEnd={`url(#${arrow})`} />
);

function Painted({ head, zone, most }: { head: Head; zone: ZoneCoverage; most: number }) {
  const shape = head.zones.find((candidate) => candidate.id === zone.zone);
  if (!shape || zone.seconds <= 0) return null;
  // From a hint to full: even the least touched zone must be told from the untouched skin.
  const opacity = 0.25 + 0.6 * (zone.seconds / most);
  return <path d={trianglesPath(head, shape[zone.side])} className="face-painted" fillOpacity={opacity} />;
}

const mostSeconds = (coverage: ZoneCoverage[]) => Math.max(1e-6, ...coverage.map((zone) => zone.seconds));

/** Each path once, only where the routine really goes. */
function strokesOf(routine: Choreography): string[] {
  const used = new Set<string>();
  for (const track of routine.steps.flatMap((step) => step.hands)) {
    const stroke = routine.strokes[track.strokeId];
    const side: Side = track.faceSide;
    if (stroke && stroke[side].positions.length > 1) used.add(strokePath(stroke[side]));
  }
  return [...used];
}
