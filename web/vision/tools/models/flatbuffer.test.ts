import { describe, expect, it } from "vitest";
import { FlatBufferReader } from "./flatbuffer-reader.ts";
import {
  flatBuffer,
  floats,
  integers,
  prependRoot,
  ref,
  table,
  text,
  u32,
  u8,
  vector,
} from "./flatbuffer-writer.ts";

const inner = (name: string) => table({ 0: ref(text(name)), 2: ref(floats([1.5, -2.25])) });
const original = flatBuffer(table({ 1: ref(vector([inner("first"), inner("second")])), 3: u32(77) }), "TEST");

describe("flatbuffer", () => {
  it("writtenTable_readsBack", () => {
    const reader = new FlatBufferReader(original);
    const children = reader.tables(reader.target(reader.root, 1));
    expect(children.map((child) => reader.text(reader.target(child, 0)))).toEqual(["first", "second"]);
    expect(reader.floats(reader.target(children[1] ?? 0, 2))).toEqual([1.5, -2.25]);
    expect(reader.u32(reader.field(reader.root, 3))).toBe(77);
  });

  it("fieldThatWasNotWritten_isNotThere", () => {
    const reader = new FlatBufferReader(original);
    expect([reader.target(reader.root, 0), reader.target(reader.root, 9)]).toEqual([0, 0]);
  });

  it("prependRoot_keepsOldTablesReachableAndUnchanged", () => {
    const old = new FlatBufferReader(original);
    const kept = old.tables(old.target(old.root, 1));
    const joined = prependRoot(original, "TEST", (keep) =>
      table({ 0: ref(vector([...kept.map(keep), inner("third")])), 1: ref(integers([-1, 5])), 2: u8(9) }),
    );
    const reader = new FlatBufferReader(joined);
    const children = reader.tables(reader.target(reader.root, 0));
    expect(children.map((child) => reader.text(reader.target(child, 0)))).toEqual([
      "first",
      "second",
      "third",
    ]);
    expect(reader.integers(reader.target(reader.root, 1))).toEqual([-1, 5]);
    expect(joined.slice(-original.length)).toEqual(original);
    expect((joined.length - original.length) % 64).toBe(0);
  });

  it("largeTable_growsTheBuffer", () => {
    const many = Array.from({ length: 40_000 }, (_, i) => i);
    const reader = new FlatBufferReader(flatBuffer(table({ 0: ref(integers(many)) }), "TEST"));
    expect(reader.integers(reader.target(reader.root, 0)).at(-1)).toBe(39_999);
  });
});
