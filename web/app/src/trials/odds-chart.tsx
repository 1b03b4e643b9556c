import type { TrialOdds } from "../api/trial-types.ts";
import { chartScale, markText } from "../progress/chart-scale.ts";
import { words } from "../words.ts";
import { useChartWidth } from "./chart-width.ts";

const w = words.trials.plan;
const height = 200;
const left = 40;
const right = 12;
const top = 14;
const bottom = 28;

/** How small an effect can be and still be noticed, by the number of pairs, with the chosen number on the curve. */
export function OddsChart({ odds, unit }: { odds: TrialOdds; unit: string }) {
  const width = useChartWidth(560);
  const { pairs, detectableSd } = odds;
  const curve = odds.curve.flatMap((point) =>
    point.detectableSd === null ? [] : [{ pairs: point.pairs, sd: point.detectableSd }],
  );
  const [first, last] = [curve[0], curve.at(-1)];
  if (!first || !last || first === last) return null;
  const y = chartScale([0, ...curve.map((point) => point.sd)], height - bottom, top);
  const x = (n: number) => left + ((width - left - right) * (n - first.pairs)) / (last.pairs - first.pairs);
  const line = curve.map((point, i) => `${i === 0 ? "M" : "L"}${x(point.pairs)} ${y.at(point.sd)}`);
  return (
    <figure className="trial-figure">
      <p className="muted chart-unit">{w.curveY}</p>
      <svg className="chart odds" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={w.curve}>
        {y.marks.map((mark) => (
          <g key={mark}>
            <line className="axis" x1={left} x2={width} y1={y.at(mark)} y2={y.at(mark)} />
            <text x={left - 8} y={y.at(mark) + 4} textAnchor="end">
              {markText(mark, y.marks)}
            </text>
          </g>
        ))}
        {[first, last].map((point, i) => (
          <text key={point.pairs} x={x(point.pairs)} y={height - 6} textAnchor={i === 0 ? "start" : "end"}>
            {i === 0 ? w.pairs(point.pairs, unit) : point.pairs}
          </text>
        ))}
        <path className="odds-line" d={line.join("")} />
        {detectableSd !== null && (
          <Here
            x={x(Math.min(last.pairs, Math.max(first.pairs, pairs)))}
            y={y.at(detectableSd)}
            {...{ pairs, detectableSd, width }}
          />
        )}
      </svg>
      <figcaption className="muted">{w.curve}</figcaption>
    </figure>
  );
}

interface HereProps {
  x: number;
  y: number;
  pairs: number;
  detectableSd: number;
  width: number;
}

function Here({ x, y, pairs, detectableSd, width }: HereProps) {
  const isRight = x > width / 2;
  return (
    <>
      <line className="odds-here" x1={x} x2={x} y1={y} y2={height - bottom} />
      <circle className="seen" cx={x} cy={y} r="6" />
      <text
        className="odds-value"
        x={isRight ? x - 8 : x + 12}
        y={y - 10}
        textAnchor={isRight ? "end" : "start"}
      >
        {pairs}: {w.curveHere(detectableSd.toFixed(1))}
      </text>
    </>
  );
}
