import { useCallback, useEffect, useRef, useState } from "react";
import type { Frame, Scene } from "@effleur/vision";
import { api } from "../api/client.ts";
import type { Choreography, Head } from "../api/types.ts";
import { useLoaded } from "../api/use-loaded.ts";
import type { CommandName } from "../live/messages.ts";
import { MirrorStage } from "../mirror/mirror-stage.tsx";
import { elapsedUs } from "../mirror/session-time.ts";
import type { SeeingTrouble } from "../mirror/use-seeing.ts";
import { sessionAddress } from "../route.ts";
import { hintOf, startWatch, watch, type Hint } from "../session/camera-watch.ts";
import { isHeldByPalm, lineOf, type MirrorState } from "../session/mirror-state.ts";
import { usePreferences } from "../session/preferences.ts";
import { isPassedOver } from "../session/left-out.ts";
import { painTriggerOf, strokeNumber } from "../session/steps.ts";
import { useLive } from "../session/use-live.ts";
import { useLeave } from "../session/use-progress.ts";
import { useWakeLock } from "../session/use-wake-lock.ts";
import { words } from "../words.ts";
import { feelAt, usePressure } from "../pressure/feel.ts";
import { keptUnit } from "../pressure/scale.ts";
import { Closing } from "../symptoms/closing.tsx";
import { SymptomDialog } from "../symptoms/symptom-dialog.tsx";
import { useSymptoms } from "../symptoms/use-symptoms.ts";
import { Controls } from "../ui/controls.tsx";
import { MirrorWords, Notice } from "../ui/mirror-words.tsx";
import { NotRight } from "../ui/not-right.tsx";
import { PalmSign } from "../ui/palm-sign.tsx";
import { Options } from "../ui/options.tsx";
import { LoadedView } from "../ui/page.tsx";
import { SessionTop } from "../ui/session-top.tsx";
import { StopScreen } from "../ui/stop-screen.tsx";
import type { TempoRingHandle } from "../ui/tempo-ring.tsx";
import { TroubleScreen } from "../ui/trouble-screen.tsx";
import { useReadable } from "../voice/use-readable.ts";
import { useSignals } from "../voice/use-signals.ts";
import { useSpeech } from "../voice/use-speech.ts";
import { importance, importanceOf } from "../voice/voice.ts";

interface MirrorProps {
  id: string;
  routineId: string;
  source: "camera" | "demo";
}

export default function MirrorSession(props: MirrorProps) {
  const { id } = props;
  const load = useCallback(() => Promise.all([api.head(), api.sessionChoreography(id)]), [id]);
  return (
    <LoadedView loaded={useLoaded(load)}>
      {([head, routine]) => <Mirror {...props} head={head} routine={routine} />}
    </LoadedView>
  );
}

function Mirror({ id, source, head, routine }: MirrorProps & { head: Head; routine: Choreography }) {
  const [preferences, change] = usePreferences();
  const { state, sendFrame, command } = useLive(id, routine, preferences);
  const learning = useLearning(state.handSize, change);
  const [options, setOptions] = useState(false);
  const [trouble, setTrouble] = useState<SeeingTrouble | null>(null);
  const [ready, setReady] = useState(false);
  const [rate, setRate] = useState(1);
  const { hint, see, setScene } = useHint(state.live?.phase === "work");
  const [startUs] = useState(() => elapsedUs(id, sessionStorage, Date.now()));
  const ring = useRef<TempoRingHandle>(null);
  const say = useSpeech(preferences);
  const leave = useLeave(id);
  const finish = useCallback(() => leave("finished"), [leave]);
  const line = lineOf(routine, state);
  const how = state.cue ? importanceOf(state.cue.kind) : importance.step;
  const readable = useReadable(line, state.cue?.serial ?? 0, how);
  const symptoms = useSymptoms(id);
  const { state: symptom, leftOut, tell } = symptoms;
  const lesson = usePressure();
  useWakeLock();
  const zonesLeftOut = useZonesLeftOut(preferences.hatching, leftOut);
  useSignals(signalSource(state), preferences);
  useEffect(() => say(line, how), [say, line, how, state.cue?.serial]);
  useEffect(() => {
    if (state.stop) say(state.stop.text, importance.stop);
  }, [say, state.stop]);
  useEffect(() => {
    if (isPassedOver(routine, state.step, leftOut)) command("skip");
  }, [routine, state.step, leftOut, command]);
  useEffect(() => {
    if ("words" in symptom) say(symptom.words, importance.stop);
  }, [say, symptom]);
  useFrontOfNeck(state.stop, (step) => void tell("front-of-neck", 1, step), state.step);
  const send = (name: CommandName) => {
    command(name);
    setRate((before) => paced(before, name));
  };
  if (trouble) return <TroubleScreen trouble={trouble} guide={() => toGuide(id, routine.id, leave)} />;
  return (
    <main className={preferences.lamp ? "session mirror lamp" : "session mirror"}>
      <SessionTop
        {...strokeNumber(routine, state.step)}
        title={routine.steps[state.step]?.title ?? routine.name}
        leave={() => leave("stopped")}
        options={() => setOptions(true)}
      />
      <MirrorStage
        {...{ head, routine, state, rate, source, startUs, zonesLeftOut }}
        hideFace={preferences.hideFace || preferences.noScores}
        painted={preferences.paint}
        onFrame={(bytes, frame) => {
          sendFrame(bytes);
          see(frame);
        }}
        onReady={() => setReady(true)}
        onScene={setScene}
        onTrouble={setTrouble}
        onEnded={finish}
        onPace={(share) => ring.current?.show(share)}
      >
        <NotRight
          act={() => {
            send("pause");
            symptoms.dispatch({ type: "open" });
          }}
        />
        <Notice
          state={state}
          resting={routine.steps[state.step]?.phase === "rest"}
          ready={ready}
          hint={hint}
          leave={() => leave("stopped")}
        />
        {isHeldByPalm(state) && <PalmSign />}
      </MirrorStage>
      <MirrorWords
        state={state}
        line={learning.now ? words.session.learnHandsNow : readable}
        rate={rate}
        feel={lesson && feelAt(lesson, routine, state.step, symptoms.lighter, keptUnit())}
      />
      <Controls playing={(state.live?.paused ?? "none") !== "asked"} send={send} ring={ring} />
      <Options
        {...{ preferences, change }}
        open={options}
        close={() => setOptions(false)}
        mirror
        learnHands={() => {
          setOptions(false);
          learning.begin();
          send("learnTouch");
        }}
      />
      <SymptomDialog
        state={symptom.kind === "lighter" && state.stop ? { kind: "closed" } : symptom}
        choices={symptoms.choices}
        painTrigger={painTriggerOf(routine, state.step)}
        tell={(trigger, value) => void tell(trigger, value, state.step)}
        rate={() => symptoms.dispatch({ type: "rate" })}
        close={() => {
          symptoms.dispatch({ type: "close" });
          send("resume");
        }}
        skip={() => {
          symptoms.dispatch({ type: "close" });
          send("skip");
          send("resume");
        }}
        end={() => leave("stopped")}
      />
      {state.done && <Closing id={id} routine={routine} gesture={state.gesture} leave={finish} />}
      {state.stop && (
        <StopScreen text={state.stop.text} resume={() => send("resume")} leave={() => leave("stopped")} />
      )}
    </main>
  );
}

/** Between the wish to have the hands' size learned and the coach's answer, which is kept for the sessions to come. */
function useLearning(handSize: number | null, change: (changed: { handSize: number }) => void) {
  const [before, setBefore] = useState<{ handSize: number | null } | null>(null);
  useEffect(() => {
    if (handSize !== null) change({ handSize });
  }, [handSize, change]);
  return { now: before !== null && before.handSize === handSize, begin: () => setBefore({ handSize }) };
}

const signalSource = ({ live, step, stepsDone, stop }: MirrorState) => ({
  passesDone: live?.passesDone ?? 0,
  step,
  stepsDone,
  paused: live?.phase === "paused",
  stopped: stop !== null,
});

/** What the person's answers leave out today, again after each symptom that left something out; null when nothing is to be hatched. */
function useZonesLeftOut(wanted: boolean, stepsLeftOut: readonly number[]): readonly string[] | null {
  const [zones, setZones] = useState<readonly string[]>([]);
  useEffect(() => {
    // Strokes that are left out are left out all the same; only the hatching would be missing.
    api.clearance().then(
      ({ zonesLeftOut }) => setZones(zonesLeftOut.map((zone) => zone.id)),
      () => undefined,
    );
  }, [stepsLeftOut]);
  return wanted ? zones : null;
}

/** Each time the coach stops a hand at the front of the neck it is told as well: from the third on the neck is left out. */
function useFrontOfNeck(stop: { kind: string } | null, tell: (step: number) => void, step: number) {
  const told = useRef<object | null>(null);
  useEffect(() => {
    if (!stop || told.current === stop) return;
    told.current = stop;
    if (stop.kind === "frontOfNeck") tell(step);
  });
}

/** A tenth at a time, as the coach does; the screen's own pace follows it. */
function paced(rate: number, name: CommandName): number {
  const by = name === "slower" ? -0.1 : name === "faster" ? 0.1 : 0;
  return Math.round(Math.min(1.5, Math.max(0.5, rate + by)) * 10) / 10;
}

function useHint(handsWanted: boolean) {
  const [scene, setScene] = useState<Scene>("fine");
  const [hint, setHint] = useState<Hint | null>(null);
  const before = useRef(startWatch);
  const see = ({ hands, captureTimeUs }: Frame) => {
    before.current = watch(before.current, { atS: captureTimeUs / 1e6, hands: hands.length }, handsWanted);
    setHint(hintOf(scene, before.current));
  };
  return { hint, see, setScene };
}

/** Without a camera the mirror's session ends and a guided one of the same routine begins. */
async function toGuide(id: string, routineId: string, leave: (outcome: "stopped") => void): Promise<void> {
  try {
    const guided = { routineId, mode: "guide", source: "none", keepRecording: false } as const;
    const started = await api.start(guided);
    await api.end(id, "stopped").catch(() => undefined);
    window.location.replace(sessionAddress(started.id, routineId, "none"));
  } catch {
    leave("stopped");
  }
}
