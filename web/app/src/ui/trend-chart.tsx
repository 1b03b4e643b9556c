import type { TrendSession } from "../api/types.ts";
import { shortDay } from "./when.ts";

const width = 360;
const height = 150;
const left = 34;
const bottom = 24;
const top = 12;

interface TrendChartProps {
  label: string;
  unit: string;
  points: { session: TrendSession; mean: number; spread: number }[];
  /** The top of the scale, when the figure has one. */
  most?: number;
}

/** A dot for each session at its mean, a bar for how much its strokes differed among each other. */
export function TrendChart({ label, unit, points, most }: TrendChartProps) {
  const highest = most ?? Math.max(1, ...points.map(({ mean, spread }) => Math.ceil(mean + spread)));
  const gap = (width - left - 16) / Math.max(1, points.length - 1);
  const x = (i: number) => left + 8 + (points.length === 1 ? (width - left - 16) / 2 : i * gap);
  const y = (value: number) =>
    height - bottom - ((height - bottom - top) * Math.min(highest, Math.max(0, value))) / highest;
  const ends = points.length > 1 ? [0, points.length - 1] : [0];
  return (
    <svg className="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {[0, highest / 2, highest].map((value) => (
        <g key={value}>
          <line className="axis" x1={left} x2={width} y1={y(value)} y2={y(value)} />
          <text x={left - 6} y={y(value) + 4} textAnchor="end">
            {Number.isInteger(value) ? value : value.toFixed(1)}
          </text>
        </g>
      ))}
      <text x={left} y={8}>
        {unit}
      </text>
      {ends.map((i) => (
        <text key={i} x={x(i)} y={height - 6} textAnchor={i === 0 ? "start" : "end"}>
          {points[i] && shortDay(points[i].session.startedAt)}
        </text>
      ))}
      {points.map(({ session, mean, spread }, i) => (
        <g key={session.startedAt}>
          <line className="spread" x1={x(i)} x2={x(i)} y1={y(mean - spread)} y2={y(mean + spread)} />
          <circle className="seen" cx={x(i)} cy={y(mean)} r="4.500" />
        </g>
      ))}
    </svg>
  );
}
