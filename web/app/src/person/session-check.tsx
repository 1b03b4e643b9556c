import { useEffect, useRef, useState } from "react";
import { api } from "../api/client.ts";
import type { Answer, Clearance, Profile, Questions } from "../api/types.ts";
import { words } from "../words.ts";
import { EndingNotice, RestrictionList } from "./follows.tsx";
import { AnswerDetails } from "./health-questions.tsx";
import { answer, answerTo } from "./profile-edits.ts";

const w = words.check;

interface SessionCheckProps {
  /** Whether something can show a day later: the last session was not long ago. */
  asksAfter: boolean;
  start: () => void;
  cancel: () => void;
}

/** Ten seconds before a session: what is different today. */
export function SessionCheck({ asksAfter, start, cancel }: SessionCheckProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [known, setKnown] = useState<{ profile: Profile; questions: Questions } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    dialog.current?.showModal();
    Promise.all([api.profile(), api.questions()]).then(
      ([kept, questions]) => setKnown({ profile: kept.profile, questions }),
      (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    );
  }, []);
  return (
    <dialog ref={dialog} className="sheet check" onClose={cancel} aria-labelledby="check-title">
      <h2 id="check-title">{w.title}</h2>
      <p className="muted">{w.note}</p>
      {failure && (
        <p className="problem" role="alert">
          {words.failed} {failure}
        </p>
      )}
      {known && <Check {...known} asksAfter={asksAfter} start={start} />}
      <button className="button button-plain" onClick={() => dialog.current?.close()}>
        {w.cancel}
      </button>
    </dialog>
  );
}

interface CheckProps {
  profile: Profile;
  questions: Questions;
  asksAfter: boolean;
  start: () => void;
}

/** Asked a day later (evidence of how firm it was), and noted as soon as it is told. */
const later = [
  ["next-day-bruise", w.bruise],
  ["breakout", w.spots],
] as const;

function Check({ profile, questions, asksAfter, start }: CheckProps) {
  const asked = questions.groups.flatMap((group) => group.questions).filter((q) => q.beforeSession);
  const before = profile.conditions.filter((given) => asked.some((q) => q.id === given.condition));
  const [answers, setAnswers] = useState<Answer[]>(before);
  const [told, setTold] = useState<readonly string[]>([]);
  const [left, setLeft] = useState<Clearance | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  const begin = async () => {
    try {
      for (const trigger of told) await api.tellLater(trigger);
      const clearance = await api.checkToday(answers);
      const isAsBefore = told.length === 0 && JSON.stringify(answers) === JSON.stringify(before);
      if (isAsBefore && !clearance.ending) start();
      else setLeft(clearance);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  if (left?.ending) return <EndingNotice ending={left.ending} />;
  if (left)
    return (
      <>
        <h3>{w.changed}</h3>
        <RestrictionList restrictions={left.restrictions} />
        <button className="button button-first" onClick={start} autoFocus>
          {w.goOn}
        </button>
      </>
    );
  return (
    <>
      <button ref={first} className="button button-first" onClick={() => void begin()}>
        {answers.length + told.length === 0 ? w.clear : w.start}
      </button>
      <div className="chips" role="group" aria-labelledby="check-title">
        {asked.map((question) => {
          const given = answerTo(answers, question.id);
          return (
            <button
              key={question.id}
              className="chip"
              aria-pressed={given !== undefined}
              onClick={() => setAnswers(answer(answers, question.id, given ? null : {}))}
            >
              {question.beforeSession}
            </button>
          );
        })}
        {asksAfter &&
          later.map(([trigger, text]) => (
            <button
              key={trigger}
              className="chip"
              aria-pressed={told.includes(trigger)}
              onClick={() =>
                setTold(told.includes(trigger) ? told.filter((t) => t !== trigger) : [...told, trigger])
              }
            >
              {text}
            </button>
          ))}
      </div>
      {asked.map((question) => {
        const given = answerTo(answers, question.id);
        if (!given || !(question.asksPlace || question.takesDate)) return null;
        return (
          <section key={question.id} aria-label={question.name}>
            <h3>{question.name}</h3>
            <AnswerDetails
              question={{ ...question, takesAgreement: false }}
              given={given}
              zones={questions.zones}
              change={(part) => setAnswers(answer(answers, question.id, part))}
            />
          </section>
        );
      })}
      {failure && (
        <p className="problem" role="alert">
          {words.failed} {failure}
        </p>
      )}
    </>
  );
}
