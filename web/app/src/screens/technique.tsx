import { useCallback, useState } from "react";
import { api, ApiError } from "../api/client.ts";
import type { Choreography, Head, Library, SessionSource, StrokeInfo, TechniqueInfo } from "../api/types.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { StrokePlayer } from "../guide/stroke-player.tsx";
import { SessionCheck } from "../person/session-check.tsx";
import { sessionAddress, startAddress } from "../route.ts";
import { LoadedView } from "../ui/page.tsx";
import { StudyList } from "../ui/study-list.tsx";
import { words } from "../words.ts";

const w = words.technique;
type Names = Library["names"];

export default function TechniquePage({ id }: { id: string }) {
  const load = useCallback(
    () => Promise.all([api.technique(id), api.head(), shown(id), api.library()]),
    [id],
  );
  return (
    <LoadedView loaded={useLoaded(load)}>
      {([technique, head, choreography, library]) => (
        <Whole technique={technique} head={head} choreography={choreography} names={library.names} />
      )}
    </LoadedView>
  );
}

/** The stroke to show, or the reason why it is not shown to this person today. */
const shown = (id: string) =>
  api.choreography(id).catch((error: unknown) => {
    if (error instanceof ApiError && error.status === 409) return error.message;
    throw error;
  });

interface WholeProps {
  technique: TechniqueInfo;
  head: Head;
  choreography: Choreography | string;
  names: Names;
}

function Whole({ technique, head, choreography, names }: WholeProps) {
  return (
    <article className="technique-page">
      <header className="technique-page-head">
        <p className="eyebrow">
          <a href="#/library">{w.back}</a> <span aria-hidden="true">·</span> {technique.id}
        </p>
        <h1 className="title">{technique.name}</h1>
        <p className="lead">{technique.intent}</p>
        {technique.otherNames.length > 0 && (
          <p className="muted">
            {w.alsoCalled} {technique.otherNames.join(", ")} ({names["mark"]?.[technique.nameMark]})
          </p>
        )}
      </header>
      <div className="technique-page-show">
        {typeof choreography === "string" ? (
          <section className="ending">
            <p className="eyebrow">{words.leftOut.mark}</p>
            <p className="ending-words">{choreography}</p>
          </section>
        ) : (
          <>
            <StrokePlayer head={head} choreography={choreography} />
            <Starts id={technique.id} />
          </>
        )}
      </div>
      <div className="technique-page-words">
        <How technique={technique} />
        <Strokes technique={technique} names={names} />
        <Known technique={technique} names={names} />
        <Places technique={technique} />
        <LeaveOut technique={technique} names={names} />
        <Routines technique={technique} />
      </div>
    </article>
  );
}

function Starts({ id }: { id: string }) {
  const [failure, setFailure] = useState<string | null>(null);
  const [asked, ask] = useState<SessionSource | null>(null);
  const begin = async (source: SessionSource) => {
    try {
      const mode = source === "none" ? "guide" : "mirror";
      const session = await api.start({ routineId: id, mode, source, keepRecording: false });
      window.location.assign(sessionAddress(session.id, id, source));
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div className="actions">
      <button className="button button-first" onClick={() => ask("camera")}>
        {w.practise}
      </button>
      <button className="button" onClick={() => ask("none")}>
        {w.practiseGuide}
      </button>
      <a className="button button-plain" href={api.cardUrl(id)} target="_blank" rel="noreferrer">
        {w.print}
      </a>
      {asked && <SessionCheck asksAfter={false} start={() => void begin(asked)} cancel={() => ask(null)} />}
      {failure && (
        <p className="problem" role="alert">
          {failure}
        </p>
      )}
    </div>
  );
}

function How({ technique }: { technique: TechniqueInfo }) {
  return (
    <section>
      {technique.cautions.length > 0 && (
        <div className="next">
          <h2>{w.cautions}</h2>
          <List texts={technique.cautions} />
        </div>
      )}
      <h2>{w.how}</h2>
      <p>{technique.instruction}</p>
      <h2>{w.feel}</h2>
      <p>{technique.feel}</p>
      {technique.mistakes.length > 0 && (
        <>
          <h2>{w.mistakes}</h2>
          <List texts={technique.mistakes} />
        </>
      )}
    </section>
  );
}

const List = ({ texts }: { texts: readonly string[] }) => (
  <ul className="dots">
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);

function Strokes({ technique, names }: { technique: TechniqueInfo; names: Names }) {
  return (
    <section>
      <h2>{w.strokes}</h2>
      <ol className="strokes">
        {technique.strokes.map((stroke) => (
          <li key={stroke.id}>
            <h3>{stroke.name || technique.name}</h3>
            <p>
              {sentence([
                names["form"]?.[stroke.form],
                names["hands"]?.[stroke.hands],
                names["kind"]?.[stroke.kind],
              ])}
            </p>
            <dl className="study">
              <div>
                <dt>{w.pressure}</dt>
                <dd>
                  {stroke.pressureName}. {stroke.pressureWords}{" "}
                  {w.grams(stroke.grams[0] ?? 0, stroke.grams[1] ?? 0)}{" "}
                  <a href="#/pressure">{words.pressure.open}</a>
                </dd>
              </div>
              <div>
                <dt>{w.tempo}</dt>
                <dd>
                  {sentence([tempo(stroke), w.times(stroke.passes, stroke.leastPasses, stroke.mostPasses)])}
                </dd>
              </div>
            </dl>
          </li>
        ))}
      </ol>
      <p className="muted">
        {w.dose} {names["mark"]?.[technique.doseMark]}
      </p>
    </section>
  );
}

const sentence = (parts: readonly (string | undefined | false)[]) => parts.filter(Boolean).join(", ");

function tempo(stroke: StrokeInfo): string {
  const angle = stroke.toolAngleDeg > 0 && w.angle(stroke.toolAngleDeg);
  if (stroke.kind === "hold") return w.stays(stroke.passS);
  if (stroke.kind === "glide") return sentence([w.speed(stroke.speedCmS, stroke.passS), angle]);
  return w.rate(stroke.passesPerSecond);
}

function Known({ technique, names }: { technique: TechniqueInfo; names: Names }) {
  const grades = names["grade"] ?? {};
  return (
    <section>
      <h2>{w.known}</h2>
      <ul className="known">
        {technique.goals.map((goal) => (
          <li key={goal.goal}>
            <p>
              <strong>{names["goal"]?.[goal.goal]}</strong>. {grades[goal.grade]}. {goal.gradeNote}
            </p>
            {goal.maySay[0] && <p className="muted">{goal.maySay[0]}</p>}
          </li>
        ))}
      </ul>
      <h3>{w.logic}</h3>
      <p>{names["logic"]?.[technique.logic]}</p>
      <h3>{w.studies}</h3>
      <StudyList studies={technique.studies} grades={grades} />
    </section>
  );
}

function Places({ technique }: { technique: TechniqueInfo }) {
  const places = [
    { title: w.works, list: technique.muscles, kind: "muscle" },
    { title: w.lymph, list: technique.lymphGroups, kind: "lymph" },
  ].filter(({ list }) => list.length > 0);
  return places.map(({ title, list, kind }) => (
    <section key={kind}>
      <h2>{title}</h2>
      <ul className="chips">
        {list.map(({ id, name }) => (
          <li key={id}>
            <a className="chip" href={`#/atlas/${kind}:${id}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  ));
}

function LeaveOut({ technique, names }: { technique: TechniqueInfo; names: Names }) {
  if (technique.conditions.length === 0) return null;
  return (
    <section>
      <details className="leave-out">
        <summary>
          {w.leaveOut} <span className="muted">{w.leaveOutNote(technique.conditions.length)}</span>
        </summary>
        <ul className="rows">
          {technique.conditions.map((note) => (
            <li key={note.condition} className="row row-still">
              <span>{note.condition}</span>
              <span className="row-side">{names["action"]?.[note.action]}</span>
              <span className="muted row-note">{note.words}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Routines({ technique }: { technique: TechniqueInfo }) {
  if (technique.routines.length === 0) return null;
  return (
    <section>
      <h2>{w.inRoutines}</h2>
      <ul className="chips">
        {technique.routines.map((routine) => (
          <li key={routine.id}>
            <a className="chip" href={startAddress(routine.id)}>
              {routine.name}, {w.minutes(routine.minutes)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
