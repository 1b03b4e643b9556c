import { median } from "../median.ts";

/** Twelve frames a second: below that a 12 cm/s stroke moves a centimetre unseen. */
const SLOWEST_MS = 1000 / 12;
/** Chosen: about two seconds of pictures with a hand, so that one hiccup does not decide. */
const WINDOW = 20;

/** Says once when pictures with a hand take too long for the full hand model. */
export class SpeedWatch {
  private readonly recent: number[] = [];

  isTooSlow(elapsedMs: number, handCount: number): boolean {
    if (handCount === 0) return false;
    this.recent.push(elapsedMs);
    if (this.recent.length > WINDOW) this.recent.shift();
    return this.recent.length === WINDOW && median(this.recent) > SLOWEST_MS;
  }
}
