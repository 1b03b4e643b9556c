import { describe, expect, it } from "vitest";
import { newVideoPoints } from "../frames/video-point.ts";
import { seenVertices } from "./seen-vertices.ts";
import { faceHead, facePoints } from "./test-face.ts";

const triangles = Uint16Array.from(faceHead.triangles.flat());
/** Cheeks beside the nose, the person's own right and left; the tip of the nose. */
const [RIGHT_CHEEK, LEFT_CHEEK, RIGHT_NOSTRIL_SIDE, NOSE] = [205, 425, 203, 4];

describe("seenVertices", () => {
  it.each([0, 30, 60])("flatSquareTurned%i_isSeenByItsCosine", (degrees) => {
    const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const flat = newVideoPoints(3);
    // Against the clock as it is seen: the side that faces the camera.
    flat.set([0, 0, 0, 0, 100, 0, 100 * cos, 0, 100 * sin]);
    const seen = seenVertices(flat, Uint16Array.of(0, 1, 2), 3);
    expect(seen[0]).toBeCloseTo(cos, 5);
  });

  it("backOfASquare_isNotSeen", () => {
    const flat = newVideoPoints(3);
    flat.set([0, 0, 0, 100, 0, 0, 0, 100, 0]);
    expect([...seenVertices(flat, Uint16Array.of(0, 1, 2), 3)]).toEqual([0, 0, 0]);
  });

  it("faceFromTheFront_bothCheeksAlike", () => {
    const seen = seenVertices(facePoints(3, 300, 300), triangles, 468);
    expect(seen[NOSE]).toBeGreaterThan(0.9);
    expect(seen[RIGHT_CHEEK]).toBeGreaterThan(0.6);
    expect(seen[LEFT_CHEEK]).toBeCloseTo(seen[RIGHT_CHEEK] ?? 0, 2);
  });

  it("faceTurnedToItsLeft_theLeftCheekIsSeenLess", () => {
    const seen = seenVertices(facePoints(3, 300, 300, 35), triangles, 468);
    expect(seen[RIGHT_CHEEK]).toBeGreaterThan((seen[LEFT_CHEEK] ?? 0) + 0.3);
  });

  it("noseBeforeTheCheek_hidesIt", () => {
    const seen = seenVertices(facePoints(3, 300, 300, -62), triangles, 468);
    const count = (from: readonly number[]) => from.filter((vertex) => (seen[vertex] ?? 0) === 0).length;
    expect(count([RIGHT_NOSTRIL_SIDE, RIGHT_CHEEK])).toBeGreaterThan(0);
    expect(seen[LEFT_CHEEK]).toBeGreaterThan(0.5);
  });
});
