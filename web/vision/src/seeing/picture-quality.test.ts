import { describe, expect, it } from "vitest";
import { pictureQuality, shrinkLuma, type Pixels } from "./picture-quality.ts";

/** Grey by a rule, so that luma is the grey itself. */
function grey(width: number, height: number, at: (x: number, y: number) => number): Pixels {
  const data = new Uint8ClampedArray(4 * width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data.fill(at(x, y), 4 * (y * width + x), 4 * (y * width + x) + 3);
  return { data, width, height };
}

describe("pictureQuality", () => {
  it("uniformGrey_itsShareAndNoSharpness", () => {
    const { brightness, sharpness } = pictureQuality(grey(320, 240, () => 51));
    expect(brightness).toBeCloseTo(0.2, 6);
    expect(sharpness).toBeCloseTo(0, 6);
  });

  it("chessboardAtSmallWidth_sharpnessIsItsExactLaplacianVariance", () => {
    // Every Laplacian is ±4·255, half each on an even board: the variance is (4·255)².
    const { sharpness } = pictureQuality(grey(160, 120, (x, y) => 255 * ((x + y) % 2)));
    expect(sharpness / (4 * 255) ** 2).toBeCloseTo(1, 3);
  });

  it("ramp_hasNoLaplacian", () => {
    expect(pictureQuality(grey(160, 120, (x) => x)).sharpness).toBeCloseTo(0, 4);
  });

  it("sameBoardFourTimesAsLarge_sameSharpness", () => {
    const small = pictureQuality(grey(160, 120, (x, y) => 40 * ((x + y) % 3)));
    const large = pictureQuality(grey(640, 480, (x, y) => 40 * (((x >> 2) + (y >> 2)) % 3)));
    expect(large.sharpness).toBeCloseTo(small.sharpness, 1);
    expect(large.brightness).toBeCloseTo(small.brightness, 6);
  });

  it("pureColours_weighAsBt709", () => {
    const luma = [0, 1, 2].map((channel) => {
      const data = new Uint8ClampedArray(4);
      data[channel] = 255;
      return shrinkLuma({ data, width: 1, height: 1 }, 1).luma[0];
    });
    expect(luma.map((value) => (value ?? 0) / 255)).toEqual([
      expect.closeTo(0.2126, 4),
      expect.closeTo(0.7152, 4),
      expect.closeTo(0.0722, 4),
    ]);
  });
});
