import { describe, expect, it } from "vitest";
import { FlatBufferReader } from "./flatbuffer-reader.ts";
import { readPackageFile } from "./install.ts";
import { normalizationMetadata, SIGNED_RANGE, UNIT_RANGE, withNormalization } from "./tflite-metadata.ts";
import { METADATA_NAME, MetadataEntryField, ModelField, SubgraphField } from "./tflite-schema.ts";

const model = readPackageFile("@mediapipe/hands", "hand_landmark_lite.tflite");

describe("normalizationMetadata", () => {
  it.each([UNIT_RANGE, SIGNED_RANGE])("range %#_readsBack", ({ mean, std }) => {
    const reader = new FlatBufferReader(normalizationMetadata({ mean, std }));
    const [graph = 0] = reader.tables(reader.target(reader.root, 3));
    const [input = 0] = reader.tables(reader.target(graph, 2));
    const [unit = 0] = reader.tables(reader.target(input, 4));
    const options = reader.target(unit, 1);
    expect([reader.floats(reader.target(options, 0)), reader.floats(reader.target(options, 1))]).toEqual([
      [mean],
      [std],
    ]);
  });
});

describe("withNormalization", () => {
  const reader = new FlatBufferReader(withNormalization(model, UNIT_RANGE));

  it("realModel_keepsItsGraphAndGainsOneNamedBuffer", () => {
    const before = new FlatBufferReader(model);
    const buffers = (of: FlatBufferReader) => of.tables(of.target(of.root, ModelField.buffers)).length;
    const operators = (of: FlatBufferReader) => {
      const [graph = 0] = of.tables(of.target(of.root, ModelField.subgraphs));
      return of.tables(of.target(graph, SubgraphField.operators)).length;
    };
    expect(buffers(reader)).toBe(buffers(before) + 1);
    expect(operators(reader)).toBe(operators(before));
    const entry = reader.tables(reader.target(reader.root, ModelField.metadata)).at(-1) ?? 0;
    expect(reader.text(reader.target(entry, MetadataEntryField.name))).toBe(METADATA_NAME);
    expect(reader.u32(reader.field(entry, MetadataEntryField.buffer))).toBe(buffers(before));
  });
});
