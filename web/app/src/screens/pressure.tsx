import { useCallback, useEffect, useRef, useState, type SyntheticEvent } from "react";
import { api } from "../api/client.ts";
import type { PressureInfo, PressureTrial } from "../api/types.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { readingOf, type LessonAction, type LessonState } from "../pressure/lesson-state.ts";
import { TrialResult } from "../pressure/trial-result.tsx";
import { useLesson } from "../pressure/use-lesson.ts";
import { LoadedView } from "../ui/page.tsx";
import { dayOf } from "../ui/when.ts";
import { words } from "../words.ts";

const w = words.pressure;

export default function PressurePage() {
  const loaded = useLoaded(useCallback(() => api.pressure(), []));
  return (
    <LoadedView loaded={loaded}>{(lesson, reload) => <Lesson lesson={lesson} reload={reload} />}</LoadedView>
  );
}

interface LessonProps {
  lesson: PressureInfo;
  reload: () => void;
}

function Lesson({ lesson, reload }: LessonProps) {
  const { state, dispatch } = useLesson(lesson);
  return (
    <div className="pressure">
      <h1 className="title">{w.title}</h1>
      {state.step === "contact" && <Contacts lesson={lesson} dispatch={dispatch} />}
      {state.step === "look" && (
        <Step title={w.look(state.target)} note={w.lookNote}>
          <Buttons
            first={w.felt}
            act={() => dispatch({ type: "felt" })}
            skip={() => dispatch({ type: "skip" })}
          />
        </Step>
      )}
      {state.step === "blind" && <Blind state={state} dispatch={dispatch} />}
      {state.step === "trial" && (
        <Step
          title={w.trial(state.order[state.presses.length] ?? 0)}
          note={w.trialNote(state.presses.length + 1, state.order.length)}
        >
          <Reading key={state.presses.length} read={(grams) => dispatch({ type: "read", grams })} />
        </Step>
      )}
      {state.step === "done" && (
        <Done state={state} lesson={lesson} again={() => dispatch({ type: "again" })} />
      )}
      {state.step === "contact" && <Earlier lesson={lesson} reload={reload} />}
    </div>
  );
}

function Contacts({ lesson, dispatch }: { lesson: PressureInfo; dispatch: (action: LessonAction) => void }) {
  return (
    <section>
      <p className="lead">{lesson.words["lead"]}</p>
      <p className="muted">{lesson.words["honest"]}</p>
      <h2>{w.contact}</h2>
      <div className="pressure-buttons">
        {lesson.contacts.map((contact) => (
          <button
            key={contact.id}
            className="button"
            onClick={() => dispatch({ type: "contact", contact: contact.id })}
          >
            {contact.name}
          </button>
        ))}
      </div>
      <h2>{w.bands}</h2>
      <div className="scroll" tabIndex={0} role="group" aria-label={w.table}>
        <table>
          <thead>
            <tr>
              <th>{w.band}</th>
              {lesson.contacts.map((contact) => (
                <th key={contact.id}>{contact.name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lesson.contacts[0]?.bands.map((band, i) => (
              <tr key={band.band}>
                <th scope="row">{band.name}</th>
                {lesson.contacts.map((contact) => (
                  <td key={contact.id}>
                    {w.range(contact.bands[i]?.leastGrams ?? 0, contact.bands[i]?.mostGrams ?? 0)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface StepProps {
  title: string;
  note: string;
  children: React.ReactNode;
}

function Step({ title, note, children }: StepProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <section className="pressure-step">
      <h2 ref={heading} tabIndex={-1} className="pressure-target">
        {title}
      </h2>
      <p className="lead">{note}</p>
      {children}
    </section>
  );
}

function Buttons({ first, act, skip }: { first: string; act: () => void; skip: () => void }) {
  return (
    <div className="pressure-buttons">
      <button className="button button-first" onClick={act}>
        {first}
      </button>
      <button className="button button-plain" onClick={skip}>
        {w.skip}
      </button>
    </div>
  );
}

function Blind({
  state,
  dispatch,
}: {
  state: Extract<LessonState, { step: "blind" }>;
  dispatch: (action: LessonAction) => void;
}) {
  const [turn, setTurn] = useState(0);
  return (
    <Step
      title={w.blind(state.target)}
      note={state.last ? w.last(state.last.grams, state.target) : w.blindNote}
    >
      <Reading
        key={`${state.target} ${turn}`}
        read={(grams) => {
          setTurn(turn + 1);
          dispatch({ type: "read", grams });
        }}
      />
      <button className="button button-plain" onClick={() => dispatch({ type: "skip" })}>
        {w.skip}
      </button>
    </Step>
  );
}

/** A kitchen scale ends here. */
const mostGrams = 5000;

function Reading({ read }: { read: (grams: number) => void }) {
  const [text, setText] = useState("");
  const [isRefused, refuse] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const grams = readingOf(text, mostGrams);
    if (grams === null) refuse(true);
    else read(grams);
  };
  return (
    <form className="reading" onSubmit={submit}>
      <label className="field">
        <span>{w.reading}</span>
        <input inputMode="decimal" value={text} autoFocus onChange={(event) => setText(event.target.value)} />
      </label>
      <button className="button button-first">{w.enter}</button>
      {isRefused && (
        <p className="problem" role="alert">
          {w.refused(mostGrams)}
        </p>
      )}
    </form>
  );
}

interface DoneProps {
  state: Extract<LessonState, { step: "done" }>;
  lesson: PressureInfo;
  again: () => void;
}

function Done({ state, lesson, again }: DoneProps) {
  const [trial, setTrial] = useState<PressureTrial | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const sent = useRef(false);
  useEffect(() => {
    if (sent.current) return;
    sent.current = true;
    api.addTrial(state.contact, state.presses).then(setTrial, (error: unknown) => {
      setFailure(error instanceof Error ? error.message : String(error));
    });
  }, [state]);
  const contact = lesson.contacts.find((candidate) => candidate.id === state.contact);
  return (
    <section>
      <h2>{w.done}</h2>
      {failure && (
        <p className="problem" role="alert">
          {w.notKept} {failure}
        </p>
      )}
      {trial && contact && <TrialResult trial={trial} contact={contact} tolerance={lesson.tolerance} />}
      <p className="muted">{trial && w.kept(lesson.repeatAfterDays)}</p>
      <div className="pressure-buttons">
        <button className="button" onClick={again}>
          {w.again}
        </button>
        <a className="button button-plain" href="#/">
          {words.end.home}
        </a>
      </div>
    </section>
  );
}

function Earlier({ lesson, reload }: LessonProps) {
  if (lesson.trials.length === 0) return null;
  const nameOf = (id: string) => lesson.contacts.find((contact) => contact.id === id)?.name ?? id;
  return (
    <section>
      <h2>{w.earlier}</h2>
      <ul className="rows">
        {lesson.trials.map((trial) => (
          <li key={trial.id} className="row row-still">
            <span>{dayOf(trial.doneAt)}</span>
            <button
              className="button button-plain"
              onClick={() => void api.removeTrial(trial.id).then(reload)}
            >
              {w.remove}
            </button>
            <span className="muted row-note">
              {nameOf(trial.contact)}. {w.bias(Math.round(100 * trial.bias), Math.round(100 * trial.meanOff))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
