import { readAttentionIndices } from "./attention-indices.ts";
import { joinAttentionOutputs } from "./attention-join.ts";
import { readPackedAssets } from "./packed-assets.ts";
import { SIGNED_RANGE, UNIT_RANGE, withNormalization } from "./tflite-metadata.ts";
import { zipStored } from "./zip-writer.ts";

/** Reads a file of an npm package, by the package's name and the file's path in it. */
export type ReadPackageFile = (packageName: string, path: string) => Uint8Array;

const FACE_MESH = "@mediapipe/face_mesh";
const HANDS = "@mediapipe/hands";
const FACE_GEOMETRY = "geometry_pipeline_metadata_landmarks.binarypb";

/** The three bundles MediaPipe Tasks loads, by file name, made from the parts in two npm packages. */
export function assembleBundles(read: ReadPackageFile): Map<string, Uint8Array> {
  return new Map([
    ["face_landmarker.task", faceBundle(read)],
    ["hand_landmarker.task", handBundle(read, "full")],
    ["hand_landmarker_lite.task", handBundle(read, "lite")],
  ]);
}

function faceBundle(read: ReadPackageFile): Uint8Array {
  const part = packedParts(read, FACE_MESH, "face_mesh");
  const indices = readAttentionIndices(read(FACE_MESH, "face_mesh_solution_simd_wasm_bin.wasm"));
  const landmarks = joinAttentionOutputs(part("face_landmark_with_attention.tflite"), indices);
  return zipStored([
    {
      name: "face_detector.tflite",
      bytes: withNormalization(part("face_detection_short_range.tflite"), SIGNED_RANGE),
    },
    { name: "face_landmarks_detector.tflite", bytes: withNormalization(landmarks, UNIT_RANGE) },
    { name: FACE_GEOMETRY, bytes: part(FACE_GEOMETRY) },
  ]);
}

function handBundle(read: ReadPackageFile, size: "full" | "lite"): Uint8Array {
  const part = packedParts(read, HANDS, "hands");
  const landmarks = read(HANDS, `hand_landmark_${size}.tflite`);
  return zipStored([
    {
      name: "hand_detector.tflite",
      bytes: withNormalization(part(`palm_detection_${size}.tflite`), UNIT_RANGE),
    },
    { name: "hand_landmarks_detector.tflite", bytes: withNormalization(landmarks, UNIT_RANGE) },
  ]);
}

function packedParts(read: ReadPackageFile, packageName: string, solution: string) {
  const loader = new TextDecoder().decode(read(packageName, `${solution}_solution_packed_assets_loader.js`));
  const parts = readPackedAssets(loader, read(packageName, `${solution}_solution_packed_assets.data`));
  return (name: string): Uint8Array => {
    const bytes = parts.get(name);
    if (bytes === undefined) throw new Error(`${packageName} carries no ${name}.`);
    return bytes;
  };
}
