import type { Choreography, ChoreographyStep, Side, StrokeShape } from "../api/types.ts";

const line = { samples: [[0, 1, 0, 0]], positions: [[0, 0, 0]], lengthMm: 60 };

export const glide: StrokeShape = {
  techniqueId: "T19",
  kind: "glide",
  fingers: ["index", "middle"],
  form: "pads",
  pressure: "p2",
  pressesWith: "pads",
  speedCmS: 3,
  maxSpeedCmS: 10,
  passesPerSecond: 0,
  holdS: 0,
  releaseS: 0,
  breath: null,
  opensJaw: false,
  toolAngleDeg: 0,
  left: line,
  right: line,
};

function ready(index: number, startS: number): ChoreographyStep {
  const lines = [{ atS: startS, text: "From the nose to the ear." }];
  return {
    index,
    phase: "getReady",
    techniqueId: "T19",
    title: "Glide",
    startS,
    durationS: 4,
    hands: [],
    lines,
  };
}

function work(index: number, startS: number, side: Side): ChoreographyStep {
  const passes = [
    { startS: startS + 0.5, endS: startS + 2.5 },
    { startS: startS + 4.5, endS: startS + 6.5 },
  ];
  const hands = [{ hand: side, faceSide: side, strokeId: "T19.glide", passes }];
  return { index, phase: "work", techniqueId: "T19", title: "Glide", startS, durationS: 7, hands, lines: [] };
}

/** Left then right, each with a count-in: 0–4 ready, 4–11 left, 11–15 ready, 15–22 right. */
export const twoGlides: Choreography = {
  id: "two-glides",
  name: "Two glides",
  durationS: 22,
  steps: [ready(0, 0), work(1, 4, "left"), ready(2, 11), work(3, 15, "right")],
  strokes: { "T19.glide": glide },
};
