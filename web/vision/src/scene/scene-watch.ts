import type { Frame } from "../frames/frame.ts";
import { pointAt, type VideoPoints } from "../frames/video-point.ts";

/** What is the matter with the picture, if anything; the worst first. */
export type Scene = "fine" | "tooDark" | "noFace" | "twoFaces" | "tooNear" | "tooFar" | "turnedAway";

/** Chosen: a face lit by a screen alone has a mean luma of about 0.1 and is still found; below this colours are noise. */
const DARK_BRIGHTNESS = 0.08;
/** The outermost landmarks before the ears. */
const [RIGHT, LEFT] = [234, 454];
/** Of the picture's width. At 0.49 (20 cm before a webcam) nothing is seen of a massage, since half of each hand is outside; at 0.33 (30 cm) all is (docs/accuracy.md). */
const WIDEST = 0.42;
/** Chosen: about 1.1 m; at 70 cm (0.145) all is seen still, and beyond nothing was measured. */
const NARROWEST = 0.09;
/** Sine of 40°: at 35° about half of the strokes is found, and the landmarks of the far side are guessed. */
const MOST_TURNED = 0.643;
/** Chosen: a hand passing over the face hides it for less than this; nobody wants to be told at once. */
const SETTLE_US = 1_000_000;

/** What one frame shows. Darkness counts only where it hides the face. */
export function sceneOf(frame: Frame): Scene {
  if (frame.faceCount > 1) return "twoFaces";
  if (frame.face !== null) return placeOf(frame.face.points, frame.widthPx);
  return frame.brightness < DARK_BRIGHTNESS ? "tooDark" : "noFace";
}

function placeOf(points: VideoPoints, widthPx: number): Scene {
  const [right, left] = [pointAt(points, RIGHT), pointAt(points, LEFT)];
  const away = left.z - right.z;
  const breadth = Math.hypot(left.x - right.x, left.y - right.y, away);
  if (breadth > WIDEST * widthPx) return "tooNear";
  if (breadth < NARROWEST * widthPx) return "tooFar";
  return Math.abs(away) > MOST_TURNED * breadth ? "turnedAway" : "fine";
}

/** Tells a change of scene once, when it has lasted a second by the frames' own time; the first one at once if fine. */
export class SceneWatch {
  private told: Scene | null = null;
  private candidate: Scene | null = null;
  private sinceUs = 0;

  update(frame: Frame): Scene | null {
    const scene = sceneOf(frame);
    if (scene !== this.candidate) [this.candidate, this.sinceUs] = [scene, frame.captureTimeUs];
    if (scene === this.told) return null;
    // Being well again needs no proof.
    if (scene !== "fine" && frame.captureTimeUs - this.sinceUs < SETTLE_US) return null;
    this.told = scene;
    return scene;
  }
}
