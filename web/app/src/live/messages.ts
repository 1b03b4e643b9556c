import type { Pass, Side } from "../api/types.ts";

export type CoachPhase = "getReady" | "work" | "paused" | "done";
export type PauseReason = "none" | "asked" | "handsAway" | "noFace" | "stopped";
export type CommandName = "pause" | "resume" | "skip" | "back" | "slower" | "faster";

export interface HandView {
  side: Side;
  /** How likely it touches, 0 to 1. */
  contact: number;
  /** How far along the step's stroke, 0 to 1; null when it is not on one. */
  strokeShare: number | null;
}

export interface StateMessage {
  type: "state";
  atS: number;
  step: number;
  phase: CoachPhase;
  paused: PauseReason;
  passesDone: number;
  passesWanted: number;
  stepElapsedS: number;
  hands: HandView[];
}

export type LiveMessage =
  | StateMessage
  | { type: "step"; atS: number; step: number; reason: string }
  | { type: "pass"; atS: number; pass: Pass }
  | { type: "cue"; atS: number; kind: string; text: string; priority: number }
  | { type: "stop"; atS: number; zone: string; kind: "frontOfNeck" | "eyeball"; text: string }
  | { type: "done"; atS: number }
  | { type: "dropped"; count: number }
  | { type: "notSaved"; text: string }
  | { type: "error"; text: string };

type Kind = "number" | "string" | "object";

// The fields the screen reads; a message without them is refused rather than half believed.
const fields: Record<LiveMessage["type"], Record<string, Kind>> = {
  state: {
    step: "number",
    phase: "string",
    paused: "string",
    passesDone: "number",
    passesWanted: "number",
    stepElapsedS: "number",
    hands: "object",
  },
  step: { step: "number" },
  pass: { pass: "object" },
  cue: { kind: "string", text: "string", priority: "number" },
  stop: { zone: "string", kind: "string", text: "string" },
  done: {},
  dropped: { count: "number" },
  notSaved: { text: "string" },
  error: { text: "string" },
};

/** A message of the server, or null when the text is none. */
export function readMessage(text: string): LiveMessage | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (value === null || typeof value !== "object") return null;
  const held: Record<string, unknown> = { ...value };
  const type = held["type"];
  if (typeof type !== "string" || !(type in fields)) return null;
  const wanted = Object.entries(fields[type as LiveMessage["type"]]);
  const whole = wanted.every(([name, kind]) => typeof held[name] === kind && held[name] !== null);
  return whole && (type !== "state" || Array.isArray(held["hands"])) ? (value as LiveMessage) : null;
}

export const commandText = (name: CommandName) => JSON.stringify({ type: "command", name });
