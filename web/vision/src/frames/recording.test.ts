import { describe, expect, it } from "vitest";
import { exampleBytes, exampleJson } from "../../test-support/contract-examples.ts";
import { frameWith } from "../../test-support/frames.ts";
import { readRecording, writeRecording, type RecordingHeader } from "./recording.ts";

interface Twin {
  readonly header: RecordingHeader;
  readonly captureTimesUs: readonly number[];
  readonly truncated: boolean;
}

const { header } = exampleJson<Twin>("recording.json");
const HEADER_LENGTH_AT = 8;

describe("recording", () => {
  it.each(["recording", "recording-truncated"])("readRecording_%s_equalsItsTwin", (name) => {
    const twin = exampleJson<Twin>(`${name}.json`);
    const read = readRecording(exampleBytes(`${name}.effleur`));
    expect(read.header).toEqual(twin.header);
    expect(read.frames.map((frame) => frame.captureTimeUs)).toEqual(twin.captureTimesUs);
    expect(read.truncated).toBe(twin.truncated);
  });

  it("writeRecording_framesReadFromTheExample_givesTheSameBytes", () => {
    const bytes = exampleBytes("recording.effleur");
    expect(writeRecording(header, readRecording(bytes).frames)).toEqual(bytes);
  });

  it("readRecording_timeStandingStill_namesTheFrame", () => {
    const bytes = writeRecording(header, [frameWith({ captureTimeUs: 5 }), frameWith({ captureTimeUs: 5 })]);
    expect(() => readRecording(bytes)).toThrow("Frame 1: captured at 5 µs, not later than 5 µs.");
  });

  it("readRecording_fourGigabyteFrame_isRefusedWithoutReadingOn", () => {
    const bytes = writeRecording(header, [frameWith({})]);
    const lengthAt = bytes.length - 36;
    new DataView(bytes.buffer).setUint32(lengthAt, 0xffffffff, true);
    expect(() => readRecording(bytes)).toThrow("Frame 0: 4294967295 bytes is more than any frame has.");
  });

  it("readRecording_headerLongerThanTheFile_isRefused", () => {
    const bytes = writeRecording(header, []);
    new DataView(bytes.buffer).setUint32(HEADER_LENGTH_AT, 60_000, true);
    expect(() => readRecording(bytes)).toThrow("The recording's header claims 60000 bytes.");
  });

  it("readRecording_otherFile_isRefused", () => {
    expect(() => readRecording(new TextEncoder().encode("RIFF and so on and on"))).toThrow(
      "Not an Effleur recording",
    );
  });

  it("readRecording_headerWithoutDelegate_isRefused", () => {
    const bytes = writeRecording({ ...header, delegate: undefined } as unknown as RecordingHeader, []);
    expect(() => readRecording(bytes)).toThrow('no text "delegate"');
  });
});
