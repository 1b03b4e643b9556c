import { ByteReader, ByteWriter } from "../frames/bytes.ts";

export type CardKind = "none" | "grey" | "white";

/** A colour card's mean linear red, green and blue, and their standard errors; 0 to 1. */
export interface CardColour {
  readonly kind: Exclude<CardKind, "none">;
  readonly mean: readonly [number, number, number];
  readonly error: readonly [number, number, number];
}

/** A still face unwrapped to the canonical UV; byte layout in docs/atlas-format.md. */
export interface FaceAtlas {
  /** Side in texels. */
  readonly size: number;
  /** The person's millimetres for one of the canonical head; 0 when not known. */
  readonly mmPerCanonicalMm: number;
  /** One standard error of it, as a share. */
  readonly scaleErrorShare: number;
  /** Of the camera's picture, at the cheek. */
  readonly sourcePxPerMm: number;
  /** Which of the repeats of one pose it is, from 0. */
  readonly repeat: number;
  readonly card: CardColour | null;
  /** sRGB as the camera gave it, row by row from the top left. */
  readonly rgb: Uint8Array;
  /** 0 not seen to 255 seen best. */
  readonly seen: Uint8Array;
}

const MAGIC = "EFFA";
const VERSION = 1;
const HEADER_BYTES = 48;
const LEAST_SIZE = 64;
const MOST_SIZE = 4096;
const CARDS: readonly CardKind[] = ["none", "grey", "white"];

/** What the format takes for a person's millimetres; anything else is no scale. */
export const isScale = (mmPerCanonicalMm: number) => mmPerCanonicalMm >= 0.5 && mmPerCanonicalMm <= 2;

export function encodeAtlas(atlas: FaceAtlas): Uint8Array<ArrayBuffer> {
  const { size, rgb, seen, card } = atlas;
  if (rgb.length !== 3 * size * size || seen.length !== size * size)
    throw new Error(`An atlas of ${size} texels has ${rgb.length} colour and ${seen.length} seen bytes.`);
  const writer = new ByteWriter(HEADER_BYTES + 4 * size * size);
  writer.raw(new TextEncoder().encode(MAGIC));
  writer.u16(VERSION);
  writer.u16(size);
  for (const value of [atlas.mmPerCanonicalMm, atlas.scaleErrorShare, atlas.sourcePxPerMm]) writer.f32(value);
  writer.u8(atlas.repeat);
  writer.u8(CARDS.indexOf(card?.kind ?? "none"));
  writer.u16(0);
  for (const value of [...(card?.mean ?? NO_COLOUR), ...(card?.error ?? NO_COLOUR)]) writer.f32(value);
  writer.raw(rgb);
  writer.raw(seen);
  return writer.bytes;
}

/** Refuses what is no atlas with one line. */
export function decodeAtlas(bytes: Uint8Array): FaceAtlas {
  const size = readSize(bytes);
  const reader = new ByteReader(bytes, MAGIC.length + 4);
  const [mmPerCanonicalMm, scaleErrorShare, sourcePxPerMm] = [reader.f32(), reader.f32(), reader.f32()];
  const [repeat, kind] = [reader.u8(), CARDS[reader.u8()]];
  const kept = reader.u16();
  const three = (): [number, number, number] => [reader.f32(), reader.f32(), reader.f32()];
  const [mean, error] = [three(), three()];
  const isInRange =
    reader.allFinite &&
    (mmPerCanonicalMm === 0 || isScale(mmPerCanonicalMm)) &&
    [scaleErrorShare, ...mean].every((value) => value >= 0 && value <= 1) &&
    [sourcePxPerMm, ...error].every((value) => value >= 0) &&
    (kind !== "none" || [...mean, ...error].every((value) => value === 0));
  if (!isInRange || kind === undefined || kept !== 0)
    throw new Error("The atlas's header has a figure out of range.");
  const rgbEnd = HEADER_BYTES + 3 * size * size;
  return {
    size,
    mmPerCanonicalMm,
    scaleErrorShare,
    sourcePxPerMm,
    repeat,
    card: kind === "none" ? null : { kind, mean, error },
    rgb: bytes.slice(HEADER_BYTES, rgbEnd),
    seen: bytes.slice(rgbEnd),
  };
}

const NO_COLOUR = [0, 0, 0];

function readSize(bytes: Uint8Array): number {
  if (bytes.length < HEADER_BYTES || new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC)
    throw new Error("Not a face atlas: it does not start with EFFA.");
  const reader = new ByteReader(bytes, MAGIC.length);
  const version = reader.u16();
  if (version !== VERSION) throw new Error(`The atlas has version ${version}, expected ${VERSION}.`);
  const size = reader.u16();
  if (size < LEAST_SIZE || size > MOST_SIZE)
    throw new Error(`The atlas claims a side of ${size} texels, expected ${LEAST_SIZE} to ${MOST_SIZE}.`);
  const wanted = HEADER_BYTES + 4 * size * size;
  if (bytes.length !== wanted) throw new Error(`The atlas has ${bytes.length} bytes, expected ${wanted}.`);
  return size;
}
