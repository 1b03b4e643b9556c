import type { TechniqueTrend, TrendList, TrendSession } from "../api/types.ts";
import { wantsNoScores } from "../session/preferences.ts";
import { words } from "../words.ts";
import { inWords } from "./in-words.ts";
import { TrendChart } from "./trend-chart.tsx";
import { momentOf } from "./when.ts";

const w = words.trends;

// Chosen: as many as a person does in two or three routines; the others wait behind one click.
const shownFirst = 4;

/** How each technique went over sessions, in words first and in dots with their spread. */
export function Trends({ list }: { list: TrendList }) {
  const { techniques, note } = list;
  if (techniques.length === 0) return null;
  return (
    <section className="trends" aria-labelledby="trends-title">
      <h2 id="trends-title">{w.title}</h2>
      {note && <p className="muted">{note}</p>}
      {techniques.slice(0, shownFirst).map((trend) => (
        <Technique key={trend.techniqueId} trend={trend} />
      ))}
      {techniques.length > shownFirst && (
        <details>
          <summary>{w.more(techniques.length - shownFirst)}</summary>
          {techniques.slice(shownFirst).map((trend) => (
            <Technique key={trend.techniqueId} trend={trend} />
          ))}
        </details>
      )}
    </section>
  );
}

function Technique({ trend }: { trend: TechniqueTrend }) {
  const noScores = wantsNoScores();
  const said = trend.words.filter((line) => inWords(line, noScores)).join(" ");
  if (noScores) return <TrendWords name={trend.name} said={said} />;
  const scores = trend.sessions.map((session) => ({ session, ...session.score }));
  const speeds = trend.sessions.flatMap((session) => (session.speed ? [{ session, ...session.speed }] : []));
  return (
    <article className="trend">
      <h3>{trend.name}</h3>
      <p>{said}</p>
      <div className="trend-charts">
        <TrendChart label={w.scoreOf(trend.name)} unit={w.score} points={scores} most={100} />
        {speeds.length > 0 && <TrendChart label={w.speedOf(trend.name)} unit={w.speed} points={speeds} />}
      </div>
      <details>
        <summary>{words.history.table}</summary>
        <Table sessions={trend.sessions} name={trend.name} />
      </details>
    </article>
  );
}

const TrendWords = ({ name, said }: { name: string; said: string }) => (
  <article className="trend">
    <h3>{name}</h3>
    <p>{said}</p>
  </article>
);

const plusMinus = ({ mean, spread }: { mean: number; spread: number }, digits: number) =>
  `${mean.toFixed(digits)} ± ${spread.toFixed(digits)}`;

function Table({ sessions, name }: { sessions: readonly TrendSession[]; name: string }) {
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
          {sessions.map((session) => (
            <tr key={session.startedAt}>
              <td>{momentOf(session.startedAt)}</td>
              <td>{session.score.count}</td>
              <td>{plusMinus(session.score, 0)}</td>
              <td>{session.speed ? plusMinus(session.speed, 1) : ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
