import type { CheckInKind, MetricProgress, SeriesPoint } from "../api/check-in-types.ts";
import { shortDay } from "../ui/when.ts";
import { words } from "../words.ts";
import { chartScale, markText } from "./chart-scale.ts";
import { noiseBand } from "./noise-left.ts";
import { unitText } from "./plain-figure.ts";

const w = words.progress;
const width = 720;
const height = 230;
const left = 52;
const right = 12;
const top = 22;
const bottom = 28;

/** Every check-in with its error, the band of what comes and goes by itself, and a line where a new row begins. */
export function SeriesChart({ metric, name }: { metric: MetricProgress; name: string }) {
  const { series } = metric;
  const band = noiseBand(metric);
  const y = chartScale(
    [
      ...series.flatMap((point) => [point.value - point.standardError, point.value + point.standardError]),
      ...(band ?? []),
    ],
    height - bottom,
    top,
  );
  const x = timeScale(series);
  const [first, last] = [series[0], series.at(-1)];
  return (
    <svg className="chart series" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={w.chartOf(name)}>
      {y.marks.map((mark) => (
        <g key={mark}>
          <line className="axis" x1={left} x2={width} y1={y.at(mark)} y2={y.at(mark)} />
          <text x={left - 8} y={y.at(mark) + 4} textAnchor="end">
            {markText(mark, y.marks)}
          </text>
        </g>
      ))}
      <text x={left} y={12}>
        {unitText(metric.unit).trim()}
      </text>
      {band && <Band from={x(newRowAt(series))} band={band} at={y.at} />}
      {series.map((point, i) => (
        <g key={`${point.checkInId} ${i}`}>
          {isNewRow(series, i) && <NewRow x={(x(i) + x(i - 1)) / 2} />}
          <line
            className="spread"
            x1={x(i)}
            x2={x(i)}
            y1={y.at(point.value - point.standardError)}
            y2={y.at(point.value + point.standardError)}
          />
          <KindMark kind={point.kind} x={x(i)} y={y.at(point.value)} />
        </g>
      ))}
      {first && (
        <text x={left} y={height - 6}>
          {shortDay(first.at)}
        </text>
      )}
      {last && series.length > 1 && (
        <text x={width} y={height - 6} textAnchor="end">
          {shortDay(last.at)}
        </text>
      )}
    </svg>
  );
}

/** Time goes evenly, yet two check-ins of one session stay apart. */
function timeScale(series: readonly SeriesPoint[]): (i: number) => number {
  const least = 14;
  const times = series.map((point) => Date.parse(point.at));
  const [from = 0, to = 0] = [times[0], times.at(-1)];
  const room = width - left - right - 20 - least * Math.max(0, series.length - 1);
  if (series.length === 1) return () => (left + width) / 2;
  return (i) =>
    left + 14 + least * i + (Math.max(0, room) * ((times[i] ?? from) - from)) / Math.max(1, to - from);
}

const isNewRow = (series: readonly SeriesPoint[], i: number) =>
  i > 0 && series[i]?.baseline !== series[i - 1]?.baseline;

const newRowAt = (series: readonly SeriesPoint[]) =>
  series.findIndex((point) => point.baseline === series.at(-1)?.baseline);

function Band({ from, band, at }: { from: number; band: [number, number]; at: (value: number) => number }) {
  const [low, high] = [at(band[0]), at(band[1])];
  return (
    <g>
      <rect className="noise-band" x={from - 10} y={high} width={width - from + 10} height={low - high} />
      <text x={width - 4} y={high + 14} textAnchor="end">
        {w.noise}
      </text>
    </g>
  );
}

function NewRow({ x }: { x: number }) {
  return (
    <g>
      <line className="new-row" x1={x} x2={x} y1={top} y2={height - bottom} />
      <text x={x + 5} y={top + 4}>
        {w.newRow}
      </text>
    </g>
  );
}

/** Before is open, after is full, in between is a small square. */
export function KindMark({ kind, x, y }: { kind: CheckInKind; x: number; y: number }) {
  if (kind === "anytime") return <rect className="seen" x={x - 4} y={y - 4} width="8" height="8" />;
  return <circle className={kind === "before" ? "open" : "seen"} cx={x} cy={y} r="5" />;
}

/** The three marks with their words. */
export function KindLegend() {
  return (
    <p className="kind-legend muted">
      {(["before", "after", "anytime"] as const).map((kind) => (
        <span key={kind}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <KindMark kind={kind} x={8} y={8} />
          </svg>
          {w.kinds[kind]}
        </span>
      ))}
    </p>
  );
}
