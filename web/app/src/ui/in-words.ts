import { wantsNoScores } from "../session/preferences.ts";

/** A sentence, unless it holds a figure and the person would rather not see any. */
export const inWords = (text: string | null, noScores = wantsNoScores()): string | null =>
  noScores && text !== null && /\d/.test(text) ? null : text;
