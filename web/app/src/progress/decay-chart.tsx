import type { Decay } from "../api/check-in-types.ts";
import { words } from "../words.ts";
import { chartScale, markText } from "./chart-scale.ts";
import { decayCurve } from "./noise-left.ts";

const w = words.progress;
const width = 480;
const height = 200;
const left = 52;
const top = 14;
const bottom = 40;
/** Chosen: a curve of straight pieces this short looks like one. */
const pieces = 48;

/** How long a change lasts: the points, the curve that halves, and how sure its half-life is. */
export function DecayArticle({ decay, name, noScores }: { decay: Decay; name: string; noScores: boolean }) {
  const { halfLifeMin, interval95 } = decay;
  const [low, high] = interval95 ?? [];
  return (
    <article className="metric">
      <h3>{name}</h3>
      {!(noScores && /\d/.test(decay.words)) && <p>{decay.words}</p>}
      {!noScores && halfLifeMin !== null && low !== undefined && high !== undefined && (
        <p>
          {w.halfLife(Math.round(halfLifeMin))},{" "}
          <span className="muted">{w.interval(Math.round(low), Math.round(high))}.</span>
        </p>
      )}
      {!noScores && decay.points.length > 0 && <DecayChart decay={decay} name={name} />}
    </article>
  );
}

function DecayChart({ decay: { points, halfLifeMin, interval95 }, name }: { decay: Decay; name: string }) {
  const x = chartScale([0, ...points.map((point) => point.minutes)], left, width - 8);
  const y = chartScale(
    [0, ...points.flatMap(({ value, standardError }) => [value - standardError, value + standardError])],
    height - bottom,
    top,
  );
  const last = x.marks.at(-1) ?? 0;
  const line = (halfLife: number) => {
    const curve = decayCurve(points, halfLife);
    const minutes = Array.from({ length: pieces + 1 }, (_, i) => (last * i) / pieces);
    return minutes
      .map((minute, i) => `${i === 0 ? "M" : "L"}${x.at(minute)} ${y.at(curve(minute))}`)
      .join("");
  };
  const interval = interval95?.filter((minutes) => minutes > 0) ?? [];
  return (
    <svg className="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={w.decayOf(name)}>
      {y.marks.map((mark) => (
        <g key={mark}>
          <line className="axis" x1={left} x2={width} y1={y.at(mark)} y2={y.at(mark)} />
          <text x={left - 8} y={y.at(mark) + 4} textAnchor="end">
            {markText(mark, y.marks)}
          </text>
        </g>
      ))}
      {x.marks.map((mark) => (
        <text key={mark} x={x.at(mark)} y={height - bottom + 16} textAnchor="middle">
          {markText(mark, x.marks)}
        </text>
      ))}
      <text x={width} y={height - 6} textAnchor="end">
        {w.minutesAxis}
      </text>
      {halfLifeMin !== null && (
        <>
          {interval.map((halfLife) => (
            <path key={halfLife} className="decay-edge" d={line(halfLife)} />
          ))}
          <path className="decay-line" d={line(halfLifeMin)} />
        </>
      )}
      {points.map(({ minutes, value, standardError }) => (
        <g key={minutes}>
          <line
            className="spread"
            x1={x.at(minutes)}
            x2={x.at(minutes)}
            y1={y.at(value - standardError)}
            y2={y.at(value + standardError)}
          />
          <circle className="seen" cx={x.at(minutes)} cy={y.at(value)} r="5" />
        </g>
      ))}
    </svg>
  );
}
