import { median } from "../median.ts";
import type { HandModel } from "./protocol.ts";

/** How much is looked at. */
export interface Level {
  readonly name: LevelName;
  readonly handModel: HandModel;
  /** Of the picture the models are given. */
  readonly longestSidePx: number;
  /** The face is looked for in every such picture and carried on between. */
  readonly faceEvery: number;
}

export type LevelName = "full" | "lite" | "small" | "sparse";

/** From the best to the quickest; each gives up what costs a massage least (figures in docs/accuracy.md). */
export const LEVELS: readonly Level[] = [
  { name: "full", handModel: "full", longestSidePx: 640, faceEvery: 1 },
  { name: "lite", handModel: "lite", longestSidePx: 640, faceEvery: 1 },
  { name: "small", handModel: "lite", longestSidePx: 480, faceEvery: 1 },
  { name: "sparse", handModel: "lite", longestSidePx: 480, faceEvery: 2 },
];

/** Twelve pictures a second: below that a 12 cm/s stroke moves a centimetre unseen. */
const SLOWEST_MS = 1000 / 12;
/** Chosen: about two seconds of pictures with a hand, so that one hiccup does not decide. */
const DOWN_AFTER = 20;
/** Chosen: well below what sends a level down, since the level above takes up to twice as long. */
const EASY_MS = 0.5 * SLOWEST_MS;
/** Chosen: about ten seconds of easy pictures before more is tried, and twice as many after each try that failed. */
const UP_AFTER = 150;
const MOST_PATIENCE = 16 * UP_AFTER;

/** Goes down a level when pictures with a hand take too long and up again when they have long been easy. */
export class LevelWatch {
  private readonly recent: number[] = [];
  private easy = 0;
  private patience = UP_AFTER;
  private climbed = false;

  /** @param at where to begin, an index of LEVELS. */
  constructor(private at = 0) {}

  get level(): Level {
    const level = LEVELS[this.at];
    if (level === undefined) throw new Error(`There is no level ${this.at}.`);
    return level;
  }

  /** Says with each picture how long it took; true when the level has changed. */
  took(elapsedMs: number, handCount: number): boolean {
    if (handCount === 0) return false;
    this.recent.push(elapsedMs);
    if (this.recent.length > DOWN_AFTER) this.recent.shift();
    if (this.recent.length < DOWN_AFTER) return false;
    const middleMs = median(this.recent);
    this.easy = middleMs < EASY_MS ? this.easy + 1 : 0;
    if (middleMs > SLOWEST_MS) return this.down();
    return this.easy >= this.patience && this.up();
  }

  private down(): boolean {
    if (this.at === LEVELS.length - 1) return false;
    // What was tried and failed is not tried again so soon.
    if (this.climbed) this.patience = Math.min(MOST_PATIENCE, 2 * this.patience);
    this.climbed = false;
    return this.moveTo(this.at + 1);
  }

  private up(): boolean {
    if (this.at === 0) return false;
    this.climbed = true;
    return this.moveTo(this.at - 1);
  }

  private moveTo(at: number): boolean {
    this.at = at;
    this.recent.length = 0;
    this.easy = 0;
    return true;
  }
}
