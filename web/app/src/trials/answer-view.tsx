import type { TrialAnswer, TrialDetail } from "../api/trial-types.ts";
import { shortDate } from "../plan/days.ts";
import { words } from "../words.ts";
import { AnswerTables, FiguresTable, PointsTable } from "./answer-tables.tsx";
import { chanceInTen, plainValue } from "./answer-plot.ts";
import { IntervalChart } from "./interval-chart.tsx";
import { SessionPlot } from "./session-plot.tsx";
import { VerdictSign } from "./trial-verdict.tsx";

const w = words.trials.detail;

interface AnswerProps {
  trial: TrialDetail;
  answer: TrialAnswer;
  /** Words only. */
  noScores: boolean;
}

/** The answer: its word first, what carries it after, what could change it last. */
export function AnswerView({ trial, answer, noScores }: AnswerProps) {
  const said = noScores ? answer.sentences.filter((line) => !/\d/.test(line)) : answer.sentences;
  return (
    <section className="trial-answer" aria-labelledby="answer-title">
      <header className="trial-headline">
        {!trial.isComfort && <VerdictSign verdict={answer.verdict} />}
        <div>
          <p className="eyebrow">{trial.status === "running" ? w.answerSoFar : w.answer}</p>
          <h2 id="answer-title">{answer.headline}</h2>
          {trial.isComfort && <p className="badge">{words.trials.comfort}</p>}
        </div>
      </header>
      {said.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {!noScores && !trial.isComfort && <Difference {...{ trial, answer }} />}
      {!noScores && answer.plot.length > 0 && (
        <section aria-labelledby="sessions-title">
          <h3 id="sessions-title">{w.sessions}</h3>
          <SessionPlot {...{ trial, answer }} />
          <PointsTable {...{ answer }} />
        </section>
      )}
      <Lines title={w.change} lines={answer.wouldChange} noScores={noScores} />
      <Lines title={w.mind} lines={answer.warnings.map((warning) => warning.words)} noScores={noScores} />
      {answer.gradeWords && (
        <section className="next">
          <h3>{w.known}</h3>
          <p>{answer.gradeWords}</p>
        </section>
      )}
      <Harms answer={answer} />
      {!noScores && <AnswerTables answer={answer} isComfort={trial.isComfort} />}
      {!noScores && !trial.isComfort && <FiguresTable answer={answer} />}
    </section>
  );
}

/** How big and how sure, in one line of words and one of ink. */
function Difference({ trial, answer }: Omit<AnswerProps, "noScores">) {
  const { estimate, interval95, unit, probabilityWorthwhile, pairs, plannedPairs, looks } = answer;
  const [low, high] = interval95 ?? [];
  return (
    <section aria-labelledby="difference-title" className="difference">
      <h3 id="difference-title">{w.interval}</h3>
      {estimate !== null && low !== undefined && high !== undefined && (
        <p className="difference-said">
          {w.difference(plainValue(estimate), plainValue(low), plainValue(high), unit ? ` ${unit}` : "")}
        </p>
      )}
      <IntervalChart {...{ trial, answer }} />
      {probabilityWorthwhile !== null && <p>{w.chance(chanceInTen(probabilityWorthwhile))}.</p>}
      <p className="muted">
        {w.pairsSoFar(pairs, plannedPairs)} · {w.looks(looks)}
      </p>
    </section>
  );
}

function Lines({ title, lines, noScores }: { title: string; lines: readonly string[]; noScores: boolean }) {
  const said = noScores ? lines.filter((line) => !/\d/.test(line)) : lines;
  if (said.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="dots">
        {said.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Harms({ answer: { harms } }: { answer: TrialAnswer }) {
  return (
    <section>
      <h3>{w.harms}</h3>
      {harms.length === 0 && <p className="muted">{w.noHarms}</p>}
      <ul>
        {harms.map((harm, i) => (
          <li key={`${harm.on} ${i}`}>
            <span className="muted">
              {shortDate(harm.on)} · {harm.armName}:
            </span>{" "}
            {harm.words}
          </li>
        ))}
      </ul>
    </section>
  );
}
