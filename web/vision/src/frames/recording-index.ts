import { ByteReader } from "./bytes.ts";
import { decodeFrame, MAX_FRAME_BYTES } from "./frame-codec.ts";
import type { Frame } from "./frame.ts";
import {
  FIXED_BYTES,
  LENGTH_BYTES,
  readHeader,
  readHeaderLength,
  type RecordingHeader,
} from "./recording.ts";

/** A recording of any length, of which a frame is decoded only when it is asked for. */
export interface RecordingIndex {
  readonly header: RecordingHeader;
  /** Capture times in seconds, rising. */
  readonly timesS: Float64Array;
  /** The file stops in the middle of a frame; all whole frames are here. */
  readonly truncated: boolean;
  /** Refuses a frame that cannot be read. */
  frame(index: number): Frame;
}

// Where a frame keeps its capture time (docs/frame-format.md).
const CAPTURE_TIME_AT = 8;
const LEAST_FRAME_BYTES = CAPTURE_TIME_AT + 8;

/** Finds the frames of a recording by their lengths alone: half an hour takes a moment, decoding all of it would not. */
export function indexRecording(bytes: Uint8Array): RecordingIndex {
  const start = FIXED_BYTES + readHeaderLength(bytes);
  const header = readHeader(bytes.subarray(FIXED_BYTES, start));
  const { offsets, timesS, end } = findFrames(bytes, start);
  return {
    header,
    timesS: Float64Array.from(timesS),
    truncated: end < bytes.length,
    frame: (index) => readFrameAt(bytes, offsets[index] ?? -1, index),
  };
}

function findFrames(bytes: Uint8Array, start: number) {
  const offsets: number[] = [];
  const timesS: number[] = [];
  let at = start;
  while (at + LENGTH_BYTES <= bytes.length) {
    const length = new ByteReader(bytes, at).u32();
    if (length > MAX_FRAME_BYTES || length < LEAST_FRAME_BYTES)
      throw new Error(`Frame ${offsets.length}: no frame has ${length} bytes.`);
    if (at + LENGTH_BYTES + length > bytes.length) break;
    const timeS = new ByteReader(bytes, at + LENGTH_BYTES + CAPTURE_TIME_AT).i64() / 1e6;
    if (timeS <= (timesS.at(-1) ?? -Infinity))
      throw new Error(`Frame ${offsets.length}: its time runs backwards.`);
    offsets.push(at);
    timesS.push(timeS);
    at += LENGTH_BYTES + length;
  }
  return { offsets, timesS, end: at };
}

function readFrameAt(bytes: Uint8Array, offset: number, index: number): Frame {
  if (offset < 0) throw new Error(`There is no frame ${index}.`);
  const from = offset + LENGTH_BYTES;
  const decoded = decodeFrame(bytes.subarray(from, from + new ByteReader(bytes, offset).u32()));
  if ("fault" in decoded) throw new Error(`Frame ${index}: ${decoded.fault}.`);
  return decoded.frame;
}
