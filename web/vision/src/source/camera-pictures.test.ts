import { describe, expect, it, vi } from "vitest";
import { cameraPictures } from "./camera-pictures.ts";

class FakeFrame {
  closed = false;
  constructor(
    readonly timestamp: number,
    readonly displayWidth = 4,
    readonly displayHeight = 2,
  ) {}

  copyTo(to: Uint8ClampedArray, { format }: { format: string }): Promise<void> {
    expect(format).toBe("RGBA");
    to.fill(7);
    return Promise.resolve();
  }

  close(): void {
    this.closed = true;
  }
}

const track = { getSettings: () => ({ frameRate: 20 }) } as unknown as MediaStreamTrack;

function processorOf(frames: FakeFrame[]) {
  return class {
    readonly readable = new ReadableStream<VideoFrame>({
      start(controller) {
        for (const frame of frames) controller.enqueue(frame as unknown as VideoFrame);
        controller.close();
      },
    });
  };
}

async function all(frames: FakeFrame[], signal = new AbortController().signal, startUs = 0) {
  const taken = [];
  for await (const picture of cameraPictures(track, signal, startUs, undefined, processorOf(frames)))
    taken.push(picture);
  return taken;
}

describe("cameraPictures", () => {
  it("smallPictures_comeAsPixelsAndAreLetGo", async () => {
    const frames = [new FakeFrame(0), new FakeFrame(50_000)];
    const taken = await all(frames);
    expect(taken.map(({ picture }) => picture.kind)).toEqual(["raw", "raw"]);
    expect(taken[0]?.picture).toMatchObject({ widthPx: 4, heightPx: 2, rgba: { length: 32, 0: 7 } });
    expect(frames.every(({ closed }) => closed)).toBe(true);
  });

  it("picturesLeftOut_showInTheNumbersAndTimes", async () => {
    const taken = await all(
      [new FakeFrame(1_000), new FakeFrame(51_000), new FakeFrame(251_000)],
      undefined,
      9,
    );
    expect(taken.map(({ sequence }) => sequence)).toEqual([0, 1, 5]);
    expect(taken.map(({ captureTimeUs }) => captureTimeUs)).toEqual([9, 50_009, 250_009]);
  });

  it("clockThatJumpsBack_stillCountsOn", async () => {
    const taken = await all([new FakeFrame(500_000), new FakeFrame(0)]);
    expect(taken.map(({ sequence }) => sequence)).toEqual([0, 1]);
    expect(taken[1]?.captureTimeUs).toBeGreaterThan(0);
  });

  it("stopped_endsAndLetsTheNextPictureGo", async () => {
    const ending = new AbortController();
    const frames = [new FakeFrame(0), new FakeFrame(50_000)];
    for await (const { sequence } of cameraPictures(
      track,
      ending.signal,
      0,
      undefined,
      processorOf(frames),
    )) {
      expect(sequence).toBe(0);
      ending.abort();
    }
  });

  it("wholeWanted_comesWithTheSamePicture", async () => {
    vi.stubGlobal("createImageBitmap", (frame: FakeFrame) => Promise.resolve({ of: frame.timestamp }));
    let wants = false;
    const wholes: unknown[] = [];
    const pictures = cameraPictures(
      track,
      new AbortController().signal,
      0,
      () => wants,
      processorOf([new FakeFrame(0), new FakeFrame(50_000)]),
    );
    for await (const { whole } of pictures) {
      wholes.push(whole);
      wants = true;
    }
    expect(wholes).toEqual([undefined, { of: 50_000 }]);
    vi.unstubAllGlobals();
  });
});
