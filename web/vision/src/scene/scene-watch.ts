import type { Frame } from "../frames/frame.ts";

/** What is the matter with the picture, if anything; the worst first. */
export type Scene = "fine" | "tooDark" | "noFace" | "twoFaces";

/** Chosen: a face lit by a screen alone has a mean luma of about 0.1 and is still found; below this colours are noise. */
const DARK_BRIGHTNESS = 0.08;
/** Chosen: a hand passing over the face hides it for less than this; nobody wants to be told at once. */
const SETTLE_US = 1_000_000;

/** What one frame shows. Darkness counts only where it hides the face. */
export function sceneOf(frame: Frame): Scene {
  if (frame.faceCount > 1) return "twoFaces";
  if (frame.faceCount === 1) return "fine";
  return frame.brightness < DARK_BRIGHTNESS ? "tooDark" : "noFace";
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
