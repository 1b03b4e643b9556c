import { describe, expect, it } from "vitest";
import { FACE_POINTS, HAND_POINTS } from "../frames/frame.ts";
import { pointAt } from "../frames/video-point.ts";
import { assembleFrame, type Seen } from "./assemble-frame.ts";

const pixels = { data: new Uint8ClampedArray(4 * 200 * 100), width: 200, height: 100 };

const landmark = (x: number, y: number, z = 0.1) => ({ x, y, z, visibility: 0 });
const landmarks = (count: number, centre: number, size: number) =>
  Array.from({ length: count }, (_, i) => landmark(centre + size * (i / count), centre - size * (i / count)));

const category = (categoryName: string, score: number) => [
  { categoryName, score, index: 0, displayName: "" },
];

function seen(parts: Partial<{ faces: number[]; hands: string[] }>): Seen {
  const hands = parts.hands ?? [];
  return {
    face: { faceLandmarks: (parts.faces ?? []).map((size) => landmarks(FACE_POINTS, 0.5, size)) },
    hands: {
      landmarks: hands.map(() => landmarks(HAND_POINTS, 0.25, 0.1)),
      handedness: hands.map((name) => category(name, 0.75)),
    },
  };
}

describe("assembleFrame", () => {
  it("nothingSeen_carriesNothing", () => {
    const frame = assembleFrame(seen({}), pixels, 3, 4_000);
    expect(frame).toMatchObject({
      sequence: 3,
      captureTimeUs: 4_000,
      faceCount: 0,
      face: null,
      hands: [],
      skin: [],
    });
  });

  it("twoFaces_countsBothAndCarriesTheLarger", () => {
    const frame = assembleFrame(seen({ faces: [0.1, 0.4] }), pixels, 0, 0);
    expect(frame.faceCount).toBe(2);
    const last = frame.face && pointAt(frame.face.points, FACE_POINTS - 1);
    expect(last?.x).toBeCloseTo((0.5 + 0.4 * (477 / 478)) * 200, 3);
  });

  it("landmarks_becomePixelsWithDepthOnTheScaleOfX", () => {
    const { hands } = assembleFrame(seen({ hands: ["Left"] }), pixels, 0, 0);
    const wrist = hands[0] && pointAt(hands[0].points, 0);
    expect([wrist?.x, wrist?.y, wrist?.z]).toEqual([50, 25, 20]);
  });

  it("handNames_areThePersonsOwnSides", () => {
    const { hands } = assembleFrame(seen({ hands: ["Left", "Right"] }), pixels, 0, 0);
    expect(hands.map((hand) => hand.label)).toEqual(["left", "right"]);
    expect(hands[0]?.labelScore).toBe(0.75);
  });

  it("threeHands_carriesTwo", () => {
    expect(assembleFrame(seen({ hands: ["Left", "Left", "Right"] }), pixels, 0, 0).hands).toHaveLength(2);
  });
});
