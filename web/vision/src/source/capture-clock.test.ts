import { describe, expect, it } from "vitest";
import { CaptureClock } from "./capture-clock.ts";

describe("CaptureClock", () => {
  it("cameraTime_stepsByTheCamerasOwnTime", () => {
    const clock = new CaptureClock();
    expect(clock.read(1000, { captureTime: 500, mediaTime: 9 })).toBe(0);
    expect(clock.read(1050, { captureTime: 533.333, mediaTime: 9 })).toBe(33_333);
  });

  it("noCameraTime_stepsByMediaTime", () => {
    const clock = new CaptureClock(7);
    clock.read(0, { mediaTime: 2 });
    expect(clock.read(999, { mediaTime: 2.04 })).toBe(40_007);
  });

  it("videoLoops_stepsByTheTimeThatPassed", () => {
    const clock = new CaptureClock();
    clock.read(1000, { mediaTime: 10 });
    expect(clock.read(1040, { mediaTime: 0 })).toBe(40_000);
    expect(clock.read(9999, { mediaTime: 0.04 })).toBe(80_000);
  });

  it("cameraTimeDisappears_goesOnWithoutAJump", () => {
    const clock = new CaptureClock();
    clock.read(1000, { captureTime: 1_000_000, mediaTime: 3 });
    expect(clock.read(1033, { mediaTime: 3.033 })).toBe(33_000);
  });

  it("everythingStandsStill_stillIncreases", () => {
    const clock = new CaptureClock();
    const times = [0, 0, 0].map(() => clock.read(5, { mediaTime: 1 }));
    expect(times).toEqual([0, 1, 2]);
  });
});
