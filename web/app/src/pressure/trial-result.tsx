import type { PressureContact, PressureTrial } from "../api/types.ts";
import { words } from "../words.ts";

const w = words.pressure;

/** Each press beside the range that would have been close, and the same as a table. */
export function TrialResult({
  trial,
  contact,
  tolerance,
}: {
  trial: PressureTrial;
  contact: PressureContact;
  tolerance: number;
}) {
  const most = Math.max(
    ...trial.presses.flatMap((press) => [press.grams, press.targetGrams * (1 + tolerance)]),
  );
  const left = (grams: number) => `${(100 * grams) / most}%`;
  const bandName = (band: string | null) =>
    contact.bands.find((candidate) => candidate.band === band)?.name ?? w.tooFirm;
  return (
    <section className="trial">
      <p className="lead">{trial.words}</p>
      <p className="muted">{w.bias(Math.round(100 * trial.bias), Math.round(100 * trial.meanOff))}</p>
      <ul className="trial-chart" aria-hidden="true">
        {[...trial.presses]
          .sort((a, b) => a.targetGrams - b.targetGrams)
          .map((press) => (
            <li key={press.targetGrams}>
              <span>{w.grams(press.targetGrams)}</span>
              <span className="trial-line">
                <span
                  className="trial-range"
                  style={{
                    left: left(press.targetGrams * (1 - tolerance)),
                    width: left(press.targetGrams * 2 * tolerance),
                  }}
                />
                <span className="trial-press" style={{ left: left(press.grams) }} />
              </span>
            </li>
          ))}
      </ul>
      <div className="scroll" tabIndex={0} role="group" aria-label={w.table}>
        <table>
          <thead>
            <tr>
              {w.columns.map((name) => (
                <th key={name}>{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {trial.presses.map((press) => (
              <tr key={press.targetGrams}>
                <td>{w.grams(press.targetGrams)}</td>
                <td>{w.grams(press.grams)}</td>
                <td>{w.off(Math.round(100 * press.off))}</td>
                <td>{bandName(press.was)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
