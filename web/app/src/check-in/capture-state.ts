import type { LinkState } from "../live/live-link.ts";
import type { Advice, CaptureMessage } from "./capture-messages.ts";
import { clipS, leastClipS, type Shot } from "./shots.ts";

/** Where the camera part of a check-in is. */
export interface CaptureState {
  shots: readonly Shot[];
  /** The shot under way; past the last when all are taken. */
  at: number;
  link: LinkState;
  advice: Advice | null;
  /** The guard said that all holds: the page takes the picture now. */
  shooting: boolean;
  /** Seconds of the clip that runs; null while none does. */
  clipS: number | null;
  /** Why the clip began anew. */
  spoilt: string | null;
  /** Rises each time the guard is to be asked for the shot, for the first time or again. */
  asked: number;
}

export type CaptureAction =
  | CaptureMessage
  | { type: "link"; state: LinkState }
  /** The clip has grown to this. */
  | { type: "grown"; seconds: number }
  /** The shot is taken, or the picture that was tried had no face in it. */
  | { type: "taken" }
  | { type: "missed" }
  /** The person goes on without this shot, or has enough of the clip. */
  | { type: "skip" };

export const startCapture = (shots: readonly Shot[]): CaptureState => ({
  shots,
  at: 0,
  link: "opening",
  advice: null,
  shooting: false,
  clipS: null,
  spoilt: null,
  asked: 0,
});

export const shotOf = (state: CaptureState): Shot | undefined => state.shots[state.at];

export function captureNext(state: CaptureState, action: CaptureAction): CaptureState {
  const shot = shotOf(state);
  switch (action.type) {
    case "link":
      // What the guard said before a break no longer holds; a clip with a hole in it is begun anew.
      return action.state === "open"
        ? { ...state, link: "open", asked: state.asked + 1 }
        : { ...state, link: action.state, advice: null, shooting: false, clipS: null };
    case "advice":
      return { ...state, advice: action };
    case "shoot":
      if (shot?.kind === "clip") return { ...state, clipS: state.clipS ?? 0, spoilt: null };
      return { ...state, shooting: shot?.kind === "still" };
    case "spoilt":
      return state.clipS === null
        ? state
        : { ...state, clipS: null, spoilt: action.text, asked: state.asked + 1 };
    case "grown":
      return state.clipS === null ? state : { ...state, clipS: Math.min(clipS, action.seconds) };
    case "error":
      return state;
    case "missed":
      return { ...state, shooting: false, asked: state.asked + 1 };
    case "taken":
    case "skip":
      return { ...startCapture(state.shots), at: state.at + 1, link: state.link, asked: state.asked + 1 };
  }
}

export const isClipDone = ({ clipS: seconds }: CaptureState) => seconds !== null && seconds >= clipS;
export const isClipEnough = ({ clipS: seconds }: CaptureState) => seconds !== null && seconds >= leastClipS;
