import { describe, expect, it } from "vitest";
import { lockCamera, type LockableTrack } from "./camera-lock.ts";

/** A camera that offers these modes and obeys for those in `obeys`. */
function cameraWith(offers: Record<string, string[]>, obeys: readonly string[]) {
  const settings: Record<string, unknown> = {};
  const track: LockableTrack = {
    getCapabilities: () => offers,
    getSettings: () => settings,
    applyConstraints(wishes) {
      const [wish = {}] = wishes?.advanced ?? [];
      const [[mode = "", value] = []] = Object.entries(wish);
      if (!obeys.includes(mode)) return Promise.reject(new Error("no"));
      settings[mode] = value;
      return Promise.resolve();
    },
  };
  return { track, settings };
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
    const silent = { applyConstraints: track.applyConstraints, getSettings: track.getSettings };
    expect((await lockCamera(silent)).held).toEqual([]);
  });

  it("release_givesBackOnlyWhatWasHeld", async () => {
    const { track, settings } = cameraWith({ exposureMode: both }, ["exposureMode"]);
    await (await lockCamera(track)).release();
    expect(settings).toEqual({ exposureMode: "continuous" });
  });
});
