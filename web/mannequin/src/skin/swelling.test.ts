import { Vector3 } from "three";
import { describe, expect, it } from "vitest";
import { faultsOf } from "../script/validate.ts";
import { flatCatalogue } from "../testing.ts";
import { swellingOf } from "./swelling.ts";

/** The first corner of the flat head, whose only triangle looks at the camera. */
const outAt = swellingOf({ landmark: 0, mm: 6, widthMm: 20 }, flatCatalogue().head);

describe("swellingOf", () => {
  it("in the middle, stands out the whole way along the skin's direction", () => {
    expect(outAt(new Vector3(0, 0, 0)).toArray()).toEqual([0, 0, 6]);
  });

  it("one width away, stands out by a bell curve's share", () => {
    expect(outAt(new Vector3(20, 0, 0)).z).toBeCloseTo(6 * Math.exp(-0.5), 9);
  });

  it("far away, leaves the skin where it is", () => {
    expect(outAt(new Vector3(200, 0, 0)).length()).toBeLessThan(1e-9);
  });
});

describe("a script with a swelling", () => {
  const flat = {
    ...{ version: 1, face: "astronaut", skin: "light", fps: 30, durationS: 1, seed: 1, hands: [] },
    swelling: { landmark: 425, mm: 3, widthMm: 14 },
  };
  const vocabulary = { faces: ["astronaut"], strokes: [] };

  it("on a flat photograph, is refused", () => {
    expect(faultsOf(flat, vocabulary)).toEqual(["script.swelling: skin stands out with head or jaw only"]);
  });

  it("on a head with depth, is taken", () => {
    expect(faultsOf({ ...flat, head: [{ atS: 0 }] }, vocabulary)).toEqual([]);
  });
});
