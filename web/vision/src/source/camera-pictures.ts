import { CaptureClock } from "./capture-clock.ts";
import { sizeOption, type TimedPicture } from "./video-pictures.ts";

/** Of the Media Capture Transform draft, which the DOM library does not know yet. */
interface TrackProcessor {
  readonly readable: ReadableStream<VideoFrame>;
}
type TrackProcessorClass = new (init: { track: MediaStreamTrack; maxBufferSize: number }) => TrackProcessor;

/** Where the camera does not say; webcams give thirty. */
const USUAL_RATE = 30;

/** The browser's way to a camera's pictures past its graphics, where it has one. */
export const trackProcessor = (): TrackProcessorClass | undefined =>
  (globalThis as { MediaStreamTrackProcessor?: TrackProcessorClass }).MediaStreamTrackProcessor;

/**
 * A camera's pictures as plain pixels, taken from the camera itself and not from what is shown: where graphics are drawn by the processor,
 * asking a shown video for its pictures costs more than looking at them. Like videoPictures, the newest and only when asked for.
 */
export async function* cameraPictures(
  track: MediaStreamTrack,
  signal: AbortSignal,
  startUs = 0,
  wantsWhole = () => false,
  Processor = trackProcessor(),
): AsyncGenerator<TimedPicture, void, void> {
  if (Processor === undefined) return;
  const reader = new Processor({ track, maxBufferSize: 1 }).readable.getReader();
  const stop = () => void reader.cancel();
  signal.addEventListener("abort", stop, { once: true });
  const clock = new CaptureClock(startUs);
  const count = new PictureCount(track.getSettings().frameRate ?? USUAL_RATE);
  for (;;) {
    const { value: frame, done } = await reader.read();
    if (done || signal.aborted) return frame?.close();
    const captureTimeUs = clock.read(performance.now(), { mediaTime: frame.timestamp / 1e6 });
    const sequence = count.at(frame.timestamp);
    const whole = wantsWhole() ? await createImageBitmap(frame) : null;
    yield { picture: await pictureOf(frame), captureTimeUs, sequence, ...(whole && { whole }) };
  }
}

async function pictureOf(frame: VideoFrame): Promise<TimedPicture["picture"]> {
  const { displayWidth: widthPx, displayHeight: heightPx } = frame;
  try {
    const smaller = sizeOption(widthPx, heightPx);
    if (smaller.resizeWidth !== undefined)
      return { kind: "bitmap", bitmap: await createImageBitmap(frame, smaller) };
    const rgba = new Uint8ClampedArray(4 * widthPx * heightPx);
    await frame.copyTo(rgba, { format: "RGBA" });
    return { kind: "raw", rgba, widthPx, heightPx };
  } finally {
    frame.close();
  }
}

/** Numbers pictures by their times, so that gaps show which were not taken. */
class PictureCount {
  private firstUs: number | null = null;
  private last = -1;

  constructor(private readonly perSecond: number) {}

  at(timestampUs: number): number {
    this.firstUs ??= timestampUs;
    this.last = Math.max(
      this.last + 1,
      Math.round(((timestampUs - this.firstUs) * this.perSecond) / 1_000_000),
    );
    return this.last;
  }
}
