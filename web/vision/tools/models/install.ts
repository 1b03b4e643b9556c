import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { INPUT_PINS, OUTPUT_PINS } from "./pins.ts";
import { requirePin, sha256 } from "./sha256.ts";
import { assembleBundles } from "./task-bundles.ts";

const TASKS_VISION = "@mediapipe/tasks-vision";
const WASM_FILES = ["vision_wasm_module_internal.js", "vision_wasm_module_internal.wasm"];
/** Google publishes no lite hand bundle, so that one is always assembled. */
const OFFICIAL_BUNDLES = ["face_landmarker.task", "hand_landmarker.task"];

/** Fills `target`/models and `target`/wasm; returns one line per file that had to be written. */
export function installModels(target: string, officialFolder?: string): string[] {
  return [...installBundles(join(target, "models"), officialFolder), ...installWasm(join(target, "wasm"))];
}

function installBundles(folder: string, officialFolder: string | undefined): string[] {
  const official = officialFolder === undefined ? [] : OFFICIAL_BUNDLES;
  const lines = official.flatMap((name) => {
    const bytes = readFileSync(join(officialFolder ?? "", name));
    return write(join(folder, name), bytes, "Google's own bundle, not pinned");
  });
  const wanted = Object.keys(OUTPUT_PINS).filter((name) => !official.includes(name));
  if (wanted.every((name) => holds(join(folder, name), OUTPUT_PINS[name]))) return lines;
  const bundles = assembleBundles(readPackageFile);
  for (const name of wanted) {
    const bytes = requirePin(name, bundles.get(name) ?? new Uint8Array(), OUTPUT_PINS[name]);
    lines.push(...write(join(folder, name), bytes, "assembled"));
  }
  return lines;
}

function installWasm(folder: string): string[] {
  return WASM_FILES.flatMap((name) => {
    if (holds(join(folder, name), INPUT_PINS[`${TASKS_VISION}/wasm/${name}`])) return [];
    return write(join(folder, name), readPackageFile(TASKS_VISION, `wasm/${name}`), "copied");
  });
}

/** Reads a pinned file of an installed package. */
export function readPackageFile(packageName: string, path: string): Uint8Array {
  const key = `${packageName}/${path}`;
  return requirePin(key, readFileSync(join(packageFolder(packageName), path)), INPUT_PINS[key]);
}

/** Where npm put a package, wherever in the workspace it was hoisted to. */
export function packageFolder(packageName: string): string {
  const paths = createRequire(import.meta.url).resolve.paths(packageName) ?? [];
  const found = paths.map((path) => join(path, packageName)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`${packageName} is not installed: run npm ci in web first.`);
  return found;
}

function holds(path: string, pin: string | undefined): boolean {
  return existsSync(path) && sha256(readFileSync(path)) === pin;
}

/** Written beside and renamed, so that a killed install leaves no half file behind. */
function write(path: string, bytes: Uint8Array, how: string): string[] {
  if (holds(path, sha256(bytes))) return [];
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, bytes);
  renameSync(`${path}.part`, path);
  return [`${path}: ${bytes.length} bytes, ${how}`];
}
