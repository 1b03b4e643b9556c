import { describe, expect, it } from "vitest";
import { crc32 } from "./crc32.ts";
import { zipStored } from "./zip-writer.ts";

const END_SIGNATURE = 0x06054b50;

describe("crc32", () => {
  it("checkString_isTheCatalogueValue", () => {
    // The check value of CRC-32/ISO-HDLC.
    expect(crc32(Buffer.from("123456789"))).toBe(0xcbf43926);
  });
});

describe("zipStored", () => {
  const entries = [
    { name: "a.tflite", bytes: Uint8Array.from([1, 2, 3]) },
    { name: "longer-name.binarypb", bytes: Uint8Array.from({ length: 500 }, (_, i) => i % 251) },
  ];
  const zip = Buffer.from(zipStored(entries));

  it("centralDirectory_leadsToEachEntrysAlignedBytes", () => {
    const end = zip.length - 22;
    expect(zip.readUInt32LE(end)).toBe(END_SIGNATURE);
    expect(zip.readUInt16LE(end + 10)).toBe(entries.length);
    let at = zip.readUInt32LE(end + 16);
    for (const { name, bytes } of entries) {
      const nameLength = zip.readUInt16LE(at + 28);
      expect(zip.toString("utf8", at + 46, at + 46 + nameLength)).toBe(name);
      expect(zip.readUInt32LE(at + 16)).toBe(crc32(bytes));
      const local = zip.readUInt32LE(at + 42);
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      expect(start % 64).toBe(0);
      expect(new Uint8Array(zip.subarray(start, start + bytes.length))).toEqual(bytes);
      at += 46 + nameLength;
    }
    expect(at).toBe(end);
  });

  it("sameEntries_giveTheSameBytes", () => {
    expect(Buffer.from(zipStored(entries)).equals(zip)).toBe(true);
  });
});
