export const adviceKinds = [
  "noFace",
  "severalFaces",
  "tooDark",
  "tooBright",
  "mixedLight",
  "blurred",
  "tooFar",
  "tooNear",
  "offCentre",
  "turned",
  "tilted",
  "notNeutral",
  "handsOnFace",
  "moving",
  "hold",
] as const;
export type AdviceKind = (typeof adviceKinds)[number];

export interface Advice {
  type: "advice";
  kind: AdviceKind;
  text: string;
  /** How much of the wanted second everything has held, 0 to 1. */
  heldShare: number;
}

export type CaptureMessage =
  | Advice
  | { type: "shoot" }
  | { type: "spoilt"; text: string }
  /** The line's last word before the server closes it. */
  | { type: "error"; text: string };

export type Pose = "front" | "left45" | "right45";

/** A message of the capture guard, or null when the text is none. */
export function readCapture(text: string): CaptureMessage | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (value === null || typeof value !== "object") return null;
  const { type, kind, text: line, heldShare }: Record<string, unknown> = { ...value };
  if (type === "shoot") return { type };
  if (typeof line !== "string") return null;
  if (type === "spoilt" || type === "error") return { type, text: line };
  const known = adviceKinds.find((name) => name === kind);
  if (type !== "advice" || known === undefined || typeof heldShare !== "number") return null;
  return { type, kind: known, text: line, heldShare: Math.min(1, Math.max(0, heldShare)) };
}

export const wantText = (shot: "clip" | "still", pose: Pose) => JSON.stringify({ type: "want", shot, pose });
