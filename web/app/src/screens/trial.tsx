import { useCallback, useState } from "react";
import type { TrialAnswer, TrialDetail } from "../api/trial-types.ts";
import { trialsApi } from "../api/trials.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { shortDate } from "../plan/days.ts";
import { wantsNoScores } from "../session/preferences.ts";
import { AnswerView } from "../trials/answer-view.tsx";
import { DesignPicture } from "../trials/design-picture.tsx";
import { dayText } from "../trials/plan-choices.ts";
import { TodayPart } from "../trials/today-part.tsx";
import { trialOutbox } from "../trials/trial-outbox.ts";
import { TrialFiles, TrialKeeping } from "../trials/trial-keeping.tsx";
import { LoadedView } from "../ui/page.tsx";
import { words } from "../words.ts";

const w = words.trials;

/** One trial: its draw, today's session, and the answer when it is asked for. */
export default function TrialPage({ id }: { id: string }) {
  const load = useCallback(async () => {
    await trialOutbox.flush();
    return trialsApi.one(id);
  }, [id]);
  return (
    <LoadedView loaded={useLoaded(load)}>{(trial) => <Trial key={trial.id} first={trial} />}</LoadedView>
  );
}

function Trial({ first }: { first: TrialDetail }) {
  const [trial, setTrial] = useState(first);
  const [answer, setAnswer] = useState(first.answer);
  const [noScores] = useState(wantsNoScores);
  const [today] = useState(() => dayText(new Date()));
  const changed = (next: TrialDetail) => {
    setTrial(next);
    setAnswer(next.answer ?? answer);
  };
  return (
    <div className="trial">
      <header className="trial-head">
        <p className="eyebrow">
          <a href="#/trials">{w.open}</a>
          {trial.isComfort && <span className="badge">{w.comfort}</span>}
        </p>
        <h1 className="title">{trial.title}</h1>
        <p className="facts">
          <span>{`${shortDate(trial.startedOn)} – ${shortDate(trial.endsOn)}`}</span>
          <span>{w.slots(trial.slotsDone, trial.slots.length)}</span>
          {trial.status === "stopped" && <span>{w.stopped}</span>}
        </p>
        {trial.words.map((line) => (
          <p key={line} className="trial-said">
            {line}
          </p>
        ))}
        {trial.isComfort && <p className="muted">{w.comfortNote}</p>}
      </header>
      <div className="trial-main">
        {trial.status === "running" && <TodayPart trial={trial} today={today} />}
        {answer && <AnswerView {...{ trial, answer, noScores }} />}
        {noScores && answer && <p className="muted">{w.detail.noScores}</p>}
        {trial.mayLook && (
          <Look
            id={trial.id}
            isAgain={answer !== null}
            isOver={trial.status !== "running"}
            told={setAnswer}
          />
        )}
      </div>
      <aside className="trial-side">
        <DesignPicture trial={trial} today={today} />
        <TrialFiles id={trial.id} />
        <TrialKeeping trial={trial} changed={changed} />
      </aside>
    </div>
  );
}

interface LookProps {
  id: string;
  isAgain: boolean;
  isOver: boolean;
  told: (answer: TrialAnswer) => void;
}

/** The answer is there whenever it is asked for; that it was asked for is counted. */
function Look({ id, isAgain, isOver, told }: LookProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  if (isAgain && isOver) return null;
  const look = () =>
    trialsApi
      .look(id)
      .then(told, (error: unknown) => setTrouble(error instanceof Error ? error.message : String(error)));
  return (
    <section className="trial-look">
      <p className="actions">
        <button className={isAgain ? "button button-plain" : "button"} onClick={() => void look()}>
          {isAgain ? w.detail.lookAgain : w.detail.look}
        </button>
      </p>
      <p className="muted">{w.detail.lookNote}</p>
      {trouble && (
        <p className="problem" role="alert">
          {trouble}
        </p>
      )}
    </section>
  );
}
