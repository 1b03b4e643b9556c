import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decodeAtlas, encodeAtlas, type FaceAtlas } from "./atlas-codec.ts";

/** The files the server's codec wrote and refuses: both sides read the same format or one of them is wrong. */
const folder = new URL("../../../../contracts/atlas/", import.meta.url);

interface Twin extends Pick<
  FaceAtlas,
  "size" | "mmPerCanonicalMm" | "scaleErrorShare" | "sourcePxPerMm" | "repeat" | "card"
> {
  readonly texels: readonly { x: number; y: number; rgb: number[]; seen: number }[];
}

const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));
const textOf = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8"));
const examples = readdirSync(folder).filter((name) => name.endsWith(".effa"));

describe("contracts/atlas", () => {
  it("hasExamples", () => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
  });

  it.each(examples)("%s readsAsItsTwinSays", (name) => {
    const { texels, ...header } = textOf(name.replace(/effa$/, "json")) as Twin;
    const atlas = decodeAtlas(bytesOf(name));
    expect(atlas).toMatchObject(header);
    for (const { x, y, rgb, seen } of texels) {
      const at = y * atlas.size + x;
      expect([...atlas.rgb.subarray(3 * at, 3 * at + 3), atlas.seen[at]]).toEqual([...rgb, seen]);
    }
  });

  it.each(examples)("%s writtenAgain_isTheSameBytes", (name) => {
    const bytes = bytesOf(name);
    expect(encodeAtlas(decodeAtlas(bytes))).toEqual(bytes);
  });

  it.each(Object.keys(textOf("rejected/faults.json") as object))("rejected/%s isRefused", (name) => {
    expect(() => decodeAtlas(bytesOf(`rejected/${name}.bin`))).toThrow(/atlas/i);
  });
});
