import { FACE_POINTS, HAND_POINTS, type Frame, type HandSample } from "../src/frames/frame.ts";
import { newVideoPoints } from "../src/frames/video-point.ts";

/** A frame that shows nothing, with what the test needs put in. */
export function frameWith(parts: Partial<Frame>): Frame {
  const nothing = { faceCount: 0, face: null, hands: [], skin: [] };
  const picture = { widthPx: 640, heightPx: 480, brightness: 0.5, sharpness: 100 };
  return { sequence: 0, captureTimeUs: 0, ...picture, ...nothing, ...parts };
}

/** A face of which only the sides have a place: so broad, in the middle of the picture, turned to its left. */
export function someFace(breadthPx = 170, turnedDeg = 0) {
  const points = newVideoPoints(FACE_POINTS);
  const turned = (turnedDeg * Math.PI) / 180;
  points.set([320, 240, 0], 3 * 234);
  points.set([320 + breadthPx * Math.cos(turned), 240, breadthPx * Math.sin(turned)], 3 * 454);
  return { presence: 1, points };
}

export const someHand = (): HandSample => ({
  label: "left",
  labelScore: 1,
  presence: 1,
  points: newVideoPoints(HAND_POINTS),
  pull: null,
});
