import type { SkinTone } from "../page/drawn-frame.ts";

/** Hands of several people; colours picked from photographs of hands in daylight. */
export const SKINS: Record<string, SkinTone> = {
  light: { base: "#e2b79c", flush: "#d99483" },
  medium: { base: "#cf9a78", flush: "#bd7a60" },
  tan: { base: "#b58a69", flush: "#a2705a" },
  dark: { base: "#75503d", flush: "#62402f" },
};
