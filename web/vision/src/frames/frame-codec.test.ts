import { describe, expect, it } from "vitest";
import { exampleBytes, exampleJson, frameExamples, plain } from "../../test-support/contract-examples.ts";
import { frameWith } from "../../test-support/frames.ts";
import { decodeFrame, encodeFrame, MAX_FRAME_BYTES } from "./frame-codec.ts";

const frameOf = (bytes: Uint8Array) => {
  const decoded = decodeFrame(bytes);
  if ("fault" in decoded) throw new Error(decoded.fault);
  return decoded.frame;
};

describe("frame codec", () => {
  it.each(frameExamples())("decodeFrame_%s_equalsItsTwin", (name) => {
    expect(plain(frameOf(exampleBytes(`${name}.bin`)))).toEqual(exampleJson(`${name}.json`));
  });

  it.each(frameExamples())("encodeFrame_%s_givesTheSameBytes", (name) => {
    const bytes = exampleBytes(`${name}.bin`);
    expect(encodeFrame(frameOf(bytes))).toEqual(bytes);
  });

  it("decodeFrame_largestExample_hasTheDocumentedLength", () => {
    expect(MAX_FRAME_BYTES).toBe(6484);
    expect(exampleBytes("pulled-skin.bin")).toHaveLength(MAX_FRAME_BYTES);
  });

  it.each(Object.entries(exampleJson<Record<string, string>>("rejected/faults.json")))(
    "decodeFrame_%s_isRefusedAs %s",
    (name, fault) => {
      expect(decodeFrame(exampleBytes(`rejected/${name}.bin`))).toEqual({ fault });
    },
  );

  it("decodeFrame_anyPrefix_isRefused", () => {
    const bytes = exampleBytes("everything.bin");
    for (let length = 0; length < bytes.length; length += 97)
      expect(decodeFrame(bytes.subarray(0, length))).toEqual({ fault: "wrongLength" });
  });

  it("decodeFrame_viewIntoALargerBuffer_readsOnlyItsPart", () => {
    const bytes = encodeFrame(frameWith({ sequence: 77 }));
    const padded = new Uint8Array(bytes.length + 11);
    padded.set(bytes, 5);
    expect(frameOf(padded.subarray(5, 5 + bytes.length)).sequence).toBe(77);
  });

  it("encodeFrame_timeBeforeTheStart_comesBackNegative", () => {
    expect(frameOf(encodeFrame(frameWith({ captureTimeUs: -5 }))).captureTimeUs).toBe(-5);
  });
});
