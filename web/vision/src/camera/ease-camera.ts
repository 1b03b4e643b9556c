import type { LevelName } from "../worker/levels.ts";

/** Chosen: more than a machine looks at that is slow already, and still a mirror one can work in. */
const EASY_RATE = 15;

/** A machine that sees slowly is not also made to draw thirty pictures a second; a wish, which a camera may leave unheard. */
export function easeCamera(video: HTMLVideoElement, level: LevelName): void {
  if (level === "full" || !(video.srcObject instanceof MediaStream)) return;
  for (const track of video.srcObject.getVideoTracks())
    track
      .applyConstraints({ ...track.getConstraints(), frameRate: { ideal: EASY_RATE } })
      .catch(() => undefined);
}
