import { describe, expect, it } from "vitest";
import { lockCamera, type LockableTrack } from "./camera-lock.ts";

/** A camera that offers these modes and obeys for those in `obeys`; like a real one, it forgets what is not wished for again. */
function cameraWith(offers: Record<string, string[]>, obeys: readonly string[]) {
  let settings: Record<string, unknown> = {};
  let wished: MediaTrackConstraints = { width: { ideal: 1920 } };
  const track: LockableTrack = {
    getCapabilities: () => offers,
    getSettings: () => settings,
    getConstraints: () => wished,
    applyConstraints(wishes = {}) {
      const modes = Object.assign({}, ...(wishes.advanced ?? [])) as Record<string, unknown>;
      if (!Object.keys(modes).every((mode) => obeys.includes(mode))) return Promise.reject(new Error("no"));
      [settings, wished] = [modes, wishes];
      return Promise.resolve();
    },
  };
  return { track, settings: () => settings };
}

const both = ["continuous", "manual"];

describe("lockCamera", () => {
  it("allOffered_allHeld", async () => {
    const modes = { exposureMode: both, whiteBalanceMode: both, focusMode: both };
    const { track } = cameraWith(modes, Object.keys(modes));
    expect(await lockCamera(track)).toMatchObject({ held: ["exposure", "whiteBalance", "focus"], free: [] });
  });

  it("oneRefuses_othersAreHeldAllTheSame", async () => {
    const modes = { exposureMode: both, whiteBalanceMode: both, focusMode: ["continuous"] };
    const { track } = cameraWith(modes, ["whiteBalanceMode"]);
    expect(await lockCamera(track)).toMatchObject({ held: ["whiteBalance"], free: ["exposure", "focus"] });
  });

  it("browserTellsNoCapabilities_nothingIsHeld", async () => {
    const { track } = cameraWith({}, []);
    const silent = { ...track, getCapabilities: () => ({}) };
    expect((await lockCamera(silent)).held).toEqual([]);
  });

  it("release_givesBackOnlyWhatWasHeld", async () => {
    const { track, settings } = cameraWith({ exposureMode: both }, ["exposureMode"]);
    await (await lockCamera(track)).release();
    expect(settings()).toEqual({ exposureMode: "continuous" });
    expect(track.getConstraints()).toMatchObject({ width: { ideal: 1920 } });
  });
});
