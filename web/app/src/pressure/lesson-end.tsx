import { useCallback, useEffect, useRef, useState } from "react";
import { api } from "../api/client.ts";
import type { PressureInfo, PressureTrial } from "../api/types.ts";
import { dayOf } from "../ui/when.ts";
import { words } from "../words.ts";
import { keepLesson } from "./kept-lesson.ts";
import type { Answer } from "./lesson-point.tsx";
import { pressesOf, type LessonState } from "./lesson-state.ts";
import { TrialResult } from "./trial-result.tsx";

const w = words.pressure;

interface LessonEndProps {
  lesson: PressureInfo;
  state: LessonState;
  answer: Answer;
}

/** What the trial showed, once it is kept; a trial that could not be kept stays in this window until it is. */
export function LessonEnd({ lesson, state, answer }: LessonEndProps) {
  const { trial, after, failure, keep } = useKeeping(lesson, state);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const contact = (after ?? lesson).contacts.find(({ id }) => id === state.contact);
  return (
    <section className="pressure-end">
      <h2 ref={heading} tabIndex={-1}>
        {w.done}
      </h2>
      {pressesOf(lesson, state).length < lesson.fewestPresses && <p className="lead">{w.tooFew}</p>}
      {trial && contact && <TrialResult trial={trial} contact={contact} lesson={lesson} unit={state.unit} />}
      {failure && (
        <div role="alert">
          <p className="problem">{w.notKept}</p>
          <p className="muted">{failure}</p>
          <button className="button" onClick={keep}>
            {w.tryAgain}
          </button>
        </div>
      )}
      {trial && (
        <p role="status">
          {w.kept(dayOf(trial.doneAt))} {contact?.feel?.words}{" "}
          {contact?.feel?.isDue ? "" : lesson.sentences.repeat}
        </p>
      )}
      <div className="pressure-also">
        <button className="button button-first" onClick={() => answer({ kind: "restart" })}>
          {w.again}
        </button>
        <a className="button button-plain" href="#/library">
          {w.library}
        </a>
        <a className="button button-plain" href="#/">
          {w.home}
        </a>
      </div>
    </section>
  );
}

/** Sends the trial once; `after` is the lesson as it is with it. */
function useKeeping(lesson: PressureInfo, state: LessonState) {
  const [trial, setTrial] = useState<PressureTrial | null>(null);
  const [after, setAfter] = useState<PressureInfo | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const sent = useRef(false);
  const keep = useCallback(async () => {
    const presses = pressesOf(lesson, state);
    if (sent.current || presses.length < lesson.fewestPresses || state.contact === null) return;
    sent.current = true;
    try {
      setTrial(await api.addTrial(state.contact, presses));
      setFailure(null);
      keepLesson(null);
      setAfter(await api.pressure().catch(() => null));
    } catch (error) {
      sent.current = false;
      setFailure(error instanceof Error ? error.message : String(error));
    }
  }, [lesson, state]);
  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the answer of the server is what is set
    void keep();
  }, [keep]);
  return { trial, after, failure, keep: () => void keep() };
}
