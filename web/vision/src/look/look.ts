import { atlasOf, irisScale } from "../atlas/still-atlas.ts";
import type { UnwrappedHead } from "../atlas/unwrap.ts";
import type { VideoPoints } from "../frames/video-point.ts";
import { openVision, type Vision } from "../vision.ts";
import type { Delegate, HandModel, ModelChoice, Picture } from "../worker/protocol.ts";
import { fromBase64, toBase64 } from "./base64.ts";

export interface LookOptions {
  readonly modelsUrl?: string;
  readonly wasmUrl?: string;
  /** A look is to be the same on every machine, so nothing is measured: CPU and full unless asked otherwise. */
  readonly delegate?: Delegate;
  readonly handModel?: HandModel;
  /** With a size, pictures are raw RGBA of exactly that size; without, JPEG or PNG. */
  readonly widthPx?: number;
  readonly heightPx?: number;
}

export interface Look {
  open(options?: LookOptions): Promise<ModelChoice>;
  /**
   * `picture` is base64 or an address on this page's origin; the answer is base64 frame bytes. Calls may overlap:
   * pictures are decoded at once and looked at in the order of the calls.
   */
  frame(picture: string | { readonly url: string }, captureTimeUs: number, sequence: number): Promise<string>;
  /**
   * The face of a picture unwrapped, as a face atlas in base64 (docs/atlas-format.md). `face` is its landmarks in a row, from a frame
   * of that very picture; no models are needed.
   */
  atlas(picture: { readonly url: string }, face: readonly number[], head: UnwrappedHead): Promise<string>;
  close(): void;
}

declare global {
  interface Window {
    effleurLook: Look;
  }
}

interface OpenLook {
  readonly vision: Vision;
  readonly size: { readonly widthPx: number; readonly heightPx: number } | null;
}

let opened: OpenLook | null = null;
/** Settles when the picture before has been looked at. */
let turn: Promise<unknown> = Promise.resolve();

window.effleurLook = {
  async open(options = {}) {
    opened?.vision.close();
    turn = Promise.resolve();
    const { widthPx, heightPx } = options;
    const vision = await openVision({
      modelsUrl: options.modelsUrl ?? "../models/",
      wasmUrl: options.wasmUrl ?? "../wasm/",
      delegate: options.delegate ?? "cpu",
      handModel: options.handModel ?? "full",
    });
    const size = widthPx === undefined || heightPx === undefined ? null : { widthPx, heightPx };
    opened = { vision, size };
    return vision.choice;
  },

  async frame(picture, captureTimeUs, sequence) {
    if (opened === null) throw new Error("Call open first.");
    const { vision, size } = opened;
    // Decoded at once, while the picture before is still being looked at.
    const decoding = decode(picture, size);
    const seeing = Promise.all([decoding, turn]).then(([decoded]) =>
      vision.see(decoded, captureTimeUs, sequence),
    );
    turn = seeing.catch(() => undefined);
    return toBase64((await seeing).bytes);
  },

  async atlas(picture, face, head) {
    const bitmap = await toBitmap(await fetchBytes(picture.url));
    const points = Float32Array.from(face) as VideoPoints;
    return toBase64(atlasOf(bitmap, points, { head, scale: irisScale(head, points), card: null, repeat: 0 }));
  },

  close() {
    opened?.vision.close();
    opened = null;
  },
};

async function decode(picture: string | { readonly url: string }, size: OpenLook["size"]): Promise<Picture> {
  return toPicture(typeof picture === "string" ? fromBase64(picture) : await fetchBytes(picture.url), size);
}

async function fetchBytes(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

async function toPicture(bytes: Uint8Array<ArrayBuffer>, size: OpenLook["size"]): Promise<Picture> {
  if (size === null) return { kind: "bitmap", bitmap: await toBitmap(bytes) };
  const expected = 4 * size.widthPx * size.heightPx;
  if (bytes.length !== expected)
    throw new Error(`A raw picture has ${bytes.length} bytes, expected ${expected} (RGBA).`);
  return { kind: "raw", rgba: new Uint8ClampedArray(bytes.buffer, bytes.byteOffset, bytes.length), ...size };
}

/** With the file's own colours: a colour profile would be applied on one machine and not on another. */
const toBitmap = (bytes: Uint8Array<ArrayBuffer>) =>
  createImageBitmap(new Blob([bytes]), { colorSpaceConversion: "none" });
