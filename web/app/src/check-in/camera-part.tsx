import type { RunningVision } from "@effleur/vision";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Head } from "../api/types.ts";
import { useSeeing, type SeeingTrouble } from "../mirror/use-seeing.ts";
import { startWatch, watch, hintOf } from "../session/camera-watch.ts";
import { usePreferences } from "../session/preferences.ts";
import { useWakeLock } from "../session/use-wake-lock.ts";
import { Options } from "../ui/options.tsx";
import { SessionTop } from "../ui/session-top.tsx";
import { watchTime } from "../ui/when.ts";
import { importance } from "../voice/voice.ts";
import { useSpeech } from "../voice/use-speech.ts";
import { words } from "../words.ts";
import { CaptureNotes } from "./capture-notes.tsx";
import { CaptureStage, type CaptureStageHandle } from "./capture-stage.tsx";
import { isClipEnough, shotOf, type CaptureState } from "./capture-state.ts";
import { CardStep } from "./card-step.tsx";
import { waitLeftS } from "./kept-check-in.ts";
import { Oval, type PictureSize } from "./oval.tsx";
import { clipS, frontRepeats, type Shot } from "./shots.ts";
import { useCapture } from "./use-capture.ts";
import { useHeldCamera } from "./use-held-camera.ts";
import { useNow } from "./use-check-in.ts";
import { useTaking } from "./use-taking.ts";

const w = words.checkIn;

interface CameraProps {
  id: string;
  head: Head;
  shots: readonly Shot[];
  keepPhoto: boolean;
  wipedAtMs: number | null;
  onTrouble: (trouble: SeeingTrouble) => void;
  /** All is taken, or the person has had enough. */
  finish: () => Promise<void>;
}

/** The camera's part: one instruction at a time, and the picture is taken by itself when all holds. */
export function CameraPart({ id, head, shots, keepPhoto, wipedAtMs, onTrouble, finish }: CameraProps) {
  const [preferences, change] = usePreferences();
  const [options, setOptions] = useState(false);
  const [vision, setVision] = useState<RunningVision | null>(null);
  const [isSlow, see] = useSlowness();
  const [picture, setPicture] = useState<PictureSize | null>(null);
  const [waited, setWaited] = useState(false);
  const leftS = waitLeftS(wipedAtMs, useNow(!waited && wipedAtMs !== null));
  const waiting = !waited && leftS > 0;
  const video = useRef<HTMLVideoElement>(null);
  const stage = useRef<CaptureStageHandle>(null);
  const capture = useCapture(shots, waiting || vision === null);
  const { state, dispatch, sendFrame } = capture;
  const taking = useTaking({ id, head, capture, vision, keepPhoto });
  const { lock, hold } = useHeldCamera(video);
  const shot = shotOf(state);
  const line = lineOf(state, vision !== null, waiting);
  const say = useSpeech(preferences);
  useWakeLock();
  useEffect(() => say(line, importance.step), [say, line]);
  const holds = state.advice?.kind === "hold";
  useEffect(() => {
    // The light is right now, and from here on pictures are compared.
    if (holds) void hold();
  }, [holds, hold]);
  useFinish(shot === undefined && taking.outbox.waiting === 0, finish);
  useSeeing(video, {
    source: "camera",
    cameraUse: "measure",
    startUs: 0,
    onFrame(bytes, frame) {
      sendFrame(bytes);
      taking.grow(bytes, frame.captureTimeUs);
      stage.current?.draw(frame);
      see(frame.captureTimeUs / 1e6);
      setPicture((before) => sameSize(before, frame));
    },
    onReady: setVision,
    onScene: () => undefined,
    onTrouble,
    onEnded: () => undefined,
  });
  return (
    <main className="session mirror capture">
      <SessionTop
        title={shot ? titleOf(shot) : w.ending}
        n={Math.min(state.at + 1, state.shots.length)}
        of={state.shots.length}
        leave={() => void finish()}
        options={() => setOptions(true)}
      />
      <CaptureStage {...{ head, video }} ref={stage} hideFace={preferences.hideFace || preferences.noScores}>
        {shot && shot.kind !== "card" && !waiting && picture && (
          <Oval
            picture={picture}
            share={shareOf(state)}
            holds={holds || state.clipS !== null}
            pose={shot.pose}
          />
        )}
      </CaptureStage>
      {shot?.kind === "card" && vision && !waiting ? (
        <CardStep card={shot.card} {...{ head, vision, hold }} video={video} done={taking.setCard} />
      ) : (
        <div className="cue" role="status">
          <p className="cue-line">{line}</p>
          <p className="cue-facts">{waiting ? watchTime(leftS) : factOf(state)}</p>
        </div>
      )}
      <CaptureNotes {...{ lock, isSlow }} outbox={taking.outbox} retry={taking.retry} />
      <div className="controls capture-controls">
        {waiting && (
          <button className="button" onClick={() => setWaited(true)}>
            {w.waitOver}
          </button>
        )}
        {isClipEnough(state) && (
          <button className="button" onClick={taking.endClip}>
            {w.enough}
          </button>
        )}
        {shot?.kind === "still" && !waiting && (
          <AsItIs key={state.at} take={taking.takeStill} ready={vision !== null} />
        )}
        {shot && !waiting && (
          <button className="button button-plain" onClick={() => dispatch({ type: "skip" })}>
            {w.skip}
          </button>
        )}
        {!shot && taking.outbox.stuck && (
          <button className="button" onClick={() => void finish()}>
            {w.without}
          </button>
        )}
      </div>
      <Options {...{ preferences, change }} open={options} close={() => setOptions(false)} mirror={false} />
    </main>
  );
}

const sameSize = (before: PictureSize | null, { widthPx, heightPx }: PictureSize): PictureSize =>
  before?.widthPx === widthPx && before.heightPx === heightPx ? before : { widthPx, heightPx };

/** The one sentence: the guard's own where it has said one. */
function lineOf(state: CaptureState, ready: boolean, waiting: boolean): string {
  const shot = shotOf(state);
  if (!ready) return w.getReady;
  if (waiting) return w.wait;
  if (state.link === "lost") return w.lost;
  if (state.link === "closed") return w.closed;
  if (!shot) return w.ending;
  if (state.shooting) return w.taking;
  if (state.clipS !== null)
    return state.advice && state.advice.kind !== "hold" ? state.advice.text : w.clipRuns;
  if (state.spoilt !== null && state.advice?.kind !== "hold") return state.spoilt;
  return state.advice?.text ?? (shot.kind === "clip" ? w.clipStart : w.look);
}

function titleOf(shot: Shot): string {
  if (shot.kind === "card") return w.cards[shot.card];
  if (shot.kind === "clip") return w.clip;
  return shot.pose === "front" ? w.still(shot.repeat + 1, frontRepeats) : w.side[shot.pose];
}

const shareOf = (state: CaptureState) =>
  state.clipS !== null ? state.clipS / clipS : (state.advice?.heldShare ?? 0);

const factOf = ({ clipS: seconds }: CaptureState) =>
  seconds === null ? "" : w.clipLeft(Math.ceil(clipS - seconds));

/** Chosen: long enough to follow several instructions; a light that cannot be mended need not keep anybody. */
const patienceMs = 15_000;

function AsItIs({ take, ready }: { take: () => void; ready: boolean }) {
  const [offered, offer] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => offer(true), patienceMs);
    return () => window.clearTimeout(timer);
  }, []);
  if (!offered || !ready) return null;
  return (
    <button className="button" onClick={take}>
      {w.asItIs}
    </button>
  );
}

function useFinish(isDone: boolean, finish: () => Promise<void>) {
  const latest = useRef(finish);
  useEffect(() => {
    latest.current = finish;
  });
  useEffect(() => {
    if (isDone) void latest.current();
  }, [isDone]);
}

/** Whether pictures have come slowly for a while. */
function useSlowness(): [boolean, (atS: number) => void] {
  const [isSlow, setSlow] = useState(false);
  const before = useRef(startWatch);
  const see = useCallback((atS: number) => {
    before.current = watch(before.current, { atS, hands: 0 }, false);
    setSlow(hintOf("fine", before.current) === "slow");
  }, []);
  return [isSlow, see];
}
