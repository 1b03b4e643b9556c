import type { TrialAnswer, TrialDetail } from "../api/trial-types.ts";
import { chartScale, markText } from "../progress/chart-scale.ts";
import { words } from "../words.ts";
import { useChartWidth } from "./chart-width.ts";
import { betterSign, intervalSpan } from "./answer-plot.ts";

const w = words.trials.detail;
const height = 150;
const side = 26;
const row = 78;
const base = 118;

/** The difference with its interval on one line, beside what comes and goes by itself and what would be worth it. */
export function IntervalChart({ trial, answer }: { trial: TrialDetail; answer: TrialAnswer }) {
  const width = useChartWidth();
  const { estimate, interval95, mdc95, worthwhile } = answer;
  if (estimate === null) return null;
  const x = chartScale(intervalSpan(answer), side, width - side);
  const [low, high] = interval95 ?? [];
  const sign = betterSign(trial.outcome.lowerIsBetter);
  const nameOf = (id: string | undefined) => trial.arms.find((arm) => arm.id === id)?.name ?? "";
  const [onLeft, onRight] =
    sign < 0
      ? [trial.contrast?.active, trial.contrast?.control]
      : [trial.contrast?.control, trial.contrast?.active];
  return (
    <figure className="trial-figure">
      <svg
        className="chart interval"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={w.intervalOf(trial.title)}
      >
        {mdc95 !== null && (
          <rect
            className="noise-band"
            x={x.at(-mdc95)}
            width={x.at(mdc95) - x.at(-mdc95)}
            y={40}
            height={base - 40}
          />
        )}
        <line className="interval-base" x1={side} x2={width - side} y1={base} y2={base} />
        {x.marks.map((mark) => (
          <g key={mark}>
            <line className="interval-base" x1={x.at(mark)} x2={x.at(mark)} y1={base} y2={base + 5} />
            <text x={x.at(mark)} y={base + 22} textAnchor="middle">
              {markText(mark, x.marks).replace("-", "−")}
            </text>
          </g>
        ))}
        <line className="interval-zero" x1={x.at(0)} x2={x.at(0)} y1={34} y2={base} />
        {worthwhile !== null && <Worthwhile x={x.at(sign * worthwhile)} />}
        {low !== undefined && high !== undefined && (
          <path
            className="interval-line"
            d={`M${x.at(low)} ${row}H${x.at(high)}M${x.at(low)} ${row - 9}v18M${x.at(high)} ${row - 9}v18`}
          />
        )}
        <circle className="interval-dot" cx={x.at(estimate)} cy={row} r="8" />
      </svg>
      <p className="interval-ends muted" aria-hidden="true">
        {onLeft && <span>← {w.better(nameOf(onLeft))}</span>}
        {onRight && <span>{w.better(nameOf(onRight))} →</span>}
      </p>
      <figcaption className="muted interval-key">
        {mdc95 !== null && (
          <span>
            <svg viewBox="0 0 20 12" aria-hidden="true">
              <rect className="noise-band" width="20" height="12" />
            </svg>
            {w.noise}
          </span>
        )}
        {worthwhile !== null && (
          <span>
            <svg viewBox="0 0 20 12" aria-hidden="true">
              <path className="worth-line" d="M10 0v12" />
            </svg>
            {w.worthwhile}
          </span>
        )}
        <span>
          <svg viewBox="0 0 20 12" aria-hidden="true">
            <path className="interval-zero" d="M10 0v12" />
          </svg>
          {w.zero}
        </span>
      </figcaption>
    </figure>
  );
}

function Worthwhile({ x }: { x: number }) {
  return <line className="worth-line" x1={x} x2={x} y1={34} y2={base} />;
}
