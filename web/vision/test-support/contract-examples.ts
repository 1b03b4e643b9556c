import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "../src/frames/frame.ts";

const folder = join(import.meta.dirname, "..", "..", "..", "contracts", "frames");

export const exampleBytes = (file: string): Uint8Array => new Uint8Array(readFileSync(join(folder, file)));

export const exampleJson = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), "utf8")) as T;

/** Names of the good frames in contracts/frames. */
export const frameExamples = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".bin"))
    .map((file) => file.slice(0, -".bin".length));

/** A frame as its .json twin has it: the same, with points as plain numbers. */
export function plain(frame: Frame): unknown {
  return JSON.parse(
    JSON.stringify(frame, (_, value: unknown) => (value instanceof Float32Array ? [...value] : value)),
  );
}
