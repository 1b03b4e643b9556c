import { useCallback, useState, type FormEvent } from "react";
import type { TrialPlan, TrialQuestion } from "../api/trial-types.ts";
import { trialsApi } from "../api/trials.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { trialAddress } from "../route.ts";
import { AskSlider } from "../trials/ask-slider.tsx";
import { ChoiceField } from "../trials/choice-field.tsx";
import { OddsPart } from "../trials/odds-part.tsx";
import { dayText, firstPlan, missing } from "../trials/plan-choices.ts";
import { Failed, LoadedView } from "../ui/page.tsx";
import { words } from "../words.ts";

const w = words.trials.plan;

export default function NewTrialPage({ questionId }: { questionId: string }) {
  const loaded = useLoaded(useCallback(() => trialsApi.questions(), []));
  return (
    <LoadedView loaded={loaded}>
      {({ questions }, reload) => {
        const question = questions.find(({ id }) => id === questionId);
        return question ? <NewTrial question={question} /> : <Failed reason={questionId} retry={reload} />;
      }}
    </LoadedView>
  );
}

function NewTrial({ question }: { question: TrialQuestion }) {
  const [plan, setPlan] = useState(() => firstPlan(question));
  const change = (changed: Partial<TrialPlan>) => setPlan((before) => ({ ...before, ...changed }));
  return (
    <div className="new-trial">
      <header>
        <p className="eyebrow">
          <a href="#/trials">{w.back}</a>
        </p>
        <h1 className="title">{question.name}</h1>
        <p className="lead">{question.lead}</p>
        {question.isComfort && (
          <p>
            <span className="badge">{words.trials.comfort}</span> {words.trials.comfortNote}
          </p>
        )}
      </header>
      <div className="new-trial-main">
        <Design question={question} />
        {question.choices.length > 0 && (
          <section aria-labelledby="choices-title" className="fields">
            <h2 id="choices-title">{w.choices}</h2>
            {question.choices.map((choice) => (
              <ChoiceField
                key={choice.id}
                choice={choice}
                chosen={plan.choices[choice.id] ?? []}
                set={(chosen) => change({ choices: { ...plan.choices, [choice.id]: chosen } })}
              />
            ))}
          </section>
        )}
        <Outcomes question={question} outcomeId={plan.outcomeId} set={(outcomeId) => change({ outcomeId })} />
        <OddsPart {...{ question, plan }} setPairs={(pairs) => change({ pairs })} />
        <StartForm {...{ question, plan }} />
      </div>
      <aside className="new-trial-side">
        {question.goesWrong.length > 0 && (
          <section aria-labelledby="goes-title">
            <h2 id="goes-title">{w.goesWrong}</h2>
            <ul className="dots">
              {question.goesWrong.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        )}
        {question.gradeWords && (
          <section aria-labelledby="known-title">
            <h2 id="known-title">{w.known}</h2>
            <p>{question.gradeWords}</p>
            <p>
              <a href={question.evidence[0] ? `#/evidence/${question.evidence[0]}` : "#/evidence"}>
                {w.evidence}
              </a>
            </p>
          </section>
        )}
      </aside>
    </div>
  );
}

function Design({ question }: { question: TrialQuestion }) {
  return (
    <section aria-labelledby="how-title">
      <h2 id="how-title">{w.how}</h2>
      <p>{words.trials.designs[question.design]}.</p>
      <dl className="arms">
        {question.arms.map((arm) => (
          <div key={arm.id}>
            <dt>{arm.name}</dt>
            <dd>{arm.words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Outcomes({
  question,
  outcomeId,
  set,
}: {
  question: TrialQuestion;
  outcomeId: string;
  set: (id: string) => void;
}) {
  return (
    <section aria-labelledby="outcome-title">
      <h2 id="outcome-title">{w.outcome}</h2>
      <div className="chips" role="group" aria-labelledby="outcome-title">
        {question.outcomes.map(({ id, name, lowerIsBetter }) => (
          <button
            key={id}
            type="button"
            className="chip"
            aria-pressed={id === outcomeId}
            onClick={() => set(id)}
          >
            {name}
            <span className="muted chip-note">{lowerIsBetter ? w.lower : w.higher}</span>
          </button>
        ))}
      </div>
    </section>
  );
}

function StartForm({ question, plan }: { question: TrialQuestion; plan: TrialPlan }) {
  const [today] = useState(() => dayText(new Date()));
  const [startsOn, setStart] = useState(today);
  const [expectancy, setExpectancy] = useState<number | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const open = missing(question, plan);
  const start = async (event: FormEvent) => {
    event.preventDefault();
    if (open.length > 0 || busy) return setTrouble(open.length > 0 ? w.missing(open.join(", ")) : null);
    setBusy(true);
    try {
      const { id } = await trialsApi.start({ ...plan, expectancy, startsOn });
      window.location.replace(trialAddress(id));
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  };
  return (
    <form className="fields start-trial" onSubmit={(event) => void start(event)}>
      <AskSlider
        question={w.expectancy}
        low={w.expectancyLow}
        high={w.expectancyHigh}
        value={expectancy}
        set={setExpectancy}
      />
      <p className="muted">{w.expectancyNote}</p>
      <label className="field">
        <span>{w.startsOn}</span>
        <input
          type="date"
          required
          min={today}
          value={startsOn}
          onChange={(event) => setStart(event.target.value)}
        />
      </label>
      {trouble && (
        <p className="problem" role="alert">
          {trouble}
        </p>
      )}
      <p className="actions">
        <button className="button button-first" disabled={busy}>
          {w.start}
        </button>
      </p>
      <p className="muted">{w.startNote}</p>
    </form>
  );
}
