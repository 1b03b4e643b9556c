import { useCallback } from "react";
import type { TrialSlot, TrialQuestion, TrialSummary } from "../api/trial-types.ts";
import { trialsApi } from "../api/trials.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { newTrialAddress } from "../route.ts";
import { DueLine } from "../trials/due-line.tsx";
import { TrialRow } from "../trials/trial-row.tsx";
import { LoadedView } from "../ui/page.tsx";
import { words } from "../words.ts";

const w = words.trials;

export default function TrialsPage() {
  const load = useCallback(() => Promise.all([trialsApi.questions(), trialsApi.all(), trialsApi.due()]), []);
  return (
    <LoadedView loaded={useLoaded(load)}>
      {([{ questions }, { trials }, { due }]) => <Trials {...{ questions, trials, due }} />}
    </LoadedView>
  );
}

interface TrialsProps {
  questions: TrialQuestion[];
  trials: TrialSummary[];
  due: TrialSlot[];
}

/** What is under way first; the questions after; answers last. */
function Trials({ questions, trials, due }: TrialsProps) {
  const running = trials.filter(({ status }) => status === "running");
  const past = trials.filter(({ status }) => status !== "running");
  return (
    <div className="trials">
      <header>
        <h1 className="title">{w.title}</h1>
        <p className="lead">{w.lead}</p>
      </header>
      {running.length > 0 && (
        <section aria-labelledby="running-title" className="trials-running">
          <h2 id="running-title">{w.running}</h2>
          {running.map((trial) => (
            <RunningTrial
              key={trial.id}
              trial={trial}
              due={due.find(({ trialId }) => trialId === trial.id)}
            />
          ))}
        </section>
      )}
      <section aria-labelledby="ask-title">
        <h2 id="ask-title">{w.ask}</h2>
        {trials.length === 0 && <p className="muted">{w.none}</p>}
        <ul className="questions-cards">
          {questions.map((question) => (
            <li key={question.id}>
              <QuestionCard question={question} />
            </li>
          ))}
        </ul>
      </section>
      {past.length > 0 && (
        <section aria-labelledby="past-title">
          <h2 id="past-title">{w.earlier}</h2>
          <ul className="rows">
            {past.map((trial) => (
              <li key={trial.id}>
                <TrialRow trial={trial} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function RunningTrial({ trial, due }: { trial: TrialSummary; due: TrialSlot | undefined }) {
  return (
    <article className="trial-running">
      <TrialRow trial={trial} />
      <progress
        className="trial-progress"
        max={trial.slots}
        value={trial.slotsDone}
        aria-label={trial.title}
      />
      {due && <DueLine slot={due} />}
    </article>
  );
}

function QuestionCard({ question }: { question: TrialQuestion }) {
  const { design, minutes, usualPairs, washoutHours, isComfort } = question;
  const facts = [
    w.facts.minutes(minutes),
    w.facts.usual(usualPairs, w.units[design]),
    washoutHours > 0 && w.facts.washout(washoutHours),
  ];
  return (
    <a className="question-card" href={newTrialAddress(question.id)}>
      <span className="question-name">{question.name}</span>
      <span>{question.lead}</span>
      <span className="muted">
        {isComfort && <span className="badge">{w.comfort}</span>} {w.designs[design]}.
      </span>
      <span className="muted question-facts">{facts.filter(Boolean).join(" · ")}</span>
    </a>
  );
}
