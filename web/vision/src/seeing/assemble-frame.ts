import type { FaceLandmarkerResult, HandLandmarkerResult, NormalizedLandmark } from "@mediapipe/tasks-vision";
import { MAX_HANDS, type FaceSample, type Frame, type HandSample, type Side } from "../frames/frame.ts";
import { newVideoPoints, type VideoPoints } from "../frames/video-point.ts";
import { pictureQuality, type Pixels } from "./picture-quality.ts";
import { FaceChoice } from "./face-choice.ts";
import { SkinWatch } from "../skin/skin-watch.ts";
import { sampleSkin } from "./skin-samples.ts";

export interface Seen {
  readonly face: Pick<FaceLandmarkerResult, "faceLandmarks">;
  readonly hands: Pick<HandLandmarkerResult, "landmarks" | "handedness">;
  /** Both were looked for, on a machine that is too slow for that in every picture: skin is not followed as well. */
  readonly isBusy?: boolean;
}

/** What is known from the pictures before. */
export interface Memory {
  readonly whose: FaceChoice;
  readonly skin: SkinWatch;
}

/** The library reports a face or hand only when its presence passes the threshold, and not by how much. */
const PRESENT = 1;
const MAX_FACES = 255;

/** What the models saw in one picture, as a frame: pixels for shares, the person's own sides, the person's face. */
export function assembleFrame(
  seen: Seen,
  pixels: Pixels,
  sequence: number,
  captureTimeUs: number,
  { whose, skin }: Memory = { whose: new FaceChoice(), skin: new SkinWatch() },
): Frame {
  const { width, height } = pixels;
  const faces = seen.face.faceLandmarks.map((landmarks) => toVideoPoints(landmarks, width, height));
  const points = whose.pick(faces, captureTimeUs);
  const face: FaceSample | null = points && { presence: PRESENT, points };
  const hands = handSamples(seen.hands, width, height);
  const pulls = skin.see(pixels, points, hands, captureTimeUs, seen.isBusy);
  return {
    sequence,
    captureTimeUs,
    widthPx: width,
    heightPx: height,
    ...pictureQuality(pixels),
    faceCount: Math.min(faces.length, MAX_FACES),
    face,
    hands: hands.map((hand, at) => ({ ...hand, pull: pulls[at] ?? null })),
    skin: face === null ? [] : sampleSkin(pixels, face.points),
  };
}

/**
 * Since 0.10.15 the library names the person's own side in an unmirrored picture; before, it assumed a mirrored selfie
 * (google-ai-edge/mediapipe-samples#450). Photographs of hands whose side can be told guard this in the browser tests.
 */
export function ownSide(libraryName: string | undefined): Side {
  return libraryName === "Left" ? "left" : "right";
}

function handSamples(seen: Seen["hands"], width: number, height: number): Omit<HandSample, "pull">[] {
  return seen.landmarks.slice(0, MAX_HANDS).map((landmarks, index) => {
    const category = seen.handedness[index]?.[0];
    return {
      label: ownSide(category?.categoryName),
      labelScore: category?.score ?? 0,
      presence: PRESENT,
      points: toVideoPoints(landmarks, width, height),
    };
  });
}

/** Depth has the scale of x: the library divides both by the picture's width. */
function toVideoPoints(landmarks: readonly NormalizedLandmark[], width: number, height: number): VideoPoints {
  const points = newVideoPoints(landmarks.length);
  landmarks.forEach(({ x, y, z }, index) => {
    points.set([x * width, y * height, z * width], 3 * index);
  });
  return points;
}
