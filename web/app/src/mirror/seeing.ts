import { decodeFrame, openVision, type Frame, type Vision } from "@effleur/vision";

export interface SeeingSettings {
  video: HTMLVideoElement;
  /** Microseconds since the session began. */
  clockUs: () => number;
  onFrame: (bytes: Uint8Array<ArrayBuffer>, frame: Frame) => void;
  onFailure: (error: unknown) => void;
}

/** Looks at the playing video, one picture at a time: while one is under way, newer pictures wait for their turn or pass. */
export async function startSeeing(settings: SeeingSettings): Promise<() => void> {
  const vision = await openVision({ modelsUrl: "/vision/models/", wasmUrl: "/vision/wasm/" });
  const loop = new PictureLoop(vision, settings);
  loop.next();
  return () => loop.stop();
}

class PictureLoop {
  private sequence = 0;
  private busy = false;
  private stopped = false;
  private lastUs = -1;

  constructor(
    private readonly vision: Vision,
    private readonly settings: SeeingSettings,
  ) {}

  next(): void {
    if (this.stopped) return;
    this.settings.video.requestVideoFrameCallback(() => {
      this.sequence++;
      this.next();
      if (!this.busy) void this.look(this.sequence);
    });
  }

  stop(): void {
    this.stopped = true;
    this.vision.close();
  }

  private async look(sequence: number): Promise<void> {
    const captureUs = this.settings.clockUs();
    if (captureUs <= this.lastUs) return;
    this.busy = true;
    this.lastUs = captureUs;
    try {
      const bitmap = await createImageBitmap(this.settings.video);
      const { bytes } = await this.vision.see({ kind: "bitmap", bitmap }, captureUs, sequence);
      const decoded = decodeFrame(bytes);
      if (!this.stopped && "frame" in decoded) this.settings.onFrame(bytes, decoded.frame);
    } catch (error) {
      if (!this.stopped) this.settings.onFailure(error);
    } finally {
      this.busy = false;
    }
  }
}
