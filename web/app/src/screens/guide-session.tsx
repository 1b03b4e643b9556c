import { useCallback, useEffect, useRef, useState } from "react";
import { api } from "../api/client.ts";
import type { Choreography, Head } from "../api/types.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { GuideStage, type GuideStageHandle } from "../guide/guide-stage.tsx";
import type { GuideView } from "../session/guide-view.ts";
import { usePreferences } from "../session/preferences.ts";
import { painTriggerOf, strokeNumber } from "../session/steps.ts";
import { isPassedOver } from "../session/left-out.ts";
import { useGuide, type DrawGuide } from "../session/use-guide.ts";
import { useLeave, useProgress } from "../session/use-progress.ts";
import { useWakeLock } from "../session/use-wake-lock.ts";
import { feelAt, usePressure } from "../pressure/feel.ts";
import { keptUnit } from "../pressure/scale.ts";
import { SymptomDialog } from "../symptoms/symptom-dialog.tsx";
import { useSymptoms } from "../symptoms/use-symptoms.ts";
import { Controls } from "../ui/controls.tsx";
import { NotRight } from "../ui/not-right.tsx";
import { Options } from "../ui/options.tsx";
import { LoadedView } from "../ui/page.tsx";
import { SessionTop } from "../ui/session-top.tsx";
import type { TempoRingHandle } from "../ui/tempo-ring.tsx";
import { useSignals } from "../voice/use-signals.ts";
import { useSpeech } from "../voice/use-speech.ts";
import { importance } from "../voice/voice.ts";
import { words } from "../words.ts";

export default function GuideSession({ id }: { id: string }) {
  const load = useCallback(() => Promise.all([api.head(), api.sessionChoreography(id)]), [id]);
  const loaded = useLoaded(load);
  return (
    <LoadedView loaded={loaded}>
      {([head, routine]) => <Guide id={id} head={head} routine={routine} />}
    </LoadedView>
  );
}

function Guide({ id, head, routine }: { id: string; head: Head; routine: Choreography }) {
  const stage = useRef<GuideStageHandle>(null);
  const ring = useRef<TempoRingHandle>(null);
  const draw = useCallback<DrawGuide>((moment, elapsedS) => {
    stage.current?.draw(moment, elapsedS);
    const [first] = moment.hands;
    ring.current?.show(first?.breath ?? first?.passShare ?? 0);
  }, []);
  const { view, send } = useGuide(routine, draw);
  const [preferences, change] = usePreferences();
  const [options, setOptions] = useState(false);
  const say = useSpeech(preferences);
  const leave = useLeave(id);
  const symptoms = useSymptoms(id);
  const { state: symptom, leftOut } = symptoms;
  const lesson = usePressure();
  const feel = lesson && feelAt(lesson, routine, view.step, symptoms.lighter, keptUnit());
  useWakeLock();
  useProgress(id, view.step, view.playing);
  useSignals(signalSource(routine, view), preferences);
  useSteps(view, say);
  useEffect(() => {
    if (view.done) leave("finished");
  }, [view.done, leave]);
  useEffect(() => {
    if (isPassedOver(routine, view.step, leftOut)) send({ type: "skip" });
  }, [routine, view.step, leftOut, send]);
  useEffect(() => {
    if ("words" in symptom) say(symptom.words, importance.stop);
  }, [say, symptom]);
  const notRight = () => {
    send({ type: "pause" });
    symptoms.dispatch({ type: "open" });
  };
  const goOn = () => {
    symptoms.dispatch({ type: "close" });
    send({ type: "resume" });
  };
  return (
    <main className="session guide">
      <SessionTop
        {...strokeNumber(routine, view.step)}
        title={view.title}
        leave={() => leave("stopped")}
        options={() => setOptions(true)}
      />
      <GuideStage ref={stage} head={head} routine={routine}>
        <Count view={view} />
        <NotRight act={notRight} />
      </GuideStage>
      <Words view={view} leftOut={leftOut.length > 0} feel={feel} />
      <Controls playing={view.playing} send={(type) => send({ type })} ring={ring} />
      <Options {...{ preferences, change }} open={options} close={() => setOptions(false)} mirror={false} />
      <SymptomDialog
        state={symptom}
        choices={symptoms.choices}
        painTrigger={painTriggerOf(routine, view.step)}
        tell={(trigger, value) => void symptoms.tell(trigger, value, view.step)}
        rate={() => symptoms.dispatch({ type: "rate" })}
        close={goOn}
        skip={() => {
          send({ type: "skip" });
          goOn();
        }}
        end={() => leave("stopped")}
      />
    </main>
  );
}

const signalSource = (routine: Choreography, { pass, step, playing }: GuideView) => ({
  passesDone: Math.max(0, pass - 1),
  step,
  stepsDone: routine.steps.filter((earlier) => earlier.phase === "work" && earlier.index < step).length,
  paused: !playing,
  stopped: false,
});

/** Says each line; the first of a step takes the place of what was said before, the others wait their turn. */
function useSteps({ line, step }: GuideView, say: ReturnType<typeof useSpeech>): void {
  const before = useRef(-1);
  useEffect(() => {
    say(line, before.current === step ? importance.advice : importance.step);
    before.current = step;
  }, [say, line, step]);
}

const w = words.session;
const phaseWords = { getReady: w.getReady, rest: w.rest, switchSide: w.switchSide, work: null };
const sideWords = { left: w.onLeft, right: w.onRight, both: w.onBoth };

function Count({ view }: { view: GuideView }) {
  const phase = view.playing ? phaseWords[view.phase] : w.paused;
  if (!phase) return null;
  return (
    <p className="count">
      <span>{phase}</span>
      {view.playing && view.countdown !== null && <strong aria-hidden="true">{view.countdown}</strong>}
    </p>
  );
}

function Words({ view, leftOut, feel }: { view: GuideView; leftOut: boolean; feel: string | null }) {
  const facts = [
    leftOut && words.symptoms.leftOut,
    view.side && sideWords[view.side],
    view.phase === "work" && view.passes > 1 && w.passes(Math.max(1, view.pass), view.passes),
    view.rate !== 1 && w.tempo(view.rate),
  ];
  return (
    <section className="cue">
      <p className="cue-line" aria-live="polite">
        {view.line}
      </p>
      <p className="cue-facts">{facts.filter(Boolean).join(" · ")}</p>
      {feel && <p className="cue-feel">{feel}</p>}
    </section>
  );
}
