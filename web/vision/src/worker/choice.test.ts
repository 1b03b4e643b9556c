import { describe, expect, it } from "vitest";
import { FACE_POINTS, HAND_POINTS } from "../frames/frame.ts";
import { newVideoPoints, type VideoPoints } from "../frames/video-point.ts";
import { judge, type TrialRun } from "./delegate-trial.ts";

/** Points on a spiral: none alike, the eyes and the palm apart. */
function spiral(count: number, offPx = 0): VideoPoints {
  const points = newVideoPoints(count);
  for (let i = 0; i < count; i++)
    points.set([300 + i * Math.cos(i) + offPx, 200 + i * Math.sin(i), 0], 3 * i);
  return points;
}

const run = (medianMs: number, faceOffPx = 0, handOffPx = 0): TrialRun => ({
  medianMs,
  face: spiral(FACE_POINTS, faceOffPx),
  hands: [spiral(HAND_POINTS, handOffPx)],
});

describe("judge", () => {
  it("gpuTwiceAsFastAndTheSame_isTaken", () => {
    expect(judge(run(40), run(20, 0.5, 0.1)).delegate).toBe("gpu");
  });

  it("gpuHardlyFaster_isNotTaken", () => {
    expect(judge(run(40), run(36)).delegate).toBe("cpu");
  });

  it.each([
    ["face", run(10, 40)],
    ["hand", run(10, 0, 10)],
    ["no hand", { ...run(10), hands: [] }],
    ["no face", { ...run(10), face: null }],
  ])("gpuFastButWrongIn %s_isNotTaken", (_, gpu) => {
    expect(judge(run(40), gpu)).toMatchObject({
      delegate: "cpu",
      reason: expect.stringContaining("something else") as string,
    });
  });
});
