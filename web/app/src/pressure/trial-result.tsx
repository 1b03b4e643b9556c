import type { PressureContact, PressureInfo, PressureTrial } from "../api/types.ts";
import { words } from "../words.ts";
import { chartAxis } from "./chart-axis.ts";
import { isClose } from "./lesson-state.ts";
import { weight, type ScaleUnit } from "./scale.ts";

const w = words.pressure;

/** Percent of the chart a band needs for its name; the table has the names of all. */
const leastNamed = 12;

interface TrialResultProps {
  trial: PressureTrial;
  contact: PressureContact;
  lesson: PressureInfo;
  unit: ScaleUnit;
}

/** What a trial showed, in words, as a chart against the bands, and the same as a table. */
export function TrialResult(props: TrialResultProps) {
  const { trial } = props;
  return (
    <div className="trial">
      <p className="lead">{trial.words}</p>
      <p className="muted">{w.average(Math.round(100 * trial.bias), Math.round(100 * trial.spread))}</p>
      <TrialChart {...props} />
      <TrialTable {...props} />
    </div>
  );
}

function TrialChart({ trial, contact, lesson, unit }: TrialResultProps) {
  const axis = chartAxis(trial, contact, lesson.tolerance);
  const span = (from: number, to: number) => ({ left: `${from}%`, width: `${to - from}%` });
  return (
    <div className="trial-chart" aria-hidden="true">
      <span />
      <div className="trial-bands">
        {axis.bands.map(({ name, from, to }) => (
          <span key={from} style={span(from, to)}>
            {to - from > leastNamed && name}
          </span>
        ))}
      </div>
      {trial.presses.map((press) => (
        <Row key={press.targetGrams} label={weight(press.targetGrams, unit, lesson)}>
          {axis.bands.map(({ from, to }) => (
            <span key={from} className="trial-band" style={span(from, to)} />
          ))}
          <span
            className="trial-range"
            style={span(
              axis.at(press.targetGrams * (1 - lesson.tolerance)),
              axis.at(press.targetGrams * (1 + lesson.tolerance)),
            )}
          />
          <span
            className={isClose(press, lesson) ? "trial-press" : "trial-press trial-miss"}
            style={{ left: `${axis.at(press.grams)}%` }}
          />
        </Row>
      ))}
      <span />
      <p className="trial-legend">
        <span className="trial-key">
          <span className="trial-range" /> {w.legend.range}
        </span>
        <span className="trial-key">
          <span className="trial-press" /> {w.legend.press}
        </span>
        <span className="trial-key">
          <span className="trial-press trial-miss" /> {w.legend.miss}
        </span>
      </p>
    </div>
  );
}

const Row = ({ label, children }: { label: string; children: React.ReactNode }) => (
  <>
    <span className="trial-target">{label}</span>
    <span className="trial-line">{children}</span>
  </>
);

function TrialTable({ trial, contact, lesson, unit }: TrialResultProps) {
  const bandName = (band: string | null | undefined) =>
    contact.bands.find((candidate) => candidate.band === band)?.name ?? lesson.sentences.beyond;
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={w.table}>
      <table>
        <thead>
          <tr>
            {w.columns.map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {trial.presses.map((press) => (
            <tr key={press.targetGrams}>
              <th scope="row">{weight(press.targetGrams, unit, lesson)}</th>
              <td>{weight(press.grams, unit, lesson)}</td>
              <td>{w.off(Math.round(100 * press.off))}</td>
              <td>{bandName(press.was)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
