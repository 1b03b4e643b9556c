import { describe, expect, it } from "vitest";
import { LEVELS, LevelWatch } from "./levels.ts";

const feed = (watch: LevelWatch, count: number, ms: number, hands = 1): number[] =>
  Array.from({ length: count }, (_, i) => i + 1).filter(() => watch.took(ms, hands));

describe("LevelWatch", () => {
  it("twentySlowPictures_goesDownAtTheTwentieth", () => {
    const watch = new LevelWatch();
    expect(feed(watch, 25, 100)).toEqual([20]);
    expect(watch.level.name).toBe("lite");
  });

  it("slowAllTheTime_goesDownToTheQuickestAndStays", () => {
    const watch = new LevelWatch();
    feed(watch, 500, 200);
    expect(watch.level).toBe(LEVELS.at(-1));
  });

  it("fewHiccups_areForgiven", () => {
    const watch = new LevelWatch();
    for (let i = 0; i < 60; i++) watch.took(i % 3 === 0 ? 400 : 50, 1);
    expect(watch.level.name).toBe("full");
  });

  it("slowWithoutHands_doesNotCount", () => {
    const watch = new LevelWatch();
    expect(feed(watch, 60, 400, 0)).toEqual([]);
  });

  it("easyForTenSeconds_goesUp", () => {
    const watch = new LevelWatch(2);
    // The first twenty fill the window, the last of them is already the first easy one.
    expect(feed(watch, 200, 30)).toEqual([169]);
    expect(watch.level.name).toBe("lite");
  });

  it("neitherEasyNorSlow_stays", () => {
    const watch = new LevelWatch(2);
    expect(feed(watch, 2000, 60)).toEqual([]);
  });

  it("upThatWasTooMuch_isTriedAgainOnlyAfterTwiceAsLong", () => {
    const watch = new LevelWatch(1);
    feed(watch, 169, 30);
    expect(watch.level.name).toBe("full");
    feed(watch, 20, 100);
    expect(watch.level.name).toBe("lite");
    expect(feed(watch, 400, 30)).toEqual([319]);
  });

  it("machineThatSwaysBetweenTwoLevels_changesEverLess", () => {
    const watch = new LevelWatch(1);
    let changes = 0;
    for (let i = 0; i < 20_000; i++) if (watch.took(watch.level.name === "full" ? 100 : 30, 2)) changes += 1;
    expect(changes).toBeLessThan(30);
  });

  it("levels_eachIsLighterThanTheOneBefore", () => {
    LEVELS.slice(1).forEach((level, i) => {
      const before = LEVELS[i];
      expect(level.longestSidePx).toBeLessThanOrEqual(before?.longestSidePx ?? 0);
      expect(level.faceEvery).toBeGreaterThanOrEqual(before?.faceEvery ?? 0);
    });
  });
});
