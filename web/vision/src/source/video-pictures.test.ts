import { afterEach, describe, expect, it, vi } from "vitest";
import { sizeOption, videoPictures } from "./video-pictures.ts";

type Callback = (now: number, metadata: { presentedFrames: number; mediaTime: number }) => void;

class FakeVideo {
  readonly videoWidth = 640;
  readonly videoHeight = 480;
  waiting: Callback | null = null;

  requestVideoFrameCallback(callback: Callback): number {
    this.waiting = callback;
    return 1;
  }

  cancelVideoFrameCallback(): void {
    this.waiting = null;
  }

  show(presentedFrames: number): void {
    const callback = this.waiting;
    this.waiting = null;
    callback?.(presentedFrames * 33, { presentedFrames, mediaTime: presentedFrames / 30 });
  }
}

function start() {
  vi.stubGlobal("createImageBitmap", () => Promise.resolve({ close: () => undefined }));
  const video = new FakeVideo();
  const ending = new AbortController();
  return { video, ending, pictures: videoPictures(video as unknown as HTMLVideoElement, ending.signal) };
}

afterEach(() => vi.unstubAllGlobals());

describe("videoPictures", () => {
  it("slowConsumer_takesNoPictureUntilItAsksAndShowsTheGap", async () => {
    const { video, pictures } = start();
    const first = pictures.next();
    video.show(10);
    expect((await first).value).toMatchObject({ sequence: 0, captureTimeUs: 0 });
    expect(video.waiting).toBeNull();
    const second = pictures.next();
    await Promise.resolve();
    video.show(14);
    expect((await second).value).toMatchObject({ sequence: 4, captureTimeUs: 133_333 });
  });

  it("newStreamCountsFromZero_sequenceStillIncreases", async () => {
    const { video, pictures } = start();
    const first = pictures.next();
    video.show(10);
    await first;
    const second = pictures.next();
    await Promise.resolve();
    video.show(1);
    expect((await second).value).toMatchObject({ sequence: 1 });
  });

  it("stoppedWhileWaiting_ends", async () => {
    const { ending, pictures, video } = start();
    const next = pictures.next();
    ending.abort();
    expect((await next).done).toBe(true);
    expect(video.waiting).toBeNull();
  });
});

describe("sizeOption", () => {
  it.each([
    [640, 480, {}],
    [480, 640, {}],
    [1280, 720, { resizeWidth: 640, resizeHeight: 360, resizeQuality: "medium" }],
    [1080, 1920, { resizeWidth: 360, resizeHeight: 640, resizeQuality: "medium" }],
  ])("%i×%i", (width, height, expected) => {
    expect(sizeOption(width, height)).toEqual(expected);
  });
});
