import type { TrialAnswer, TrialDetail } from "../api/trial-types.ts";
import { shortDate } from "../plan/days.ts";
import { chartScale, markText } from "../progress/chart-scale.ts";
import { words } from "../words.ts";
import { placeInPair, plotPairs, plotPlaces } from "./answer-plot.ts";
import { useChartWidth } from "./chart-width.ts";
import { ArmLegend, ArmMark } from "./arm-mark.tsx";
import { armOrder } from "./slot-view.ts";

const w = words.trials.detail;
const height = 270;
const left = 40;
const right = 78;
const top = 10;
const bottom = 30;

interface PlotProps {
  trial: TrialDetail;
  answer: TrialAnswer;
}

/** Every session as it was told, the two of a pair joined, around the person's own noise where it is known. */
export function SessionPlot({ trial, answer }: PlotProps) {
  const width = useChartWidth();
  const order = armOrder(trial);
  const arms = order.map((id) => answer.arms.find((arm) => arm.id === id)).filter((arm) => arm !== undefined);
  const pairs = plotPairs(answer.plot);
  const control = answer.arms.find(({ id }) => id === trial.contrast?.control)?.mean ?? null;
  const band = noiseAround(control, answer.mdc95);
  const y = chartScale([...answer.plot.map(({ outcome }) => outcome), ...(band ?? [])], height - bottom, top);
  const isPaired = trial.design === "pairs" || trial.design === "splitFace";
  const places = plotPlaces(pairs, isPaired);
  const step = (width - left - right) / Math.max(1, places.count);
  const reach = isPaired ? Math.min(9, step / 3) : 0;
  const xOf = (i: number, j: number, arm: string) =>
    left +
    step * (places.at(i, j) + 0.5) -
    reach * placeInPair(order.indexOf(arm), Math.max(2, order.length));
  const [first, last] = [pairs[0], pairs.at(-1)];
  return (
    <figure className="trial-figure">
      <ArmLegend arms={arms} />
      <p className="muted chart-unit">{trial.outcome.name}</p>
      <svg
        className="chart"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={w.sessionsOf(trial.title)}
      >
        {band && (
          <rect
            className="noise-band"
            x={left}
            y={y.at(band[1])}
            width={width - left - right}
            height={y.at(band[0]) - y.at(band[1])}
          />
        )}
        {y.marks.map((mark) => (
          <g key={mark}>
            <line className="axis" x1={left} x2={width - right} y1={y.at(mark)} y2={y.at(mark)} />
            <text x={left - 8} y={y.at(mark) + 4} textAnchor="end">
              {markText(mark, y.marks)}
            </text>
          </g>
        ))}
        {pairs.map(({ pair, points }, i) => (
          <g key={pair}>
            {trial.design !== "bandit" && points.length > 1 && (
              <polyline
                className="pair-join"
                points={points.map(({ arm, outcome }, j) => `${xOf(i, j, arm)},${y.at(outcome)}`).join(" ")}
              />
            )}
            {points.map(({ arm, outcome, on }, j) => (
              <ArmMark key={`${on} ${j}`} arm={order.indexOf(arm)} x={xOf(i, j, arm)} y={y.at(outcome)} />
            ))}
          </g>
        ))}
        <Means {...{ arms, order }} from={width - right + 10} at={y.at} />
        {first && (
          <text x={left} y={height - 6}>
            {shortDate(first.on)}
          </text>
        )}
        {last && pairs.length > 1 && (
          <text x={width - right} y={height - 6} textAnchor="end">
            {shortDate(last.on)}
          </text>
        )}
      </svg>
      {band && (
        <figcaption className="muted band-key">
          <svg viewBox="0 0 20 12" aria-hidden="true">
            <rect className="noise-band" width="20" height="12" />
          </svg>
          {w.noise}
        </figcaption>
      )}
    </figure>
  );
}

const noiseAround = (control: number | null, mdc: number | null): [number, number] | null =>
  control === null || mdc === null ? null : [control - mdc, control + mdc];

/** Each arm's mean at the right edge, with its shape; labels never lie on each other. */
interface MeansProps {
  arms: TrialAnswer["arms"];
  order: string[];
  from: number;
  at: (value: number) => number;
}

function Means({ arms, order, from, at }: MeansProps) {
  const shown = arms
    .flatMap(({ id, mean }) => (mean === null ? [] : [{ id, mean, y: at(mean) }]))
    .sort((a, b) => a.y - b.y);
  const least = 20;
  let labelY = -Infinity;
  return shown.map(({ id, mean, y }) => {
    labelY = Math.max(y, labelY + least);
    return (
      <g key={id}>
        <line className="mean-line" x1={from - 6} x2={from + 8} y1={y} y2={y} />
        <ArmMark arm={order.indexOf(id)} x={from + 20} y={labelY} size={4} />
        <text x={from + 30} y={labelY + 5}>
          {mean.toFixed(1)}
        </text>
      </g>
    );
  });
}
