import type { MetricProgress } from "../api/check-in-types.ts";
import { shortDay } from "../ui/when.ts";
import { words } from "../words.ts";
import { chartScale } from "./chart-scale.ts";
import { figureParts, unitText } from "./plain-figure.ts";
import { VerdictMark } from "./verdict-mark.tsx";

const w = words.progress;
const width = 240;

/** Each session's before and after on one scale, and how the change stands against the noise. */
export function PairList({ metric, name }: { metric: MetricProgress; name: string }) {
  const { pairs, unit } = metric;
  if (pairs.length === 0) return null;
  const x = chartScale(
    pairs.flatMap(({ before, after }) => [before, after]),
    8,
    width - 8,
  );
  return (
    <section className="pairs" aria-label={w.pairsOf(name)}>
      <h4>{w.pairs}</h4>
      <ul>
        {pairs.map((pair) => {
          const change = figureParts(pair.difference, pair.standardError);
          const sign = pair.difference > 0 ? "+" : "";
          return (
            <li key={pair.sessionId}>
              <span>{shortDay(pair.at)}</span>
              <svg className="chart" viewBox={`0 0 ${width} 20`} aria-hidden="true">
                <line className="axis" x1="0" x2={width} y1="10" y2="10" />
                <line className="pair-line" x1={x.at(pair.before)} x2={x.at(pair.after)} y1="10" y2="10" />
                <circle className="open" cx={x.at(pair.before)} cy="10" r="5" />
                <circle className="seen" cx={x.at(pair.after)} cy="10" r="5" />
              </svg>
              <span className="pair-change">
                {words.progress.plain(sign + change.value, change.error, unitText(unit))}
              </span>
              <VerdictMark verdict={pair.verdict} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
