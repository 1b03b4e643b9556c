import type { Picture } from "../worker/protocol.ts";
import { CaptureClock } from "./capture-clock.ts";

export interface TimedPicture {
  readonly picture: Picture;
  readonly captureTimeUs: number;
  readonly sequence: number;
  /** The same picture in the camera's own size, when one was wanted. */
  readonly whole?: ImageBitmap;
}

/** Chosen: a face filling a third of this still has more pixels than the 192 px the face model looks at. */
const LONGEST_SIDE_PX = 640;

/**
 * A playing video's pictures. The next one is taken only when the consumer asks, so a slow consumer gets fewer
 * pictures, never older ones; the gaps show in `sequence`.
 */
export async function* videoPictures(
  video: HTMLVideoElement,
  signal: AbortSignal,
  startUs = 0,
  wantsWhole = () => false,
): AsyncGenerator<TimedPicture, void, void> {
  const clock = new CaptureClock(startUs);
  let firstPresented: number | null = null;
  let lastSequence = -1;
  for (;;) {
    const shown = await nextShown(video, signal);
    if (shown === null) return;
    firstPresented ??= shown.metadata.presentedFrames;
    // A seek or a new stream may start the browser's count again.
    lastSequence = Math.max(lastSequence + 1, shown.metadata.presentedFrames - firstPresented);
    const [bitmap, whole] = await Promise.all([
      createImageBitmap(video, sizeOption(video.videoWidth, video.videoHeight)),
      wantsWhole() ? createImageBitmap(video) : null,
    ]);
    yield {
      ...(whole && { whole }),
      picture: { kind: "bitmap", bitmap },
      captureTimeUs: clock.read(shown.nowMs, shown.metadata),
      sequence: lastSequence,
    };
  }
}

interface Shown {
  readonly nowMs: number;
  readonly metadata: VideoFrameCallbackMetadata;
}

function nextShown(video: HTMLVideoElement, signal: AbortSignal): Promise<Shown | null> {
  if (signal.aborted) return Promise.resolve(null);
  return new Promise((resolve) => {
    const abort = () => {
      video.cancelVideoFrameCallback(handle);
      resolve(null);
    };
    const handle = video.requestVideoFrameCallback((nowMs, metadata) => {
      signal.removeEventListener("abort", abort);
      resolve({ nowMs, metadata });
    });
    signal.addEventListener("abort", abort, { once: true });
  });
}

/** What createImageBitmap is asked for: nothing for small pictures, the longest side brought down for large ones. */
export function sizeOption(widthPx: number, heightPx: number): ImageBitmapOptions {
  const longest = Math.max(widthPx, heightPx);
  if (longest <= LONGEST_SIDE_PX) return {};
  const share = LONGEST_SIDE_PX / longest;
  return {
    resizeWidth: Math.round(widthPx * share),
    resizeHeight: Math.round(heightPx * share),
    resizeQuality: "medium",
  };
}
