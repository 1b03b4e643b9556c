import { describe, expect, it } from "vitest";
import { exampleBytes } from "../../test-support/contract-examples.ts";
import { frameWith } from "../../test-support/frames.ts";
import { indexRecording } from "./recording-index.ts";
import { readRecording, writeRecording } from "./recording.ts";

const whole = exampleBytes("recording.effleur");

describe("recording index", () => {
  it.each(["recording", "recording-truncated"])(
    "indexRecording_%s_hasTheSameFramesAsAWholeReading",
    (name) => {
      const bytes = exampleBytes(`${name}.effleur`);
      const index = indexRecording(bytes);
      const read = readRecording(bytes);
      expect([...index.timesS]).toEqual(read.frames.map((frame) => frame.captureTimeUs / 1e6));
      expect(read.frames.map((_, i) => index.frame(i))).toEqual(read.frames);
      expect(index.header).toEqual(read.header);
      expect(index.truncated).toBe(read.truncated);
    },
  );

  it("frame_notThere_isRefused", () => {
    expect(() => indexRecording(whole).frame(9999)).toThrow("There is no frame 9999.");
  });

  it("frame_damaged_isRefusedOnlyWhenItIsAskedFor", () => {
    const bytes = whole.slice();
    const lengthAt = 12 + new DataView(bytes.buffer).getUint32(8, true);
    bytes[lengthAt + 4] = 99;
    const index = indexRecording(bytes);
    expect(() => index.frame(0)).toThrow("Frame 0: unknownVersion.");
  });

  it("indexRecording_timeStandingStill_namesTheFrame", () => {
    const { header } = readRecording(whole);
    const bytes = writeRecording(header, [frameWith({ captureTimeUs: 5 }), frameWith({ captureTimeUs: 5 })]);
    expect(() => indexRecording(bytes)).toThrow("Frame 1: its time runs backwards.");
  });

  it("indexRecording_otherFile_isRefused", () => {
    expect(() => indexRecording(new TextEncoder().encode("RIFF and so on and on"))).toThrow(
      "Not an Effleur recording",
    );
  });

  it("indexRecording_absurdLength_isRefused", () => {
    const bytes = whole.slice();
    const lengthAt = 12 + new DataView(bytes.buffer).getUint32(8, true);
    new DataView(bytes.buffer).setUint32(lengthAt, 3, true);
    expect(() => indexRecording(bytes)).toThrow("Frame 0: no frame has 3 bytes.");
  });
});
