import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import { api } from "../api/client.ts";
import type { KeptProfile, Library, Questions } from "../api/types.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { Follows } from "../person/follows.tsx";
import { GoalPicker } from "../person/goal-picker.tsx";
import { HealthQuestions } from "../person/health-questions.tsx";
import { forgetWelcome } from "../person/first-visit.ts";
import { SaveLine } from "../person/save-line.tsx";
import { useFollows, useProfile } from "../person/use-profile.ts";
import { ToolsPicker, WhenPicker } from "../person/when-picker.tsx";
import { sessionAddress } from "../route.ts";
import { LoadedView } from "../ui/page.tsx";
import { words } from "../words.ts";

const w = words.welcome;

export default function Welcome() {
  const load = useCallback(() => Promise.all([api.profile(), api.questions(), api.library()]), []);
  return (
    <LoadedView loaded={useLoaded(load)}>
      {([kept, questions, library]) => <Steps kept={kept} questions={questions} library={library} />}
    </LoadedView>
  );
}

const order = ["hello", "goals", "when", "health", "ready"] as const;

/** Begins a guided session and goes there. */
async function begin(routineId: string): Promise<void> {
  const { id } = await api.start({ routineId, mode: "guide", source: "none", keepRecording: false });
  forgetWelcome();
  window.location.assign(sessionAddress(id, routineId, "none"));
}

interface StepsProps {
  kept: KeptProfile;
  questions: Questions;
  library: Library;
}

function Steps({ kept, questions, library }: StepsProps) {
  const { profile, change, state, save } = useProfile(kept);
  const follows = useFollows(profile);
  const [at, setAt] = useState(0);
  const go = (by: number) => setAt(Math.min(order.length - 1, Math.max(0, at + by)));
  const [failure, setFailure] = useState<string | null>(null);
  const start = (routineId: string) =>
    void begin(routineId).catch((error: unknown) =>
      setFailure(error instanceof Error ? error.message : String(error)),
    );
  const ready = async () => {
    if (await save()) go(1);
  };
  const step = order[at];
  return (
    <div className="welcome">
      {step === "hello" && <Hello begin={() => go(1)} skip={() => start("plan-short")} />}
      {step === "goals" && (
        <Step title={w.goals} at={at} back={() => go(-1)} next={() => go(1)}>
          <p className="muted">{w.goalsNote}</p>
          <GoalPicker profile={profile} names={library.names["goal"] ?? {}} change={change} />
        </Step>
      )}
      {step === "when" && (
        <Step title={w.when} at={at} back={() => go(-1)} next={() => go(1)}>
          <WhenPicker profile={profile} change={change} />
          <ToolsPicker profile={profile} change={change} names={library.names["tool"] ?? {}} />
        </Step>
      )}
      {step === "health" && (
        <Step title={w.health} at={at} back={() => go(-1)} next={() => void ready()}>
          <p className="muted">{w.healthNote}</p>
          <HealthQuestions profile={profile} questions={questions} change={change} />
          {follows && <Follows clearance={follows} />}
          <SaveLine state={state} />
        </Step>
      )}
      {step === "ready" && <Ready start={start} />}
      {failure && (
        <p className="problem" role="alert">
          {words.failed} {failure}
        </p>
      )}
    </div>
  );
}

function Hello({ begin: next, skip }: { begin: () => void; skip: () => void }) {
  return (
    <section>
      <h1>{w.title}</h1>
      <p className="lead">{w.lead}</p>
      <p>{w.private}</p>
      <div className="welcome-actions">
        <button className="button button-first" onClick={next} autoFocus>
          {w.begin}
        </button>
        <button className="button" onClick={skip}>
          {w.skip}
        </button>
        <a className="button button-plain" href="#/privacy">
          {w.more}
        </a>
      </div>
    </section>
  );
}

interface StepProps {
  title: string;
  at: number;
  back: () => void;
  next: () => void;
  children: ReactNode;
}

function Step({ title, at, back, next, children }: StepProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <section>
      <p className="eyebrow">{w.step(at, order.length - 2)}</p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
      <div className="welcome-actions">
        <button className="button button-first" onClick={next}>
          {w.next}
        </button>
        <button className="button button-plain" onClick={back}>
          {w.back}
        </button>
      </div>
    </section>
  );
}

function Ready({ start }: { start: (routineId: string) => void }) {
  const loaded = useLoaded(useCallback(() => api.today(), []));
  return (
    <LoadedView loaded={loaded}>
      {(today) => {
        const first = today.next ?? today.short;
        if (today.clearance.ending) return <Follows clearance={today.clearance} />;
        return (
          <section>
            <h1>{first?.name ?? w.resting}</h1>
            {first && <p className="lead">{words.today.minutes(first.minutes)}</p>}
            <p>{w.readyNote}</p>
            <div className="welcome-actions">
              {first && (
                <button className="button button-first" onClick={() => start(first.id)} autoFocus>
                  {w.start}
                </button>
              )}
              <a className="button button-plain" href="#/" onClick={forgetWelcome}>
                {w.toToday}
              </a>
            </div>
          </section>
        );
      }}
    </LoadedView>
  );
}
