import type { Choreography, HandTrack, Side } from "../api/types.ts";
import type { LinkState } from "../live/live-link.ts";
import type { GestureMessage, HandView, LiveMessage, StateMessage } from "../live/messages.ts";
import { repaint, type Cells } from "../paint/cells.ts";
import { paint, type Painted } from "./painted.ts";

export interface MirrorState {
  link: LinkState;
  live: StateMessage | null;
  step: number;
  /** Steps that ended because they were done. */
  stepsDone: number;
  /** The last cue; `serial` tells two equal sentences apart, so that each is said. */
  cue: { text: string; kind: string; serial: number } | null;
  stop: { zone: string; kind: string; text: string } | null;
  done: boolean;
  dropped: number;
  /** The server's own sentence about itself: not saved, or why it closed. */
  notice: string | null;
  painted: Painted;
  /** Seconds of touch of each vertex of the head, the session's whole sum. */
  cells: Cells;
  /** The last sign of a hand; `serial` tells two equal ones apart. */
  gesture: { kind: GestureMessage["kind"]; atS: number; serial: number } | null;
  /** When the person last asked to pause; null while it goes on. */
  askedAtS: number | null;
  /** The hand against the face, once this session has learned it. */
  handSize: number | null;
}

export const startMirror: MirrorState = {
  link: "opening",
  live: null,
  step: 0,
  stepsDone: 0,
  cue: null,
  stop: null,
  done: false,
  dropped: 0,
  notice: null,
  painted: {},
  cells: new Map(),
  gesture: null,
  askedAtS: null,
  handSize: null,
};

export type MirrorAction = LiveMessage | { type: "link"; state: LinkState };

export function mirrorNext(routine: Choreography, state: MirrorState, action: MirrorAction): MirrorState {
  switch (action.type) {
    case "link":
      return { ...state, link: action.state };
    case "state":
      return onState(routine, state, action);
    case "step":
      return {
        ...state,
        step: action.step,
        stepsDone: state.stepsDone + (isDone(action) ? 1 : 0),
        cue: null,
      };
    case "cue":
      return {
        ...state,
        cue: { text: action.text, kind: action.kind, serial: (state.cue?.serial ?? 0) + 1 },
      };
    case "stop":
      return { ...state, stop: { zone: action.zone, kind: action.kind, text: action.text } };
    case "done":
      return { ...state, done: true };
    case "painted":
      return { ...state, cells: repaint(state.cells, action.cells) };
    case "gesture":
      return {
        ...state,
        gesture: { kind: action.kind, atS: action.atS, serial: (state.gesture?.serial ?? 0) + 1 },
      };
    case "dropped":
      return { ...state, dropped: action.count };
    case "notSaved":
    case "error":
      return { ...state, notice: action.text };
    case "touch":
      return { ...state, handSize: action.handSize };
    case "pass":
      return state;
  }
}

const isDone = ({ reason }: { reason: string }) => reason === "passesDone" || reason === "timeOver";

function onState(routine: Choreography, state: MirrorState, live: StateMessage): MirrorState {
  const stop = live.paused === "stopped" ? (state.stop ?? { zone: "", kind: "", text: "" }) : null;
  const seconds = state.live ? Math.max(0, live.atS - state.live.atS) : 0;
  const painted = live.phase === "work" ? paintHands(routine, live, state.painted, seconds) : state.painted;
  const askedAtS = live.paused === "asked" ? (state.askedAtS ?? live.atS) : null;
  return {
    ...state,
    live,
    askedAtS,
    step: live.step,
    stop,
    painted,
    done: state.done || live.phase === "done",
  };
}

function paintHands(routine: Choreography, live: StateMessage, painted: Painted, seconds: number): Painted {
  return live.hands.reduce((before, hand) => {
    const track = trackOf(routine, live.step, hand.side);
    if (!track || hand.strokeShare === null) return before;
    return paint(before, track.strokeId, track.faceSide, hand.strokeShare, hand.contact * seconds);
  }, painted);
}

// Chosen: sign and pause come in the same instant; the button is not pressed within two seconds of a sign.
const togetherS = 2;

/** Whether a shown palm paused the session, so that a shown palm goes on with it. */
export const isHeldByPalm = ({ askedAtS, gesture }: MirrorState) =>
  askedAtS !== null && gesture?.kind === "openPalm" && Math.abs(gesture.atS - askedAtS) < togetherS;

export function trackOf(routine: Choreography, step: number, hand: Side): HandTrack | undefined {
  return routine.steps[step]?.hands.find((track) => track.hand === hand);
}

/** What is to be done now, or next while hands find their place. */
export function tracksAt(routine: Choreography, step: number): HandTrack[] {
  return routine.steps.slice(step).find((candidate) => candidate.phase === "work")?.hands ?? [];
}

export function handOf(state: MirrorState, side: Side): HandView | undefined {
  return state.live?.hands.find((hand) => hand.side === side);
}

/** The sentence on the screen: the coach's cue, else the step's own instruction. */
export function lineOf(routine: Choreography, state: MirrorState): string {
  if (state.cue) return state.cue.text;
  const step = routine.steps[state.step];
  if (!step) return "";
  const said = routine.steps
    .slice(0, state.step + 1)
    .filter((earlier) => earlier.techniqueId === step.techniqueId)
    .flatMap((earlier) => earlier.lines);
  return said[0]?.text ?? step.title;
}
