const US_PER_MS = 1_000;
const US_PER_S = 1_000_000;

/** What requestVideoFrameCallback tells of a picture; the camera's own time where the browser has it. */
export interface PictureTimes {
  /** Milliseconds; only for cameras, not in every browser. */
  readonly captureTime?: number;
  /** Seconds on the video's own timeline. */
  readonly mediaTime: number;
}

/**
 * Capture times that strictly increase. Camera time where there is one, else media time; where neither moves forward
 * (a loop, a seek, a change of clock) the step is the time that passed between the callbacks.
 */
export class CaptureClock {
  private clock: "capture" | "media" | null = null;
  private lastUs = 0;
  private lastNowMs = 0;

  constructor(private timeUs = 0) {}

  read(nowMs: number, times: PictureTimes): number {
    const clock = times.captureTime === undefined ? "media" : "capture";
    const us = times.captureTime === undefined ? times.mediaTime * US_PER_S : times.captureTime * US_PER_MS;
    if (this.clock !== null) {
      const own = clock === this.clock ? us - this.lastUs : 0;
      const step = own > 0 ? own : (nowMs - this.lastNowMs) * US_PER_MS;
      this.timeUs += Math.max(1, Math.round(step));
    }
    [this.clock, this.lastUs, this.lastNowMs] = [clock, us, nowMs];
    return this.timeUs;
  }
}
