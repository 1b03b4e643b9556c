import { describe, expect, it } from "vitest";
import { openCamera, type CameraBrowser } from "./open-camera.ts";

class FakeTrack extends EventTarget {
  stopped = false;

  stop(): void {
    this.stopped = true;
  }
}

function browserThat(answer: () => Promise<MediaStream>): CameraBrowser {
  return { isSecureContext: true, mediaDevices: { getUserMedia: answer } };
}

function browserWith(track: FakeTrack): CameraBrowser {
  const stream = { getVideoTracks: () => [track], getTracks: () => [track] };
  return browserThat(() => Promise.resolve(stream as unknown as MediaStream));
}

const ignore = () => undefined;

describe("openCamera", () => {
  it.each([
    ["NotAllowedError", "refused"],
    ["SecurityError", "refused"],
    ["NotFoundError", "none"],
    ["OverconstrainedError", "none"],
    ["NotReadableError", "busy"],
    ["AbortError", "busy"],
    ["SomethingNewError", "busy"],
  ])("%s_is %s", async (name, trouble) => {
    const browser = browserThat(() => Promise.reject(new DOMException("no", name)));
    expect(await openCamera(ignore, browser)).toMatchObject({ kind: "trouble", trouble });
  });

  it("plainHttp_isInsecure", async () => {
    const browser = { isSecureContext: false, mediaDevices: undefined };
    expect(await openCamera(ignore, browser)).toMatchObject({ kind: "trouble", trouble: "insecure" });
  });

  it("unplugged_tellsEndedOnce", async () => {
    const track = new FakeTrack();
    const told: string[] = [];
    await openCamera((trouble) => told.push(trouble), browserWith(track));
    track.dispatchEvent(new Event("ended"));
    track.dispatchEvent(new Event("ended"));
    expect(told).toEqual(["ended"]);
  });

  it("closedByUs_stopsTheTrackAndTellsNothing", async () => {
    const track = new FakeTrack();
    const told: string[] = [];
    const opening = await openCamera((trouble) => told.push(trouble), browserWith(track));
    if (opening.kind === "open") opening.camera.close();
    track.dispatchEvent(new Event("ended"));
    expect(track.stopped).toBe(true);
    expect(told).toEqual([]);
  });

  it("anyCamera_isNeverAskedForSound", async () => {
    const asked: (MediaStreamConstraints | undefined)[] = [];
    const mediaDevices: CameraBrowser["mediaDevices"] = {
      getUserMedia: (constraints) => {
        asked.push(constraints);
        return Promise.reject(new DOMException("", "NotFoundError"));
      },
    };
    await openCamera(ignore, { isSecureContext: true, mediaDevices });
    expect(asked[0]).toMatchObject({ audio: false, video: { facingMode: "user" } });
  });
});
