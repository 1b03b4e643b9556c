import type { SkinTone } from "../page/drawn-frame.ts";

/** Hands of several people; colours picked from photographs of hands in daylight. */
export const SKINS: Record<string, SkinTone> = {
  light: { base: "#e2b79c", flush: "#d99483", nail: "#ecc4b4" },
  medium: { base: "#cf9a78", flush: "#bd7a60", nail: "#dcae96" },
  tan: { base: "#b07a56", flush: "#995c43", nail: "#c59577" },
  dark: { base: "#6f4631", flush: "#5a3427", nail: "#8d6450" },
};
