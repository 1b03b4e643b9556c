import { describe, expect, it } from "vitest";
import { frameWith, someFace } from "../test-support/frames.ts";
import { encodeFrame } from "./frames/frame-codec.ts";
import type { TimedPicture } from "./source/video-pictures.ts";
import { startVision, type VisionStatus } from "./start-vision.ts";
import type { SeenFrame, Vision } from "./vision.ts";

class FakeVision implements Vision {
  readonly choice = { delegate: "cpu", handModel: "lite", level: "lite", reason: "test" } as const;
  readonly seen: number[] = [];
  closed = false;
  underWay = 0;
  mostUnderWay = 0;

  async see(_: unknown, captureTimeUs: number, sequence: number): Promise<SeenFrame> {
    this.mostUnderWay = Math.max(this.mostUnderWay, ++this.underWay);
    await Promise.resolve();
    this.underWay -= 1;
    this.seen.push(sequence);
    const frame = frameWith({ sequence, captureTimeUs, faceCount: 1, face: someFace() });
    return { bytes: encodeFrame(frame), elapsedMs: 1 };
  }

  close(): void {
    this.closed = true;
  }
}

async function* pictures(count: number): AsyncGenerator<TimedPicture> {
  const rgba = new Uint8ClampedArray(4);
  for (let i = 0; i < count; i++)
    yield { picture: { kind: "raw", rgba, widthPx: 1, heightPx: 1 }, captureTimeUs: 33_000 * i, sequence: i };
}

const urls = { modelsUrl: "models/", wasmUrl: "wasm/" };

describe("startVision", () => {
  it("threePictures_threeFramesInTurnAndItsStatus", async () => {
    const vision = new FakeVision();
    const statuses: VisionStatus[] = [];
    const sequences: number[] = [];
    await new Promise<void>((done) => {
      const onFrame = (_: Uint8Array, view: { sequence: number }) => {
        sequences.push(view.sequence);
        if (view.sequence === 2) done();
      };
      const onStatus = (status: VisionStatus) => statuses.push(status);
      startVision({ ...urls, pictures: pictures(3), onFrame, onStatus }, () => Promise.resolve(vision));
    });
    expect(sequences).toEqual([0, 1, 2]);
    expect(vision.mostUnderWay).toBe(1);
    expect(statuses.map((status) => status.kind)).toEqual(["loading", "running", "scene"]);
  });

  it("stoppedFromAFrame_givesNoMoreFramesAndCloses", async () => {
    const vision = new FakeVision();
    let frames = 0;
    await new Promise<void>((done) => {
      const onFrame = () => {
        frames += 1;
        running.stop();
        done();
      };
      const running = startVision({ ...urls, pictures: pictures(50), onFrame }, () =>
        Promise.resolve(vision),
      );
    });
    await new Promise((later) => setImmediate(later));
    expect(frames).toBe(1);
    expect(vision.closed).toBe(true);
  });

  it("modelsMissing_failsWithTheReason", async () => {
    const status = await new Promise<VisionStatus>((done) => {
      const onStatus = (told: VisionStatus) => told.kind === "failed" && done(told);
      const open = () => Promise.reject(new Error("face_landmarker.task answered 404."));
      startVision({ ...urls, pictures: pictures(1), onFrame: () => undefined, onStatus }, open);
    });
    expect(status).toEqual({ kind: "failed", message: "face_landmarker.task answered 404." });
  });
});
