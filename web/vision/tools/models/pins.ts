/** SHA-256 of every package file that is read, by "package/path". A new version must be looked at before it is pinned. */
export const INPUT_PINS: Readonly<Record<string, string>> = {
  "@mediapipe/face_mesh/face_mesh_solution_packed_assets.data":
    "dbe5905c582c0462cdaea17e7e6ecea92edaa8cccc515c5e2e7291f2cbb5fb99",
  "@mediapipe/face_mesh/face_mesh_solution_packed_assets_loader.js":
    "95147c15fdf12ba8b9ffc3c3964dbdfa1ffa4251182749babca19e75962bf128",
  "@mediapipe/face_mesh/face_mesh_solution_simd_wasm_bin.wasm":
    "a51eaf606ae3e951573e7dc4f08b4e7645357530d9662c36b40eee1ded362509",
  "@mediapipe/hands/hands_solution_packed_assets.data":
    "bdce7b66bfc5b39ba86a47775c98e0b186fe73f8308c2279f852af4c89ffdf42",
  "@mediapipe/hands/hands_solution_packed_assets_loader.js":
    "d05c073a62a0c8d2d21c18bc8f158424ece0078ea00a636e9527083b10ca1e17",
  "@mediapipe/hands/hand_landmark_full.tflite":
    "8c026882c9ec059ce0f8e75266bee5a9a23c341a40e0000df755374d3d1b9b68",
  "@mediapipe/hands/hand_landmark_lite.tflite":
    "d7fde8ac11f8ce03f8663775bfc323f4fc9f2a38062b4f4efa142874ef5b2a48",
  "@mediapipe/tasks-vision/wasm/vision_wasm_module_internal.js":
    "1f1d6215324a1fe62f6742d49a3db911170987ca18ad8c1b75f1a1c82acf2b44",
  "@mediapipe/tasks-vision/wasm/vision_wasm_module_internal.wasm":
    "617b8e0248dbd27e9d7ece4218004eae4cefb499196d1bb4fa0e3fef21708756",
};

/** SHA-256 of the assembled bundles, by file name. */
export const OUTPUT_PINS: Readonly<Record<string, string>> = {
  "face_landmarker.task": "2df2044de8d1691515964c48e6d2f1064caea77ec2bae0eefaceb394e1b1930d",
  "hand_landmarker.task": "0ef53f6fb45c1730a86222476104dbd7fe95fee210f9dfc8442f3f5a78c49529",
  "hand_landmarker_lite.task": "1ee6b64f6ab54c8be46cc998decbbc5eb6917105f221825d4f58afc81344b8a2",
};
