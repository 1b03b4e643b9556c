import { ByteReader, ByteWriter } from "./bytes.ts";
import { decodeFrame, encodeFrame, MAX_FRAME_BYTES } from "./frame-codec.ts";
import type { Frame } from "./frame.ts";

/** Who made a recording, and with what. */
export interface RecordingHeader {
  readonly source: string;
  readonly faceModel: string;
  readonly handModel: string;
  readonly delegate: "cpu" | "gpu";
  readonly app: string;
}

export interface Recording {
  readonly header: RecordingHeader;
  readonly frames: readonly Frame[];
  /** The file stops in the middle of a frame; all whole frames are here. */
  readonly truncated: boolean;
}

const MAGIC = "EFFL";
const VERSION = 1;
export const FIXED_BYTES = 12;
const MAX_HEADER_BYTES = 65_536;
export const LENGTH_BYTES = 4;

/** The first bytes of a recording; `recordedFrame` of each frame follows. */
export function recordingHeader(header: RecordingHeader): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(JSON.stringify(header));
  if (text.length > MAX_HEADER_BYTES) throw new Error(`The recording's header takes ${text.length} bytes.`);
  const writer = new ByteWriter(FIXED_BYTES + text.length);
  writer.raw(new TextEncoder().encode(MAGIC));
  writer.u16(VERSION);
  writer.u16(0);
  writer.u32(text.length);
  writer.raw(text);
  return writer.bytes;
}

/** Frame bytes with their length in front. */
export function recordedFrame(frame: Uint8Array): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter(LENGTH_BYTES + frame.length);
  writer.u32(frame.length);
  writer.raw(frame);
  return writer.bytes;
}

export function writeRecording(header: RecordingHeader, frames: readonly Frame[]): Uint8Array<ArrayBuffer> {
  const parts = [recordingHeader(header), ...frames.map((frame) => recordedFrame(encodeFrame(frame)))];
  const writer = new ByteWriter(parts.reduce((sum, part) => sum + part.length, 0));
  for (const part of parts) writer.raw(part);
  return writer.bytes;
}

/** Refuses what is no recording, saying which frame is wrong and how. */
export function readRecording(bytes: Uint8Array): Recording {
  const headerEnd = FIXED_BYTES + readHeaderLength(bytes);
  const header = readHeader(bytes.subarray(FIXED_BYTES, headerEnd));
  const frames: Frame[] = [];
  let at = headerEnd;
  while (at + LENGTH_BYTES <= bytes.length) {
    const length = new ByteReader(bytes, at).u32();
    if (length > MAX_FRAME_BYTES)
      throw new Error(`Frame ${frames.length}: ${length} bytes is more than any frame has.`);
    if (at + LENGTH_BYTES + length > bytes.length) break;
    at += LENGTH_BYTES;
    frames.push(readFrame(bytes.subarray(at, at + length), frames));
    at += length;
  }
  return { header, frames, truncated: at < bytes.length };
}

export function readHeaderLength(bytes: Uint8Array): number {
  if (bytes.length < FIXED_BYTES || new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC)
    throw new Error("Not an Effleur recording: it does not start with EFFL.");
  const reader = new ByteReader(bytes, MAGIC.length);
  const version = reader.u16();
  if (version !== VERSION) throw new Error(`The recording has version ${version}, expected ${VERSION}.`);
  reader.u16();
  const length = reader.u32();
  if (length > MAX_HEADER_BYTES || FIXED_BYTES + length > bytes.length)
    throw new Error(`The recording's header claims ${length} bytes.`);
  return length;
}

const HEADER_NAMES = ["source", "faceModel", "handModel", "delegate", "app"] as const;

export function readHeader(bytes: Uint8Array): RecordingHeader {
  let header: Partial<Record<string, unknown>>;
  try {
    header = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as typeof header;
  } catch {
    throw new Error("The recording's header is not JSON.");
  }
  const missing = HEADER_NAMES.find((name) => typeof header[name] !== "string");
  if (missing !== undefined) throw new Error(`The recording's header has no text "${missing}".`);
  if (header["delegate"] !== "cpu" && header["delegate"] !== "gpu")
    throw new Error(`The recording's delegate is "${String(header["delegate"])}", expected cpu or gpu.`);
  return header as unknown as RecordingHeader;
}

function readFrame(bytes: Uint8Array, before: readonly Frame[]): Frame {
  const position = before.length;
  const decoded = decodeFrame(bytes);
  if ("fault" in decoded) throw new Error(`Frame ${position}: ${decoded.fault}.`);
  const last = before.at(-1)?.captureTimeUs ?? -Infinity;
  if (decoded.frame.captureTimeUs <= last)
    throw new Error(
      `Frame ${position}: captured at ${decoded.frame.captureTimeUs} µs, not later than ${last} µs.`,
    );
  return decoded.frame;
}
