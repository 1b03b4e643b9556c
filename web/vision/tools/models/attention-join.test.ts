import { describe, expect, it } from "vitest";
import { readAttentionIndices } from "./attention-indices.ts";
import { gatherIndices, joinAttentionOutputs } from "./attention-join.ts";
import { FlatBufferReader } from "./flatbuffer-reader.ts";
import { readPackageFile } from "./install.ts";
import { readPackedAssets } from "./packed-assets.ts";
import { ModelField, SubgraphField, TensorField } from "./tflite-schema.ts";

const indices = readAttentionIndices(
  readPackageFile("@mediapipe/face_mesh", "face_mesh_solution_simd_wasm_bin.wasm"),
);

describe("readAttentionIndices", () => {
  it("pinnedWasm_knownEyeAndMouthCornersAreWhereTheyBelong", () => {
    // Landmarks everyone knows: 33/133 the right eye's corners, 263/362 the left's, 61/291 the mouth's, 468/473 the pupils.
    expect(indices.rightEye).toEqual(expect.arrayContaining([33, 133]));
    expect(indices.leftEye).toEqual(expect.arrayContaining([263, 362]));
    expect(indices.lips).toEqual(expect.arrayContaining([61, 291]));
    expect([...indices.leftIris, ...indices.rightIris].sort()).toEqual([
      468, 469, 470, 471, 472, 473, 474, 475, 476, 477,
    ]);
  });

  it("otherBytes_areRefused", () => {
    expect(() => readAttentionIndices(new Uint8Array(100))).toThrow("no landmark lists");
  });
});

describe("gatherIndices", () => {
  const gather = gatherIndices(indices);

  it("pickedFromPlantedOutputs_refinedPointsComeFromTheirOwnOutput", () => {
    // Each joined value says where it came from; the sizes are those of the model's outputs.
    const names = ["mesh", "lips", "rightEye", "leftEye", "rightIris", "leftIris"] as const;
    const sizes = [1404, 160, 142, 142, 10, 10];
    const joined = names.flatMap((name, i) =>
      Array.from({ length: sizes[i] ?? 0 }, (_, at) => `${name}:${at}`),
    );
    const picked = gather.map((place) => joined[place]);
    for (const part of ["lips", "rightEye", "leftEye", "rightIris", "leftIris"] as const)
      indices[part].forEach((point, order) => {
        expect(picked.slice(3 * point, 3 * point + 2)).toEqual([
          `${part}:${2 * order}`,
          `${part}:${2 * order + 1}`,
        ]);
      });
    const noseTip = 1;
    expect(picked.slice(3 * noseTip, 3 * noseTip + 3)).toEqual(["mesh:3", "mesh:4", "mesh:5"]);
  });

  it("everyDepth_comesFromTheMesh", () => {
    expect(gather.filter((_, i) => i % 3 === 2).every((place) => place < 1404 && place % 3 === 2)).toBe(true);
  });
});

describe("joinAttentionOutputs", () => {
  const loader = readPackageFile("@mediapipe/face_mesh", "face_mesh_solution_packed_assets_loader.js");
  const data = readPackageFile("@mediapipe/face_mesh", "face_mesh_solution_packed_assets.data");
  const parts = readPackedAssets(new TextDecoder().decode(loader), data);
  const model = parts.get("face_landmark_with_attention.tflite") ?? new Uint8Array();

  it("pinnedModel_hasTwoOutputs478PointsAndPresence", () => {
    const reader = new FlatBufferReader(joinAttentionOutputs(model, indices));
    const [graph = 0] = reader.tables(reader.target(reader.root, ModelField.subgraphs));
    const tensors = reader.tables(reader.target(graph, SubgraphField.tensors));
    const outputs = reader.integers(reader.target(graph, SubgraphField.outputs));
    const shapes = outputs.map((output) =>
      reader.integers(reader.target(tensors[output] ?? 0, TensorField.shape)),
    );
    expect(shapes.map((shape) => shape.reduce((a, b) => a * b, 1))).toEqual([1434, 1]);
  });
});

describe("readPackedAssets", () => {
  it("filePastTheEnd_isRefused", () => {
    const loader = 'loadPackage({"files": [{"filename": "/x/a.bin", "start": 0, "end": 9}]});';
    expect(() => readPackedAssets(loader, new Uint8Array(4))).toThrow("/x/a.bin ends at 9");
  });

  it("scriptWithoutListing_isRefused", () => {
    expect(() => readPackedAssets("nothing here", new Uint8Array())).toThrow("lists no files");
  });
});
