import type { components } from "../api/generated/openapi.ts";

type Schemas = components["schemas"];
/** The document leaves the discriminator optional; a message without it is refused below. */
type Typed<Name extends keyof Schemas> = Schemas[Name] extends { type?: infer Type }
  ? Omit<Schemas[Name], "type"> & { type: NonNullable<Type> }
  : never;

export type HandView = Required<Schemas["HandView"]>;
export type StateMessage = Omit<Typed<"LiveMessageStateMessage">, "hands"> & { hands: HandView[] };
export type GestureMessage = Typed<"LiveMessageGestureMessage">;
export type LiveMessage =
  | StateMessage
  | Typed<"LiveMessageStepMessage">
  | Typed<"LiveMessagePassMessage">
  | Typed<"LiveMessageCueMessage">
  | Typed<"LiveMessagePaintedMessage">
  | Typed<"LiveMessageStopMessage">
  | GestureMessage
  | Typed<"LiveMessageTouchMessage">
  | Typed<"LiveMessageDoneMessage">
  | Typed<"LiveMessageDroppedMessage">
  | Typed<"LiveMessageNotSavedMessage">
  | Typed<"LiveMessageErrorMessage">;

export type CommandName = "pause" | "resume" | "skip" | "back" | "slower" | "faster" | "learnTouch";

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
  painted: { cells: "object" },
  stop: { zone: "string", kind: "string", text: "string" },
  gesture: { kind: "string" },
  touch: { handSize: "number" },
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
  if (typeof type !== "string" || !Object.hasOwn(fields, type)) return null;
  const wanted = Object.entries(fields[type as LiveMessage["type"]]);
  const whole = wanted.every(([name, kind]) => typeof held[name] === kind && held[name] !== null);
  const lists = type === "state" ? held["hands"] : type === "painted" ? held["cells"] : [];
  return whole && Array.isArray(lists) ? (value as LiveMessage) : null;
}

export const commandText = (name: CommandName) => JSON.stringify({ type: "command", name });
