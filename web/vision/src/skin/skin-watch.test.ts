import { describe, expect, it } from "vitest";
import type { Affine } from "./affine.ts";
import { OUTLINE } from "./face-outline.ts";
import { SkinWatch } from "./skin-watch.ts";
import {
  HEIGHT,
  PX_PER_MM,
  plantedFace,
  plantedHand,
  plantedPicture,
  type PlantedSkin,
  WIDTH,
} from "./test-skin.ts";

const TIP = [150, 190] as const;
const NOT_PULLED = { at: TIP, by: [0, 0] } as const;

/** The face at rest for some pictures, then one picture with a hand at the tip. */
function pullSeen(planted: PlantedSkin, rest: Partial<PlantedSkin> = {}) {
  const watch = new SkinWatch();
  seeRest(watch, rest);
  return watch.see(
    plantedPicture(planted),
    plantedFace(OUTLINE, planted.head),
    [plantedHand(...planted.at)],
    2e6,
  )[0];
}

function seeRest(watch: SkinWatch, rest: Partial<PlantedSkin> = {}, fromUs = 0): void {
  for (let k = 0; k < 6; k++)
    watch.see(
      plantedPicture({ ...NOT_PULLED, ...rest, seed: 10 + k }),
      plantedFace(OUTLINE),
      [],
      fromUs + 66_000 * k,
    );
}

describe("SkinWatch", () => {
  it.each([
    [4, 0],
    [-7, 9],
    [0, -14],
    [16, 5],
  ] as const)("skinPulledBy_%i_%i_pixels_isFollowed", (x, y) => {
    const pull = pullSeen({ at: TIP, by: [x, y], noise: 6 }, { noise: 6 });
    expect(Math.hypot((pull?.x ?? NaN) - x, (pull?.y ?? NaN) - y)).toBeLessThan(0.7 * PX_PER_MM);
    expect(pull).toMatchObject({ atX: TIP[0], atY: TIP[1] });
  });

  it("skinThatStays_isPulledByNothing", () => {
    const pull = pullSeen({ ...NOT_PULLED, noise: 6 }, { noise: 6 });
    expect(Math.hypot(pull?.x ?? NaN, pull?.y ?? NaN)).toBeLessThan(0.3);
    expect(pull?.error).toBeLessThan(0.5);
  });

  it("headThatMovesTurnsAndComesNearer_isNoPull", () => {
    const head: Affine = [1.03, -0.03, 6, 0.03, 1.03, -14];
    const pull = pullSeen({ at: [152, 184], by: [0, 0], head });
    expect(Math.hypot(pull?.x ?? NaN, pull?.y ?? NaN)).toBeLessThan(0.5);
  });

  it("headThatMoves_carriesThePullWithIt", () => {
    const head: Affine = [1.03, -0.03, 6, 0.03, 1.03, -14];
    const pull = pullSeen({ at: [152, 184], by: [8, -4], head });
    expect(pull?.x).toBeCloseTo(1.03 * 8 + 0.03 * 4, 0);
    expect(pull?.y).toBeCloseTo(0.03 * 8 - 1.03 * 4, 0);
  });

  it("lightThatGoesDownByHalf_isNoPull", () => {
    const pull = pullSeen({ ...NOT_PULLED, gain: 0.5 });
    expect(Math.hypot(pull?.x ?? NaN, pull?.y ?? NaN)).toBeLessThan(0.5);
  });

  it("skinWithoutTexture_isNotJudged", () => {
    const pull = pullSeen({ ...NOT_PULLED, contrast: 0, noise: 6 }, { contrast: 0, noise: 6 });
    expect(pull?.error ?? Infinity).toBeGreaterThan(2 * PX_PER_MM);
  });

  it("faceNeverSeenAtRest_isNotJudged", () => {
    const watch = new SkinWatch();
    for (let k = 0; k < 9; k++)
      expect(
        watch.see(plantedPicture(NOT_PULLED), plantedFace(OUTLINE), [plantedHand(...TIP)], 66_000 * k),
      ).toEqual([null]);
  });

  it("handBesideTheFace_isNotJudged", () => {
    const watch = new SkinWatch();
    seeRest(watch);
    expect(watch.see(plantedPicture(NOT_PULLED), plantedFace(OUTLINE), [plantedHand(5, 310)], 2e6)).toEqual([
      null,
    ]);
  });

  it("noFace_isNotJudged", () => {
    const watch = new SkinWatch();
    seeRest(watch);
    expect(watch.see(plantedPicture(NOT_PULLED), null, [plantedHand(...TIP)], 2e6)).toEqual([null]);
  });

  it("headTurnedAway_isNotJudged", () => {
    expect(pullSeen({ ...NOT_PULLED, head: [0.8, 0, 32, 0, 1, 0] })).toBeNull();
  });

  it("pictureTurned_isSeenAnew", () => {
    const watch = new SkinWatch();
    seeRest(watch);
    const wide = { data: new Uint8ClampedArray(4 * WIDTH * 2 * HEIGHT), width: 2 * WIDTH, height: HEIGHT };
    watch.see(wide, plantedFace(OUTLINE), [], 1e6);
    expect(watch.see(plantedPicture(NOT_PULLED), plantedFace(OUTLINE), [plantedHand(...TIP)], 2e6)).toEqual([
      null,
    ]);
  });

  it("busyPicture_noticesTheHandAndFollowsNoSkin", () => {
    const watch = new SkinWatch();
    seeRest(watch);
    const see = (timeUs: number, isBusy: boolean) =>
      watch.see(plantedPicture(NOT_PULLED), plantedFace(OUTLINE), [plantedHand(...TIP)], timeUs, isBusy)[0];
    expect(see(2e6, true)).toBeNull();
    expect(see(2.1e6, false)).not.toBeNull();
  });

  it("busyPictureWithoutHand_isTheFaceAtRest", () => {
    const watch = new SkinWatch();
    for (let k = 0; k < 6; k++)
      watch.see(plantedPicture(NOT_PULLED), plantedFace(OUTLINE), [], 66_000 * k, true);
    expect(
      watch.see(plantedPicture(NOT_PULLED), plantedFace(OUTLINE), [plantedHand(...TIP)], 2e6)[0],
    ).not.toBeNull();
  });

  it("skinJustLetGo_isNotTakenForRest", () => {
    const watch = new SkinWatch();
    watch.see(plantedPicture(NOT_PULLED), plantedFace(OUTLINE), [plantedHand(...TIP)], 0);
    for (let k = 1; k < 9; k++) watch.see(plantedPicture(NOT_PULLED), plantedFace(OUTLINE), [], 33_000 * k);
    expect(watch.see(plantedPicture(NOT_PULLED), plantedFace(OUTLINE), [plantedHand(...TIP)], 3e5)).toEqual([
      null,
    ]);
  });
});
