import {
  atlasOf,
  irisScale,
  type CardColour,
  type FaceScale,
  type RecordingHeader,
  type RunningVision,
  type Still,
} from "@effleur/vision";
import { useCallback, useEffect, useRef, useState } from "react";
import { api } from "../api/client.ts";
import type { Head } from "../api/types.ts";
import type { Capture } from "./use-capture.ts";
import { isClipDone, shotOf } from "./capture-state.ts";
import { ClipRecorder } from "./clip-recorder.ts";
import { emptyOutbox, Outbox, type OutboxState } from "./outbox.ts";
import { photoOf } from "./still-photo.ts";

interface TakingUse {
  id: string;
  head: Head;
  capture: Capture;
  vision: RunningVision | null;
  keepPhoto: boolean;
}

/** What a bank or colour card told. */
export interface CardSays {
  colour: CardColour | null;
  scale: FaceScale | null;
}

export interface Taking {
  outbox: OutboxState;
  retry: () => void;
  /** For each seen frame: a running clip keeps it. */
  grow: (bytes: Uint8Array<ArrayBuffer>, captureTimeUs: number) => void;
  /** Ends a clip that is long enough. */
  endClip: () => void;
  /** Takes the still as it is, whatever the guard says. */
  takeStill: () => void;
  setCard: (card: CardSays) => void;
}

/** Takes what the guard lets be taken, and sends it on. */
export function useTaking({ id, head, capture, vision, keepPhoto }: TakingUse): Taking {
  const { state, dispatch } = capture;
  const [outbox, setOutbox] = useState(emptyOutbox);
  const [box] = useState(() => new Outbox(setOutbox));
  const recorder = useRef(new ClipRecorder());
  const card = useRef<CardSays>({ colour: null, scale: null });
  const photo = useRef({ wanted: keepPhoto });
  const { clipS, shooting } = state;
  const shot = shotOf(state);
  const isRunning = clipS !== null;

  useEffect(() => {
    if (!isRunning) recorder.current.clear();
  }, [isRunning]);

  const endClip = useCallback(() => {
    const recording = recorder.current.take(headerOf(vision));
    box.add(() => api.addClip(id, recording));
    dispatch({ type: "taken" });
  }, [box, dispatch, id, vision]);
  const isDone = isClipDone(state);
  useEffect(() => {
    if (isDone) endClip();
  }, [isDone, endClip]);

  const take = useCallback(
    async (still: Still | null) => {
      if (!still?.face || shot?.kind !== "still") {
        still?.picture.close();
        return dispatch({ type: "missed" });
      }
      const { picture, face } = still;
      if (shot.pose === "front" && card.current.scale === null)
        card.current = { ...card.current, scale: irisScale(head, face.points) };
      const { colour, scale } = card.current;
      const atlas = atlasOf(picture, face.points, { head, card: colour, scale, repeat: shot.repeat });
      box.add(() => api.addAtlas(id, atlas));
      if (photo.current.wanted && shot.pose === "front") {
        photo.current.wanted = false;
        const kept = await photoOf(picture);
        box.add(() => api.keepCheckInPhoto(id, kept).then(() => undefined));
      }
      picture.close();
      dispatch({ type: "taken" });
    },
    [box, dispatch, head, id, shot],
  );
  const takeStill = useCallback(() => {
    void vision?.takeStill().then(take);
  }, [vision, take]);
  useEffect(() => {
    if (shooting) takeStill();
  }, [shooting, takeStill]);

  const grow = useCallback(
    (bytes: Uint8Array<ArrayBuffer>, captureTimeUs: number) => {
      if (!isRunning) return;
      const seconds = recorder.current.add(bytes, captureTimeUs);
      // Half seconds: the screen shows no more, and drawing it anew for each frame would cost frames.
      if (Math.floor(2 * seconds) > 2 * clipS)
        dispatch({ type: "grown", seconds: Math.floor(2 * seconds) / 2 });
    },
    [isRunning, clipS, dispatch],
  );
  return {
    outbox,
    retry: () => void box.retry(),
    grow,
    endClip,
    takeStill,
    setCard: (says) => {
      card.current = says;
      dispatch({ type: "taken" });
    },
  };
}

const headerOf = (vision: RunningVision | null): RecordingHeader => ({
  source: "camera",
  faceModel: "face_landmarker",
  handModel: `hand_landmarker_${vision?.choice?.handModel ?? "full"}`,
  delegate: vision?.choice?.delegate ?? "cpu",
  app: "effleur check-in",
});
