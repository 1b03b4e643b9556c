import { describe, expect, it } from "vitest";
import { warpOnCpu, type MeshWarp } from "./mesh-warp.ts";
import { checkerAt, plantChecker } from "./test-checker.ts";
import { faceHead, facePoints } from "./test-face.ts";
import { atlasSize, onto, splitSeen, unwrapping } from "./unwrap.ts";

const size = 256;

describe("unwrapping", () => {
  it.each([0, 15])("checkerPlantedOnAFaceTurned%i_comesOutStraight", (yaw) => {
    const face = facePoints(3, 320, 300, yaw);
    const picture = plantChecker(face, 640, 600);
    const atlas = splitSeen(warpOnCpu(picture, unwrapping(face, faceHead, size)), size);
    let [judged, right] = [0, 0];
    for (let i = 0; i < size * size; i++) {
      const wanted = checkerAt(((i % size) + 0.5) / size, (Math.floor(i / size) + 0.5) / size);
      if ((atlas.seen[i] ?? 0) < 150 || wanted === null) continue;
      judged++;
      if (Math.abs((atlas.rgb[3 * i] ?? 0) - wanted) < 60) right++;
    }
    expect(judged).toBeGreaterThan(0.15 * size * size);
    expect(right / judged).toBeGreaterThan(0.98);
  });

  it("forehead_isAtTheTop_thePersonsRightAtTheLeft", () => {
    const { target } = unwrapping(facePoints(3, 320, 300), faceHead, size);
    const at = (vertex: number) => ({ x: target[2 * vertex] ?? 0, y: target[2 * vertex + 1] ?? 0 });
    expect(at(10).y).toBeLessThan(at(152).y);
    expect(at(33).x).toBeLessThan(at(263).x);
  });

  it("partOutsideThePicture_isNotSeen", () => {
    const face = facePoints(3, 0, 300);
    const out = warpOnCpu(plantChecker(face, 640, 600), unwrapping(face, faceHead, size));
    const { seen } = splitSeen(out, size);
    const row = 128 * size;
    // The person's right half lies left of the picture's edge.
    expect(Math.max(...seen.subarray(row, row + 120))).toBe(0);
    expect(Math.max(...seen.subarray(row + 136, row + size))).toBeGreaterThan(200);
  });
});

describe("onto", () => {
  it("sameFaceElsewhereAndSmaller_liesWhereTheFirstOneDoes", () => {
    const [first, second] = [facePoints(2, 200, 220), facePoints(1.5, 260, 200)];
    const wanted = plantChecker(first, 400, 440);
    const out = warpOnCpu(plantChecker(second, 480, 420), onto(first, second, faceHead, 400, 440));
    let [judged, off] = [0, 0];
    for (let i = 0; i < 400 * 440; i++) {
      if ((out[4 * i + 3] ?? 0) < 150) continue;
      judged++;
      off += Math.abs((out[4 * i] ?? 0) - (wanted.data[4 * i] ?? 0));
    }
    expect(judged).toBeGreaterThan(20_000);
    expect(off / judged).toBeLessThan(12);
  });
});

describe("warpOnCpu", () => {
  /** A square of two triangles drawn onto itself. */
  const square: MeshWarp = {
    widthPx: 4,
    heightPx: 4,
    target: Float32Array.of(0, 0, 4, 0, 0, 4, 4, 4),
    source: Float32Array.of(0, 0, 4, 0, 0, 4, 4, 4),
    seen: Float32Array.of(1, 1, 0.5, 0.5),
    triangles: Uint16Array.of(0, 1, 2, 1, 3, 2),
  };
  const data = Uint8ClampedArray.from({ length: 64 }, (_, i) => (i % 4 === 3 ? 255 : 3 * i));

  it("ontoItself_changesNoColour", () => {
    const out = warpOnCpu({ data, width: 4, height: 4 }, square);
    const colours = (bytes: Uint8ClampedArray) => bytes.filter((_, i) => i % 4 !== 3);
    expect([...colours(out)]).toEqual([...colours(data)]);
  });

  it("seen_goesEvenlyFromCornerToCorner", () => {
    const out = warpOnCpu({ data, width: 4, height: 4 }, square);
    expect([0, 1, 2, 3].map((row) => out[16 * row + 3])).toEqual([239, 207, 175, 143]);
  });
});

it.each([
  [1.4, 512],
  [2.2, 512],
  [2.5, 1024],
])("atlasSize_%d px/mm_is %i", (pxPerMm, texels) => {
  expect(atlasSize(pxPerMm)).toBe(texels);
});
