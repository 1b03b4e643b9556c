import type { Study } from "../api/types.ts";
import { words } from "../words.ts";

const w = words.technique;

/** Studies with what was done, what came out and what could have led them astray. */
export function StudyList({
  studies,
  grades,
}: {
  studies: readonly Study[];
  grades: Record<string, string>;
}) {
  return (
    <ul className="studies">
      {studies.map((study) => (
        <li key={study.id}>
          <details>
            <summary>
              <span className="study-name">{study.citation}</span>
              <span className="muted">
                {[study.design, study.people ? w.people(study.people) : null].filter(Boolean).join(", ")}
              </span>
            </summary>
            <dl className="study">
              {facts(study).map(([name, text]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
            <p className="muted">{[grades[study.grade], study.identifier].filter(Boolean).join(" · ")}</p>
          </details>
        </li>
      ))}
    </ul>
  );
}

function facts(study: Study): [string, string][] {
  const all: [string, string | null | undefined][] = [
    [w.done, study.protocol],
    [w.result, study.result],
    [w.lasted, study.duration],
    [w.limits, study.riskOfBias],
  ];
  return all.flatMap(([name, text]): [string, string][] => (text ? [[name, text]] : []));
}
