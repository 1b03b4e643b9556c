import type { Reading } from "../api/check-in-types.ts";
import { placeText, plainFigure } from "../progress/plain-figure.ts";
import { words } from "../words.ts";
import { measuredGroups, refusalGroups, type MetricGroup } from "./reading-groups.ts";

const w = words.checked;

/** Each figure with its error; in words only when the person would rather not see figures. */
export function MeasuredList({ readings, noScores }: { readings: readonly Reading[]; noScores: boolean }) {
  const groups = measuredGroups(readings);
  if (groups.length === 0) return <p className="lead">{w.nothing}</p>;
  const hasExperiments = groups.some((group) => group.isExperimental);
  return (
    <section aria-labelledby="measured-title">
      <h2 id="measured-title">{w.measured}</h2>
      <dl className="readings">
        {groups.map((group) => (
          <div
            key={group.metric}
            className={group.readings.length === 1 && !group.what ? "single" : undefined}
          >
            <dt>
              {group.name} {group.isExperimental && <span className="badge">{w.experimental}</span>}
            </dt>
            {group.what && <dd className="muted what">{group.what}</dd>}
            {!noScores && <Figures readings={group.readings} />}
          </div>
        ))}
      </dl>
      {!noScores && <p className="muted">{w.error}</p>}
      {hasExperiments && <p className="muted">{w.experimentalNote}</p>}
    </section>
  );
}

/** Chosen: both sides and the whole at a glance; a list of every place of the face would bury the next metric. */
const fewPlaces = 3;

function Figures({ readings }: { readings: MetricGroup["readings"] }) {
  if (readings.length <= fewPlaces)
    return readings.map((reading, i) => (
      <dd key={i}>
        <Figure reading={reading} />
      </dd>
    ));
  return (
    <dd className="places">
      <details>
        <summary>{w.places(readings.length)}</summary>
        <ul>
          {readings.map((reading, i) => (
            <li key={i}>
              <Figure reading={reading} />
            </li>
          ))}
        </ul>
      </details>
    </dd>
  );
}

/** Where, and how much with its error; both are one description of the metric. */
function Figure({ reading }: { reading: MetricGroup["readings"][number] }) {
  return (
    <>
      <span className="muted">{placeText(reading)}</span>
      <span className="figure">{plainFigure(reading.value, reading.standardError, reading.unit)}</span>
    </>
  );
}

/** What was not measured, and what would help. */
export function RefusedList({ readings }: { readings: readonly Reading[] }) {
  const groups = refusalGroups(readings);
  if (groups.length === 0) return null;
  return (
    <section className="refused" aria-labelledby="refused-title">
      <h2 id="refused-title">{w.refused}</h2>
      <p className="muted">{w.refusedNote}</p>
      <ul>
        {groups.map((group) => (
          <li key={group.words}>
            <p>{group.words}</p>
            <p className="muted">{group.names.join(", ")}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
