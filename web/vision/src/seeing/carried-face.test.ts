import { describe, expect, it } from "vitest";
import { CarriedFaces } from "./carried-face.ts";

const face = (x: number, y: number) =>
  [0, 0.1, 0.2].map((off) => ({ x: x + off, y: y + off, z: off, visibility: 0 }));

describe("CarriedFaces", () => {
  it("nothingSeen_carriesNothing", () => {
    expect(new CarriedFaces().at(1000)).toBeNull();
  });

  it("seenOnce_staysWhereItWas", () => {
    const carried = new CarriedFaces();
    carried.saw([face(0.3, 0.4)], 0);
    expect(carried.at(50_000)).toEqual([face(0.3, 0.4)]);
  });

  it("movingHead_movesOnAsFast", () => {
    const carried = new CarriedFaces();
    carried.saw([face(0.3, 0.4)], 0);
    carried.saw([face(0.32, 0.39)], 100_000);
    const [first] = carried.at(150_000)?.[0] ?? [];
    expect(first?.x).toBeCloseTo(0.33, 9);
    expect(first?.y).toBeCloseTo(0.385, 9);
    expect(first?.z).toBe(0);
  });

  it("faceThatIsNew_isNotMovedByAnother", () => {
    const carried = new CarriedFaces();
    carried.saw([], 0);
    carried.saw([face(0.5, 0.5)], 100_000);
    expect(carried.at(150_000)).toEqual([face(0.5, 0.5)]);
  });

  it("afterALongGap_staysWhereItWas", () => {
    const carried = new CarriedFaces();
    carried.saw([face(0.3, 0.4)], 0);
    carried.saw([face(0.5, 0.4)], 2_000_000);
    expect(carried.at(2_050_000)).toEqual([face(0.5, 0.4)]);
  });
});
