import { describe, expect, it } from "vitest";
import { FACE_POINTS, SKIN_PATCHES } from "../frames/frame.ts";
import { newVideoPoints } from "../frames/video-point.ts";
import { samplePolygon, sampleSkin } from "./skin-samples.ts";

const WIDTH = 40;
const HEIGHT = 30;

/** Every pixel another colour. */
function picture() {
  const data = new Uint8ClampedArray(4 * WIDTH * HEIGHT);
  for (let i = 0; i < WIDTH * HEIGHT; i++) data.set([1 + (i % 200), 1 + (i % 97), 1 + (i % 53), 255], 4 * i);
  return { data, width: WIDTH, height: HEIGHT };
}

type Corner = { x: number; y: number };

/** Slow reference: each pixel centre against the winding of the polygon. */
function isInside(corners: readonly Corner[], x: number, y: number): boolean {
  let angle = 0;
  corners.forEach((a, i) => {
    const b = corners[(i + 1) % corners.length] ?? a;
    const cross = (a.x - x) * (b.y - y) - (a.y - y) * (b.x - x);
    angle += Math.atan2(cross, (a.x - x) * (b.x - x) + (a.y - y) * (b.y - y));
  });
  return Math.abs(angle) > Math.PI;
}

describe("samplePolygon", () => {
  const pixels = picture();

  it("axisAlignedSquare_countsItsPixels", () => {
    const square = [
      { x: 3, y: 4 },
      { x: 13, y: 4 },
      { x: 13, y: 10 },
      { x: 3, y: 10 },
    ];
    expect(samplePolygon(pixels, "chin", square).pixelCount).toBe(60);
  });

  it.each([
    [
      [
        { x: 2.3, y: 3.1 },
        { x: 30.2, y: 8.7 },
        { x: 11.4, y: 27.6 },
      ],
    ],
    [
      [
        { x: 5.2, y: 5.1 },
        { x: 20.1, y: 12.2 },
        { x: 35.3, y: 4.4 },
        { x: 33.7, y: 25.1 },
        { x: 6.6, y: 24.2 },
      ],
    ],
    [
      [
        { x: -8.1, y: -4.2 },
        { x: 25.3, y: 3.3 },
        { x: 50.2, y: 40.1 },
      ],
    ],
  ])("polygon %#_equalsPixelByPixel", (corners) => {
    let [count, red] = [0, 0];
    for (let y = 0; y < HEIGHT; y++)
      for (let x = 0; x < WIDTH; x++) {
        if (!isInside(corners, x + 0.5, y + 0.5)) continue;
        count += 1;
        red += pixels.data[4 * (y * WIDTH + x)] ?? 0;
      }
    const sample = samplePolygon(pixels, "forehead", corners);
    expect(sample.pixelCount).toBe(count);
    expect(sample.red).toBeCloseTo(red / count, 9);
  });

  it("outsideThePicture_hasNoPixelsAndNoColour", () => {
    const away = [
      { x: 100, y: 100 },
      { x: 120, y: 100 },
      { x: 110, y: 120 },
    ];
    expect(samplePolygon(pixels, "chin", away)).toMatchObject({ pixelCount: 0, red: 0, saturatedShare: 0 });
  });

  it("quarterOfPixelsClipped_shareIsAQuarter", () => {
    const clipped = picture();
    for (let i = 0; i < WIDTH * HEIGHT; i += 4) clipped.data[4 * i] = 255;
    const all = [
      { x: 0, y: 0 },
      { x: WIDTH, y: 0 },
      { x: WIDTH, y: HEIGHT },
      { x: 0, y: HEIGHT },
    ];
    expect(samplePolygon(clipped, "chin", all).saturatedShare).toBeCloseTo(0.25, 9);
  });
});

describe("sampleSkin", () => {
  it("anyFace_givesEveryPatchOnceInOrder", () => {
    expect(sampleSkin(picture(), newVideoPoints(FACE_POINTS)).map((sample) => sample.patch)).toEqual([
      ...SKIN_PATCHES,
    ]);
  });
});
