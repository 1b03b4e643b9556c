import { useCallback, useEffect, useReducer, useRef } from "react";
import { FrameLink, lineUrl } from "../live/frame-link.ts";
import { readCapture, wantText, type CaptureMessage } from "./capture-messages.ts";
import { captureNext, shotOf, startCapture, type CaptureAction, type CaptureState } from "./capture-state.ts";
import type { Shot } from "./shots.ts";

export interface Capture {
  state: CaptureState;
  dispatch: (action: CaptureAction) => void;
  sendFrame: (bytes: Uint8Array<ArrayBuffer>) => void;
}

/** The line to the capture guard, and what is taken when; `waiting` keeps it from taking anything yet. */
export function useCapture(shots: readonly Shot[], waiting: boolean): Capture {
  const [state, dispatch] = useReducer(captureNext, shots, startCapture);
  const link = useRef<FrameLink<CaptureMessage> | null>(null);
  useEffect(() => {
    const opened = new FrameLink<CaptureMessage>({
      url: lineUrl("/capture"),
      read: readCapture,
      onMessage: dispatch,
      onLink: (linkState) => dispatch({ type: "link", state: linkState }),
    });
    link.current = opened;
    return () => opened.close();
  }, []);
  const shot = waiting ? undefined : shotOf(state);
  const isOpen = state.link === "open";
  const { asked } = state;
  useEffect(() => {
    if (isOpen && shot && shot.kind !== "card") link.current?.sendText(wantText(shot.kind, shot.pose));
  }, [isOpen, shot, asked]);
  const asks = shot !== undefined && shot.kind !== "card";
  const sendFrame = useCallback(
    (bytes: Uint8Array<ArrayBuffer>) => {
      if (asks) link.current?.sendFrame(bytes);
    },
    [asks],
  );
  return { state, dispatch, sendFrame };
}
