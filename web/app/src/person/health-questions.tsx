import { useId } from "react";
import type { AgeBand, Answer, Profile, Question, QuestionGroup, Questions } from "../api/types.ts";
import { words } from "../words.ts";
import { answer, answerTo, toggled } from "./profile-edits.ts";
import { Chips } from "./when-picker.tsx";

const w = words.you;

interface HealthQuestionsProps {
  profile: Profile;
  questions: Questions;
  change: (profile: Profile) => void;
}

/** Every question, in quiet groups: whoever has nothing opens none of them. */
export function HealthQuestions({ profile, questions, change }: HealthQuestionsProps) {
  const set = (conditions: Answer[]) => change({ ...profile, conditions });
  return (
    <div className="fields">
      <Chips
        label={w.age}
        choices={[...(Object.entries(w.ages) as [AgeBand, string][]), ["", w.notSaid] as const]}
        isOn={(age) => (profile.age ?? "") === age}
        pick={(age) => change({ ...profile, age: age === "" ? null : age })}
      />
      {questions.groups.map((group) => (
        <Group key={group.id} group={group} questions={questions} answers={profile.conditions} set={set} />
      ))}
    </div>
  );
}

interface AnswersProps {
  questions: Questions;
  answers: readonly Answer[];
  set: (answers: Answer[]) => void;
}

function Group({ group, questions, answers, set }: AnswersProps & { group: QuestionGroup }) {
  const yes = group.questions.filter((question) => answerTo(answers, question.id));
  const clear = () =>
    set(yes.reduce<Answer[]>((rest, question) => answer(rest, question.id, null), [...answers]));
  return (
    <details className="questions" open={yes.length > 0 || undefined}>
      <summary>
        {group.name} {yes.length > 0 && <span className="muted">{w.answered(yes.length)}</span>}
      </summary>
      <ul>
        {group.questions.map((question) => (
          <li key={question.id}>
            <OneQuestion question={question} questions={questions} answers={answers} set={set} />
          </li>
        ))}
      </ul>
      {yes.length > 0 && (
        <button type="button" className="button button-plain" onClick={clear}>
          {w.none}
        </button>
      )}
    </details>
  );
}

function OneQuestion({ question, questions, answers, set }: AnswersProps & { question: Question }) {
  const given = answerTo(answers, question.id);
  const reason = useId();
  return (
    <>
      <label className="question">
        <input
          type="checkbox"
          checked={given !== undefined}
          aria-describedby={reason}
          onChange={(event) => set(answer(answers, question.id, event.target.checked ? {} : null))}
        />
        <span>
          {question.question}
          <small id={reason} className="muted">
            {question.reason}
          </small>
        </span>
      </label>
      {given && (
        <AnswerDetails
          question={question}
          given={given}
          zones={questions.zones}
          change={(part) => set(answer(answers, question.id, part))}
        />
      )}
    </>
  );
}

interface AnswerDetailsProps {
  question: Question;
  given: Answer;
  zones: Questions["zones"];
  change: (part: Partial<Answer>) => void;
}

export function AnswerDetails({ question, given, zones, change }: AnswerDetailsProps) {
  return (
    <div className="answer">
      {question.takesDate && (
        <label className="field">
          <span>{w.since}</span>
          <input
            type="date"
            value={given.since ?? ""}
            onChange={(event) => change({ since: event.target.value || null })}
          />
          <small className="muted">{w.notSure}</small>
        </label>
      )}
      {question.asksPlace && (
        <Chips
          label={w.places}
          choices={zones.map((zone) => [zone.id, zone.name] as const)}
          isOn={(zone) => given.places.includes(zone)}
          pick={(zone) => change({ places: toggled(given.places, zone) })}
        />
      )}
      {question.takesAgreement && (
        <label className="field">
          <span>{w.agreed}</span>
          <input
            type="date"
            value={given.agreedUntil ?? ""}
            onChange={(event) => change({ agreedUntil: event.target.value || null })}
          />
        </label>
      )}
    </div>
  );
}
