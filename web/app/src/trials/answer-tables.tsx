import type { ReactNode } from "react";
import type { TrialAnswer } from "../api/trial-types.ts";
import { shortDate } from "../plan/days.ts";
import { words } from "../words.ts";
import { plainE, plainP, plainValue } from "./answer-plot.ts";

const w = words.trials.detail;

function Table({
  label,
  columns,
  children,
}: {
  label: string;
  columns: readonly string[];
  children: ReactNode;
}) {
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={label}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

/** The plot, for whoever reads rather than looks. */
export function PointsTable({ answer }: { answer: TrialAnswer }) {
  const nameOf = (arm: string) => answer.arms.find(({ id }) => id === arm)?.name ?? arm;
  return (
    <details>
      <summary>{w.table}</summary>
      <Table label={w.sessions} columns={w.columns}>
        {answer.plot.map(({ pair, on, arm, outcome }, i) => (
          <tr key={`${pair} ${i}`}>
            <td>{pair}</td>
            <td>{shortDate(on)}</td>
            <td>{nameOf(arm)}</td>
            <td>{plainValue(outcome)}</td>
          </tr>
        ))}
      </Table>
    </details>
  );
}

/** The other ways of reckoning, and of a comfort trial how often each came. */
export function AnswerTables({ answer, isComfort }: { answer: TrialAnswer; isComfort: boolean }) {
  return (
    <>
      {isComfort && (
        <section>
          <h3>{w.arms}</h3>
          <Table label={w.arms} columns={w.armColumns}>
            {answer.arms.map(({ id, name, n, mean, chance }) => (
              <tr key={id}>
                <td>{name}</td>
                <td>{n}</td>
                <td>{mean === null ? "" : plainValue(mean)}</td>
                <td>{chance === null ? "" : `${Math.round(chance * 100)} %`}</td>
              </tr>
            ))}
          </Table>
        </section>
      )}
      {answer.sides.length > 0 && (
        <section>
          <h3>{w.sides}</h3>
          <p className="muted">{w.sidesNote}</p>
          <Table label={w.sides} columns={w.sideColumns}>
            {answer.sides.map(({ name, estimate, interval95, words: said }) => (
              <tr key={name}>
                <td className="side-name">
                  {name}
                  {said && said !== name && <small className="muted">{said}</small>}
                </td>
                <td>{estimate === null ? "" : plainValue(estimate)}</td>
                <td>{interval95 ? interval95.map(plainValue).join(" … ") : ""}</td>
              </tr>
            ))}
          </Table>
        </section>
      )}
    </>
  );
}

/** For whoever wants the figures themselves. */
export function FiguresTable({ answer }: { answer: TrialAnswer }) {
  const { eValue, pRandomisation, pStudent, rho } = answer;
  const rows: [string, string | null][] = [
    [w.figureNames.eValue, eValue === null ? null : plainE(eValue)],
    [w.figureNames.pRandomisation, pRandomisation === null ? null : plainP(pRandomisation)],
    [w.figureNames.pStudent, pStudent === null ? null : plainP(pStudent)],
    [w.figureNames.rho, rho === null ? null : plainValue(rho)],
  ];
  const known = rows.filter(([, value]) => value !== null);
  if (known.length === 0) return null;
  return (
    <details>
      <summary>{w.figures}</summary>
      <dl className="figure-list">
        {known.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
