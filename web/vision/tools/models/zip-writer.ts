import { crc32 } from "./crc32.ts";

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LOCAL_HEADER_BYTES = 30;
const CENTRAL_HEADER_BYTES = 46;
const END_BYTES = 22;
const ZIP_VERSION = 10;
/** 1 January 1980, the earliest date of the format: the same input always gives the same bytes. */
const FIXED_DATE = 0x21;
/** MediaPipe maps models out of the zip in place; 64 bytes suit every SIMD load. */
const DATA_ALIGNMENT = 64;
/** An extra field of no meaning, there only to pad. */
const PADDING_FIELD = 0xffff;

/** A zip of uncompressed entries whose data is aligned. */
export function zipStored(entries: readonly ZipEntry[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const checksum = crc32(entry.bytes);
    const extra = padding(offset + LOCAL_HEADER_BYTES + name.length);
    const header = localHeader(entry, name, checksum, extra.length);
    central.push(centralHeader(entry, name, checksum, offset), name);
    local.push(header, name, extra, Buffer.from(entry.bytes));
    offset += header.length + name.length + extra.length + entry.bytes.length;
  }
  const directory = Buffer.concat(central);
  return Buffer.concat([...local, directory, endRecord(entries.length, directory.length, offset)]);
}

function padding(position: number): Buffer {
  const headerBytes = 4;
  const pad = (DATA_ALIGNMENT - ((position + headerBytes) % DATA_ALIGNMENT)) % DATA_ALIGNMENT;
  const field = Buffer.alloc(headerBytes + pad);
  field.writeUInt16LE(PADDING_FIELD, 0);
  field.writeUInt16LE(pad, 2);
  return field;
}

function localHeader(entry: ZipEntry, name: Buffer, checksum: number, extraBytes: number): Buffer {
  const header = Buffer.alloc(LOCAL_HEADER_BYTES);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(ZIP_VERSION, 4);
  header.writeUInt16LE(FIXED_DATE, 12);
  header.writeUInt32LE(checksum, 14);
  header.writeUInt32LE(entry.bytes.length, 18);
  header.writeUInt32LE(entry.bytes.length, 22);
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(extraBytes, 28);
  return header;
}

function centralHeader(entry: ZipEntry, name: Buffer, checksum: number, offset: number): Buffer {
  const header = Buffer.alloc(CENTRAL_HEADER_BYTES);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(ZIP_VERSION, 4);
  header.writeUInt16LE(ZIP_VERSION, 6);
  header.writeUInt16LE(FIXED_DATE, 14);
  header.writeUInt32LE(checksum, 16);
  header.writeUInt32LE(entry.bytes.length, 20);
  header.writeUInt32LE(entry.bytes.length, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE(offset, 42);
  return header;
}

function endRecord(count: number, directoryBytes: number, directoryOffset: number): Buffer {
  const end = Buffer.alloc(END_BYTES);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directoryBytes, 12);
  end.writeUInt32LE(directoryOffset, 16);
  return end;
}
