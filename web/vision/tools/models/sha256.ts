import { createHash } from "node:crypto";

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Refuses bytes that are not the pinned ones; `name` says what they are. */
export function requirePin(name: string, bytes: Uint8Array, pin: string | undefined): Uint8Array {
  const actual = sha256(bytes);
  if (actual !== pin) throw new Error(`${name}: SHA-256 is ${actual}, expected ${pin ?? "no such file"}.`);
  return bytes;
}
