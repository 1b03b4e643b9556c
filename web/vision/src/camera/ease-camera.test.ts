import { afterEach, describe, expect, it, vi } from "vitest";
import { easeCamera } from "./ease-camera.ts";

class FakeStream {
  readonly asked: MediaTrackConstraints[] = [];

  getVideoTracks() {
    return [
      {
        getConstraints: () => ({ facingMode: "user", frameRate: { ideal: 30 } }),
        applyConstraints: (wish: MediaTrackConstraints) => {
          this.asked.push(wish);
          return Promise.reject(new Error("cannot"));
        },
      },
    ];
  }
}

function askedAt(level: "full" | "lite" | "sparse"): MediaTrackConstraints[] {
  vi.stubGlobal("MediaStream", FakeStream);
  const stream = new FakeStream();
  easeCamera({ srcObject: stream } as unknown as HTMLVideoElement, level);
  return stream.asked;
}

afterEach(() => vi.unstubAllGlobals());

describe("easeCamera", () => {
  it("quickMachine_isLeftAlone", () => {
    expect(askedAt("full")).toEqual([]);
  });

  it("slowMachine_asksForFewerPicturesOfTheSameCamera", () => {
    expect(askedAt("sparse")).toEqual([{ facingMode: "user", frameRate: { ideal: 15 } }]);
  });

  it("film_isLeftAlone", () => {
    vi.stubGlobal("MediaStream", FakeStream);
    expect(() => easeCamera({ srcObject: null } as HTMLVideoElement, "lite")).not.toThrow();
  });
});
