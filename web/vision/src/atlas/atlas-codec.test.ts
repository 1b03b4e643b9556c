import { describe, expect, it } from "vitest";
import { decodeAtlas, encodeAtlas, type FaceAtlas } from "./atlas-codec.ts";

const atlas: FaceAtlas = {
  size: 64,
  mmPerCanonicalMm: 0.96875,
  scaleErrorShare: 0.0625,
  sourcePxPerMm: 2.5,
  repeat: 2,
  card: { kind: "grey", mean: [0.1875, 0.25, 0.125], error: [0.0078125, 0.015625, 0.03125] },
  rgb: Uint8Array.from({ length: 3 * 64 * 64 }, (_, i) => i % 251),
  seen: Uint8Array.from({ length: 64 * 64 }, (_, i) => i % 256),
};

describe("encodeAtlas", () => {
  it("thenDecoded_isTheSame", () => {
    expect(decodeAtlas(encodeAtlas(atlas))).toEqual(atlas);
  });

  it("noCard_isAllZero", () => {
    const bytes = encodeAtlas({ ...atlas, card: null });
    expect([...bytes.subarray(21, 48)].every((byte) => byte === 0)).toBe(true);
    expect(decodeAtlas(bytes).card).toBeNull();
  });

  it("fieldsLieWhereTheFormatHasThem", () => {
    const bytes = encodeAtlas(atlas);
    const view = new DataView(bytes.buffer);
    expect(new TextDecoder().decode(bytes.subarray(0, 4))).toBe("EFFA");
    expect([view.getUint16(4, true), view.getUint16(6, true)]).toEqual([1, 64]);
    expect([8, 12, 16].map((at) => view.getFloat32(at, true))).toEqual([0.96875, 0.0625, 2.5]);
    expect([bytes[20], bytes[21], view.getUint16(22, true)]).toEqual([2, 1, 0]);
    expect(view.getFloat32(24, true)).toBe(0.1875);
    expect([bytes[48], bytes[49], bytes[48 + 3 * 64 * 64 + 5]]).toEqual([0, 1, 5]);
    expect(bytes).toHaveLength(48 + 4 * 64 * 64);
  });

  it("colourOfAnotherSize_isRefused", () => {
    expect(() => encodeAtlas({ ...atlas, size: 65 })).toThrow("65 texels");
  });
});

describe("decodeAtlas", () => {
  const changed = (at: number, value: number) => {
    const bytes = encodeAtlas(atlas);
    bytes[at] = value;
    return bytes;
  };

  it.each([
    ["no magic", changed(0, 0), "EFFA"],
    ["a later version", changed(4, 2), "version 2"],
    ["a side of 63", changed(6, 63), "63 texels"],
    ["another side than its bytes", changed(6, 65), "bytes, expected"],
    ["a fourth kind of card", changed(21, 3), "out of range"],
    ["a scale that is no number", changed(11, 0x7f).fill(0xc0, 10, 11), "out of range"],
    ["a scale of 3.9", changed(11, 0x40), "out of range"],
    ["an error of more than all", changed(15, 0x40), "out of range"],
    ["something in what is kept for later", changed(22, 1), "out of range"],
    ["one byte too few", encodeAtlas(atlas).slice(0, -1), "bytes, expected"],
    ["hardly anything", new Uint8Array(3), "EFFA"],
  ])("%s_isRefused", (_, bytes, line) => {
    expect(() => decodeAtlas(bytes)).toThrow(line);
  });
});
