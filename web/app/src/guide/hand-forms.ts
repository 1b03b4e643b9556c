import type { Finger, HandForm } from "../api/types.ts";
import { fingers, type Bends } from "./skeleton.ts";

export interface FormShape {
  bends: Bends;
  /** How much the fingers dip below the line of the surface, radians. */
  dip: number;
  /** What lies on the skin. */
  contact: "tips" | "palm" | "knuckles";
}

const curl = (metacarpal: number, proximal: number, intermediate: number, distal: number) => [
  metacarpal,
  proximal,
  intermediate,
  distal,
];

function shape(
  dip: number,
  contact: FormShape["contact"],
  thumb: number[],
  finger: (name: Finger) => number[],
): FormShape {
  const bends = Object.fromEntries(fingers.map((name) => [name, name === "thumb" ? thumb : finger(name)]));
  return { dip, contact, bends: bends as Bends };
}

// Chosen by eye on the rig: relaxed hands, a finger's last joint nearly flat on the skin.
const forms: Record<HandForm, FormShape> = {
  pads: shape(0.18, "tips", [0, 0.1, 0.15], () => curl(0, 0.2, 0.22, 0.12)),
  palm: shape(0.02, "palm", [0, 0.05, 0.05], () => curl(0, 0.12, 0.16, 0.1)),
  knuckles: shape(0.5, "knuckles", [0, 0.35, 0.5], () => curl(0, 0.9, 1.45, 0.8)),
  fork: shape(0.15, "tips", [0, 0.2, 0.3], (name) =>
    name === "index" || name === "middle" ? curl(0, 0.15, 0.18, 0.1) : curl(0, 0.7, 0.8, 0.4),
  ),
  thumbIndex: shape(0.3, "tips", [0, 0.12, 0.2], (name) =>
    name === "index" ? curl(0, 0.45, 0.5, 0.25) : curl(0, 0.6, 0.6, 0.3),
  ),
  thumb: shape(0.25, "tips", [0, 0.1, 0.1], () => curl(0, 0.5, 0.6, 0.3)),
  claw: shape(0.55, "tips", [0, 0.2, 0.3], () => curl(0, 0.45, 0.5, 0.3)),
  grip: shape(0.2, "palm", [0, 0.3, 0.35], () => curl(0, 0.5, 0.5, 0.3)),
  tool: shape(0.3, "tips", [0, 0.4, 0.4], () => curl(0, 0.8, 0.9, 0.4)),
};

/** A hand's shape; `pinch` 0 to 1 closes thumb and index around a lifted fold. */
export function formShape(form: HandForm, pinch: number): FormShape {
  const base = forms[form];
  if (form !== "thumbIndex" || pinch === 0) return base;
  const closing = (bends: number[], by: number) =>
    bends.map((bend, i) => (i === 0 ? bend : bend + by * pinch));
  return {
    ...base,
    bends: { ...base.bends, index: closing(base.bends.index, 0.14), thumb: closing(base.bends.thumb, 0.16) },
  };
}
