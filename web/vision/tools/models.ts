/**
 * Puts the models and the wasm runtime where the vision worker loads them: dist/models and dist/wasm.
 * EFFLEUR_OFFICIAL_MODELS names a folder with Google's own face_landmarker.task and hand_landmarker.task to use instead.
 */
import { join } from "node:path";
import { installModels } from "./models/install.ts";

try {
  const official = process.env["EFFLEUR_OFFICIAL_MODELS"];
  const lines = installModels(join(import.meta.dirname, "..", "dist"), official);
  console.log(lines.length === 0 ? "models: up to date" : lines.join("\n"));
} catch (error) {
  console.error(`models: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
