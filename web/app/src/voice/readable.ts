import type { Importance } from "./voice.ts";

/** A sentence on the screen; `serial` tells two equal ones apart. */
export interface Line {
  text: string;
  serial: number;
  how: Importance;
}

export interface Shown {
  line: Line;
  sinceMs: number;
}

// Chosen: 150 words a minute, slow reading from a metre away with hands on the face, and a second to notice that something is new.
const msPerWord = 400;
const noticeMs = 1000;

export const readMs = (text: string) =>
  text === "" ? 0 : noticeMs + msPerWord * text.trim().split(/\s+/).length;

/** What is on the screen next, and in how many milliseconds to look again; null when there is nothing to wait for. */
export function nextShown(
  shown: Shown,
  wanted: Line,
  nowMs: number,
): { shown: Shown; againMs: number | null } {
  if (shown.line.text === wanted.text && shown.line.serial === wanted.serial) return { shown, againMs: null };
  const leftMs = shown.sinceMs + readMs(shown.line.text) - nowMs;
  if (wanted.how <= shown.line.how && leftMs > 0) return { shown, againMs: leftMs };
  return { shown: { line: wanted, sinceMs: nowMs }, againMs: null };
}
