/** Writes itself at the writer's position and returns where it starts. A part may only refer to parts written after it. */
export type Part = (writer: FlatBufferWriter) => number;

/** A table's field: a scalar of one or four bytes, or a reference to another part. */
export type Field = { kind: "u8" | "u32"; value: number } | { kind: "part"; part: Part };

const INITIAL_BYTES = 1 << 16;
const SCALAR_BYTES = 4;
const LENGTH_BYTES = 4;
/** TFLite maps weights straight from the file and wants them on 16 bytes. */
const BLOB_ALIGNMENT = 16;
/** Everything after the header keeps its alignment when the header is a multiple of this. */
const HEADER_ALIGNMENT = 64;

/** Grows a flatbuffer from its start: parents first, so that its end may be glued to an existing buffer. */
export class FlatBufferWriter {
  private view = new DataView(new ArrayBuffer(INITIAL_BYTES));
  position = 0;

  u8(value: number): void {
    this.reserve(1);
    this.view.setUint8(this.position, value);
    this.position += 1;
  }

  u16(value: number): void {
    this.reserve(2);
    this.view.setUint16(this.position, value, true);
    this.position += 2;
  }

  u32(value: number): void {
    this.reserve(4);
    this.view.setUint32(this.position, value, true);
    this.position += 4;
  }

  f32(value: number): void {
    this.reserve(4);
    this.view.setFloat32(this.position, value, true);
    this.position += 4;
  }

  bytes(values: Uint8Array): void {
    this.reserve(values.length);
    new Uint8Array(this.view.buffer).set(values, this.position);
    this.position += values.length;
  }

  /** Pads with zeros until `offset` bytes further on is a multiple of `multiple`. */
  align(multiple: number, offset = 0): void {
    while ((this.position + offset) % multiple !== 0) this.u8(0);
  }

  skip(count: number): void {
    this.reserve(count);
    this.position += count;
  }

  setU8(at: number, value: number): void {
    this.view.setUint8(at, value);
  }

  setU32(at: number, value: number): void {
    this.view.setUint32(at, value, true);
  }

  /** Writes `part` and lets the reference at `slot` point to it. */
  link(slot: number, part: Part): void {
    this.setU32(slot, part(this) - slot);
  }

  take(): Uint8Array {
    return new Uint8Array(this.view.buffer.slice(0, this.position));
  }

  private reserve(count: number): void {
    let size = this.view.byteLength;
    if (this.position + count <= size) return;
    while (size < this.position + count) size *= 2;
    const grown = new Uint8Array(size);
    grown.set(new Uint8Array(this.view.buffer));
    this.view = new DataView(grown.buffer);
  }
}

export const u8 = (value: number): Field => ({ kind: "u8", value });
export const u32 = (value: number): Field => ({ kind: "u32", value });
export const ref = (part: Part): Field => ({ kind: "part", part });

export const text =
  (value: string): Part =>
  (writer) => {
    writer.align(LENGTH_BYTES);
    const start = writer.position;
    const encoded = new TextEncoder().encode(value);
    writer.u32(encoded.length);
    writer.bytes(encoded);
    writer.u8(0);
    return start;
  };

export const floats =
  (values: readonly number[]): Part =>
  (writer) => {
    writer.align(SCALAR_BYTES);
    const start = writer.position;
    writer.u32(values.length);
    for (const value of values) writer.f32(value);
    return start;
  };

export const integers =
  (values: readonly number[]): Part =>
  (writer) => {
    writer.align(SCALAR_BYTES);
    const start = writer.position;
    writer.u32(values.length);
    for (const value of values) writer.u32(value >>> 0);
    return start;
  };

export const blob =
  (values: Uint8Array): Part =>
  (writer) => {
    writer.align(BLOB_ALIGNMENT, LENGTH_BYTES);
    const start = writer.position;
    writer.u32(values.length);
    writer.bytes(values);
    return start;
  };

export const vector =
  (parts: readonly Part[]): Part =>
  (writer) => {
    writer.align(LENGTH_BYTES);
    const start = writer.position;
    writer.u32(parts.length);
    const slots = writer.position;
    writer.skip(4 * parts.length);
    parts.forEach((part, index) => writer.link(slots + 4 * index, part));
    return start;
  };

export const table =
  (fields: Readonly<Record<number, Field>>): Part =>
  (writer) => {
    const entries = Object.entries(fields).map(([id, field]) => ({ id: Number(id), field }));
    const { slots, size } = layOut(entries);
    const start = writeVirtualTable(writer, slots, size);
    for (const { id, field } of entries) {
      if (field.kind === "u8") writer.setU8(start + (slots[id] ?? 0), field.value);
      if (field.kind === "u32") writer.setU32(start + (slots[id] ?? 0), field.value);
    }
    for (const { id, field } of entries)
      if (field.kind === "part") writer.link(start + (slots[id] ?? 0), field.part);
    return start;
  };

/** A whole flatbuffer: root offset, four-letter identifier, then the root table. */
export function flatBuffer(root: Part, identifier: string, alignment = BLOB_ALIGNMENT): Uint8Array {
  const writer = new FlatBufferWriter();
  writer.u32(0);
  writer.bytes(new TextEncoder().encode(identifier));
  writer.setU32(0, root(writer));
  writer.align(alignment);
  return writer.take();
}

/**
 * Puts a new root in front of an existing flatbuffer. Flatbuffer references are relative and point forward, so everything
 * in `old` stays valid and is reached through `keep(position in old)`.
 */
export function prependRoot(
  old: Uint8Array,
  identifier: string,
  root: (keep: (position: number) => Part) => Part,
): Uint8Array {
  const write = (headerBytes: number) =>
    flatBuffer(
      root((position) => () => headerBytes + position),
      identifier,
      HEADER_ALIGNMENT,
    );
  const header = write(write(0).length);
  const joined = new Uint8Array(header.length + old.length);
  joined.set(header);
  joined.set(old, header.length);
  return joined;
}

function layOut(entries: readonly { id: number; field: Field }[]): { slots: number[]; size: number } {
  const slots: number[] = [];
  let size = SCALAR_BYTES;
  for (const kind of ["u32", "part", "u8"] as const)
    for (const { id, field } of entries) {
      if (field.kind !== kind) continue;
      slots[id] = size;
      size += kind === "u8" ? 1 : SCALAR_BYTES;
    }
  return { slots, size: Math.ceil(size / SCALAR_BYTES) * SCALAR_BYTES };
}

function writeVirtualTable(writer: FlatBufferWriter, slots: readonly number[], size: number): number {
  const bytes = 4 + 2 * slots.length;
  writer.align(SCALAR_BYTES);
  // The table follows at once and starts on four bytes.
  if ((writer.position + bytes) % SCALAR_BYTES !== 0) writer.u16(0);
  const virtualTable = writer.position;
  writer.u16(bytes);
  writer.u16(size);
  for (let id = 0; id < slots.length; id++) writer.u16(slots[id] ?? 0);
  const start = writer.position;
  writer.u32(start - virtualTable);
  writer.skip(size - SCALAR_BYTES);
  return start;
}
