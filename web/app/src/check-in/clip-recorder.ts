import { recordedFrame, recordingHeader, type RecordingHeader } from "@effleur/vision";

/** Frames of a clip, as a recording; never a picture. */
export class ClipRecorder {
  private pieces: Uint8Array<ArrayBuffer>[] = [];
  private firstUs: number | null = null;

  /** Seconds from the first frame to this one. */
  add(bytes: Uint8Array<ArrayBuffer>, captureTimeUs: number): number {
    this.firstUs ??= captureTimeUs;
    this.pieces.push(recordedFrame(bytes));
    return (captureTimeUs - this.firstUs) / 1e6;
  }

  get frames(): number {
    return this.pieces.length;
  }

  /** The recording so far; the next frame begins another one. */
  take(header: RecordingHeader): Blob {
    const recording = new Blob([recordingHeader(header), ...this.pieces]);
    this.clear();
    return recording;
  }

  clear(): void {
    this.pieces = [];
    this.firstUs = null;
  }
}
