import { describe, expect, it } from "vitest";
import { newVideoPoints } from "../frames/video-point.ts";
import { cardColour, toLinear } from "./card-patch.ts";
import { scaleByCard, scaleByIris } from "./face-scale.ts";

describe("scaleByIris", () => {
  it("irisesOf23Point4Px_twoPxForAMillimetre", () => {
    const face = newVideoPoints(478);
    for (const [rim, x] of [
      [469, 100],
      [471, 123.4],
      [474, 200],
      [476, 223.4],
    ] as const)
      face.set([x, 50, 0], 3 * rim);
    const scale = scaleByIris(face, 1.9);
    expect(scale?.mmPerCanonicalMm).toBeCloseTo(0.95, 5);
    expect(scale?.errorShare).toBeCloseTo(Math.hypot(0.5 / 11.7, 1 / 23.4), 6);
  });

  it("noIrises_noScale", () => {
    expect(scaleByIris(newVideoPoints(478), 2)).toBeNull();
  });
});

describe("scaleByCard", () => {
  it("cardOf171Point2Px_isSurerThanTheIris", () => {
    const scale = scaleByCard(171.2, 2);
    expect(scale?.mmPerCanonicalMm).toBeCloseTo(1, 6);
    expect(scale?.errorShare).toBeLessThan(0.03);
  });
});

describe("cardColour", () => {
  const picture = (colour: (x: number, y: number) => readonly number[]) => {
    const data = new Uint8ClampedArray(4 * 40 * 40);
    for (let i = 0; i < 1600; i++) data.set([...colour(i % 40, Math.floor(i / 40)), 255], 4 * i);
    return { data, width: 40, height: 40 };
  };
  const square = { x: 20, y: 20, sidePx: 20 };

  it("evenGrey_isItsLinearColour", () => {
    const card = cardColour(
      picture(() => [118, 120, 110]),
      square,
      "grey",
    );
    expect(card).toMatchObject({ kind: "grey" });
    if ("fault" in card) throw new Error(card.fault);
    card.mean.forEach((mean, i) => expect(mean).toBeCloseTo(toLinear(([118, 120, 110][i] ?? 0) / 255), 8));
    expect(Math.max(...card.error)).toBeLessThan(1e-9);
  });

  it("lampFromOneSide_hasAnErrorThatSaysSo", () => {
    const card = cardColour(
      picture((x) => [110 + x / 4, 110 + x / 4, 110 + x / 4]),
      square,
      "grey",
    );
    if ("fault" in card) throw new Error(card.fault);
    expect(card.error[0] / card.mean[0]).toBeGreaterThan(0.002);
  });

  it.each([
    ["outside", () => [118, 118, 118], { ...square, x: 4 }],
    ["clipped", () => [255, 240, 240], square],
    ["uneven", (x: number) => (x < 20 ? [60, 60, 60] : [160, 160, 160]), square],
  ] as const)("%s_isNoCard", (fault, colour, where) => {
    expect(cardColour(picture(colour), where, "grey")).toEqual({ fault });
  });
});
