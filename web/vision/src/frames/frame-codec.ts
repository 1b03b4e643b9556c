import { ByteReader, ByteWriter } from "./bytes.ts";
import {
  FACE_POINTS,
  HAND_POINTS,
  MAX_HANDS,
  MAX_SKIN,
  SKIN_PATCHES,
  type FaceSample,
  type Frame,
  type HandSample,
  type Side,
  type PullSample,
  type SkinSample,
} from "./frame.ts";
import { newVideoPoints, type VideoPoints } from "./video-point.ts";

/** Of frames without a pull; the second version has one for each hand. */
const BARE = 1;
const PULLED = 2;
const HEADER_BYTES = 32;
const POINT_BYTES = 12;
const FACE_BYTES = 4 + FACE_POINTS * POINT_BYTES;
const HAND_BYTES = 12 + HAND_POINTS * POINT_BYTES;
const PULL_BYTES = 20;
const SKIN_BYTES = 24;
export const MAX_FRAME_BYTES =
  HEADER_BYTES + FACE_BYTES + MAX_HANDS * (HAND_BYTES + PULL_BYTES) + MAX_SKIN * SKIN_BYTES;

/** Why bytes are not a frame; the words of Effleur.Core.Frames.FrameFault. */
export type FrameFault = "unknownVersion" | "wrongLength" | "countTooLarge" | "notFinite" | "outOfRange";

export type DecodedFrame = { readonly frame: Frame } | { readonly fault: FrameFault };

/** An error of 0 says that nothing is known. */
const UNKNOWN: PullSample = { atX: 0, atY: 0, x: 0, y: 0, error: 0 };

const SIDES: readonly Side[] = ["left", "right"];

export function encodeFrame(frame: Frame): Uint8Array<ArrayBuffer> {
  const version = frame.hands.some((hand) => hand.pull !== null) ? PULLED : BARE;
  const writer = new ByteWriter(frameBytes(version, frame.faceCount, frame.hands.length, frame.skin.length));
  writer.u8(version);
  writer.u8(frame.faceCount);
  writer.u8(frame.hands.length);
  writer.u8(frame.skin.length);
  writer.u32(frame.sequence);
  writer.i64(frame.captureTimeUs);
  writer.u16(frame.widthPx);
  writer.u16(frame.heightPx);
  writer.f32(frame.brightness);
  writer.f32(frame.sharpness);
  writer.u32(0);
  if (frame.face !== null) encodeFace(frame.face, writer);
  for (const hand of frame.hands) {
    encodeHand(hand, writer);
    if (version === PULLED) encodePull(hand.pull, writer);
  }
  for (const sample of frame.skin) encodeSkin(sample, writer);
  return writer.bytes;
}

/** A frame, or the reason why the bytes are none; never throws and never reads past the end. */
export function decodeFrame(bytes: Uint8Array): DecodedFrame {
  const [version = 0, faceCount = 0, handCount = 0, skinCount = 0] = bytes;
  if (bytes.length < HEADER_BYTES) return { fault: "wrongLength" };
  if (version !== BARE && version !== PULLED) return { fault: "unknownVersion" };
  if (handCount > MAX_HANDS || skinCount > MAX_SKIN) return { fault: "countTooLarge" };
  if (bytes.length !== frameBytes(version, faceCount, handCount, skinCount)) return { fault: "wrongLength" };
  const reader = new ByteReader(bytes, 4);
  const header = decodeHeader(reader);
  const face = faceCount > 0 ? decodeFace(reader) : null;
  const hands = Array.from({ length: handCount }, () => decodeHand(reader, version));
  const skin = Array.from({ length: skinCount }, () => decodeSkin(reader));
  if (!reader.allFinite) return { fault: "notFinite" };
  if (hands.some(({ pull }) => pull !== null && pull.error < 0)) return { fault: "outOfRange" };
  if (!reader.allInRange || header.widthPx === 0 || header.heightPx === 0) return { fault: "outOfRange" };
  return { frame: { ...header, faceCount, face, hands, skin } };
}

function frameBytes(version: number, faces: number, hands: number, skin: number): number {
  const handBytes = HAND_BYTES + (version === PULLED ? PULL_BYTES : 0);
  return HEADER_BYTES + (faces > 0 ? FACE_BYTES : 0) + hands * handBytes + skin * SKIN_BYTES;
}

function encodeFace(face: FaceSample, writer: ByteWriter): void {
  writer.f32(face.presence);
  for (const value of face.points) writer.f32(value);
}

function encodeHand(hand: HandSample, writer: ByteWriter): void {
  writer.u32(SIDES.indexOf(hand.label));
  writer.f32(hand.labelScore);
  writer.f32(hand.presence);
  for (const value of hand.points) writer.f32(value);
}

function encodePull(pull: PullSample | null, writer: ByteWriter): void {
  const { atX, atY, x, y, error } = pull ?? UNKNOWN;
  for (const value of [atX, atY, x, y, error]) writer.f32(value);
}

function encodeSkin(sample: SkinSample, writer: ByteWriter): void {
  writer.u32(SKIN_PATCHES.indexOf(sample.patch));
  writer.u32(sample.pixelCount);
  writer.f32(sample.red);
  writer.f32(sample.green);
  writer.f32(sample.blue);
  writer.f32(sample.saturatedShare);
}

function decodeHeader(reader: ByteReader) {
  const header = {
    sequence: reader.u32(),
    captureTimeUs: reader.i64(),
    widthPx: reader.u16(),
    heightPx: reader.u16(),
    brightness: reader.f32(),
    sharpness: reader.f32(),
  };
  reader.u32();
  return header;
}

function decodeFace(reader: ByteReader): FaceSample {
  return { presence: reader.f32(), points: decodePoints(reader, FACE_POINTS) };
}

function decodeHand(reader: ByteReader, version: number): HandSample {
  return {
    label: reader.oneOf(SIDES),
    labelScore: reader.f32(),
    presence: reader.f32(),
    points: decodePoints(reader, HAND_POINTS),
    pull: version === PULLED ? decodePull(reader) : null,
  };
}

function decodePull(reader: ByteReader): PullSample | null {
  const pull = {
    atX: reader.f32(),
    atY: reader.f32(),
    x: reader.f32(),
    y: reader.f32(),
    error: reader.f32(),
  };
  return pull.error === 0 ? null : pull;
}

function decodeSkin(reader: ByteReader): SkinSample {
  return {
    patch: reader.oneOf(SKIN_PATCHES),
    pixelCount: reader.u32(),
    red: reader.f32(),
    green: reader.f32(),
    blue: reader.f32(),
    saturatedShare: reader.f32(),
  };
}

function decodePoints(reader: ByteReader, count: number): VideoPoints {
  const points = newVideoPoints(count);
  for (let i = 0; i < points.length; i++) points[i] = reader.f32();
  return points;
}
