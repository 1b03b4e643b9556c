import { FACE_POINTS, HAND_POINTS, type Frame, type HandSample } from "../src/frames/frame.ts";
import { newVideoPoints } from "../src/frames/video-point.ts";

/** A frame that shows nothing, with what the test needs put in. */
export function frameWith(parts: Partial<Frame>): Frame {
  const nothing = { faceCount: 0, face: null, hands: [], skin: [] };
  const picture = { widthPx: 640, heightPx: 480, brightness: 0.5, sharpness: 100 };
  return { sequence: 0, captureTimeUs: 0, ...picture, ...nothing, ...parts };
}

export const someFace = () => ({ presence: 1, points: newVideoPoints(FACE_POINTS) });

export const someHand = (): HandSample => ({
  label: "left",
  labelScore: 1,
  presence: 1,
  points: newVideoPoints(HAND_POINTS),
  pull: null,
});
