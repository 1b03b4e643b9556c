import type { MetricProgress } from "../api/check-in-types.ts";
import { momentOf } from "../ui/when.ts";
import { words } from "../words.ts";
import { noiseLeft } from "./noise-left.ts";
import { PairList } from "./pair-list.tsx";
import { fullName, plainFigure } from "./plain-figure.ts";
import { SeriesChart } from "./series-chart.tsx";
import { VerdictMark } from "./verdict-mark.tsx";

const w = words.progress;

interface ArticleProps {
  metric: MetricProgress;
  /** Words only. */
  noScores: boolean;
}

/** One metric at one place: what is to be said of it first, the figures after. */
export function MetricArticle({ metric, noScores }: ArticleProps) {
  const name = fullName(metric);
  const left = noiseLeft(metric.noise);
  const said = noScores ? metric.words.filter((line) => !/\d/.test(line)) : metric.words;
  return (
    <article className="metric">
      <header>
        <h3>{name}</h3>
        <p className="metric-marks">
          <VerdictMark verdict={metric.change?.verdict ?? "notKnown"} />
          {metric.isExperimental && <span className="badge">{words.checked.experimental}</span>}
          {metric.isMonthly && <span className="badge">{w.monthly}</span>}
        </p>
      </header>
      {said.length > 0 && <p>{said.join(" ")}</p>}
      {left && <p className="muted">{w.stillNeeded(left.repeats, left.days)}</p>}
      {!noScores && metric.series.length > 0 && (
        <>
          <SeriesChart {...{ metric, name }} />
          <PairList {...{ metric, name }} />
          <details>
            <summary>{w.table}</summary>
            <SeriesTable {...{ metric, name }} />
          </details>
        </>
      )}
      {noScores && <PairWords metric={metric} />}
    </article>
  );
}

/** How often a session's change was clear, in shapes and words alone. */
function PairWords({ metric }: { metric: MetricProgress }) {
  if (metric.pairs.length === 0) return null;
  return (
    <ul className="pair-words">
      {metric.pairs.slice(-3).map((pair) => (
        <li key={pair.sessionId}>
          <VerdictMark verdict={pair.verdict} />
        </li>
      ))}
    </ul>
  );
}

function SeriesTable({ metric, name }: { metric: MetricProgress; name: string }) {
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={w.tableOf(name)}>
      <table>
        <thead>
          <tr>
            {w.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {metric.series.map((point, i) => (
            <tr key={`${point.checkInId} ${i}`}>
              <td>{momentOf(point.at)}</td>
              <td>{w.kinds[point.kind]}</td>
              <td>{plainFigure(point.value, point.standardError, metric.unit)}</td>
              <td>{point.baseline + 1}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
