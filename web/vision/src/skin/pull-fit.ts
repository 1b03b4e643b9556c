import { goesTo } from "./affine.ts";
import type { HeadMotion } from "./head-motion.ts";
import { type Plane, valueAt } from "./plane.ts";
import type { SteepTexture } from "./texture.ts";

/** Displacement falls off as a bell curve of this width around the contact (chosen; skin over fat moves over about two fingers' widths). */
const WIDTH_MM = 18;
/** Chosen: farther out less than a twelfth of a pull is left. */
const REACH_MM = 40;
/** Chosen: skin that went along so far has folded; what looks like it is another place of the face. */
const MOST_MM = 15;
/** Chosen: half of the finest texture's width, so that the grid cannot step over the right place. */
const GRID_MM = 3;
/** Chosen: the finest step of the search, in squares; ten times finer than what is asked of it. */
const FINEST = 0.1;
/** Chosen: of what could be seen without a pull so much must still be seen with it, or a pull would win by hiding what it does not fit. */
const STILL_SEEN = 0.6;
/** Chosen: with fewer squares a texture matches somewhere by chance. */
const FEWEST_SQUARES = 60;
/** Chosen: skin that is bare of texture, or another's hand over it, correlates less with the face at rest; noise alone about 0.2 at best. */
const LEAST_LIKENESS = 0.4;
/** Every so many columns and rows in the grid, and in the fine search. */
const COARSE = 5;
const FINE = 3;

/** How far the skin at a contact has gone along, in columns and rows of the rest texture. */
export interface FittedPull {
  readonly across: number;
  readonly down: number;
  /** One standard error in the direction that is known worst. */
  readonly error: number;
}

/** Bare skin around a contact, one entry for each square. */
interface Squares {
  /** From the contact, at rest. */
  readonly across: Float32Array;
  readonly down: Float32Array;
  /** Where it is in the picture once the head has moved and nothing is pulled. */
  readonly column: Float32Array;
  readonly row: Float32Array;
  readonly value: Float32Array;
  /** Index in the rest texture. */
  readonly at: Int32Array;
}

interface Contact {
  readonly column: number;
  readonly row: number;
}

/** Squares of the picture for a millimetre of the face. */
type PerMm = number;

/** The pull that makes the texture at rest look like the picture around a contact; null where too little skin is bare. */
export class PullFit {
  private readonly square: number;
  private readonly most: number;

  constructor(
    private readonly rest: SteepTexture,
    private readonly now: Plane,
    private readonly head: HeadMotion,
    private readonly contact: Contact,
    private readonly perMm: PerMm,
  ) {
    this.square = 2 * (WIDTH_MM * perMm) ** 2;
    this.most = MOST_MM * perMm;
  }

  fit(): FittedPull | null {
    const coarse = this.squares(COARSE);
    const seen = this.cost(coarse, 0, 0).seen;
    if (seen * COARSE * COARSE < FEWEST_SQUARES * FINE * FINE) return null;
    const fine = this.squares(FINE);
    const [across, down] = this.search(fine, this.bestOfGrid(coarse, seen));
    const error = this.error(fine, across, down);
    return Math.hypot(across, down) <= this.most && error > 0 && error < this.most
      ? { across, down, error }
      : null;
  }

  /** Bare skin at rest around the contact. */
  private squares(every: number): Squares {
    const { width, height, values } = this.rest.texture;
    const reach = REACH_MM * this.perMm;
    const { column, row } = this.contact;
    const found: number[] = [];
    for (let j = Math.max(0, Math.ceil(row - reach)); j < Math.min(height, row + reach); j += every)
      for (let i = Math.max(0, Math.ceil(column - reach)); i < Math.min(width, column + reach); i += every)
        if (
          (i - column) ** 2 + (j - row) ** 2 <= reach * reach &&
          !Number.isNaN(values[j * width + i] ?? NaN)
        )
          found.push(j * width + i);
    return this.placed(Int32Array.from(found));
  }

  private placed(at: Int32Array): Squares {
    const { width, values } = this.rest.texture;
    const places = Array.from(at, (one) => [one % width, Math.floor(one / width)] as const);
    const moved = places.map(([i, j]) => goesTo(this.head.motion, i, j));
    return {
      at,
      across: Float32Array.from(places, ([i]) => i - this.contact.column),
      down: Float32Array.from(places, ([, j]) => j - this.contact.row),
      column: Float32Array.from(moved, ([x]) => x),
      row: Float32Array.from(moved, ([, y]) => y),
      value: Float32Array.from(at, (one) => values[one] ?? NaN),
    };
  }

  private bestOfGrid(squares: Squares, seenAtRest: number): [number, number] {
    let best: [number, number] = [0, 0];
    let least = Infinity;
    const step = GRID_MM * this.perMm;
    const steps = Math.floor(this.most / step);
    for (let j = -steps; j <= steps; j++)
      for (let i = -steps; i <= steps; i++) {
        if (i * i + j * j > steps * steps) continue;
        const { mean, seen } = this.cost(squares, i * step, j * step);
        if (seen < STILL_SEEN * seenAtRest || mean >= least) continue;
        least = mean;
        best = [i * step, j * step];
      }
    return best;
  }

  /** Goes to the better neighbour until none is better, then with half the step. */
  private search(squares: Squares, [across, down]: [number, number]): [number, number] {
    let least = this.cost(squares, across, down).mean;
    for (let step = (GRID_MM * this.perMm) / 2; step > FINEST; step /= 2)
      for (let better = true; better;) {
        better = false;
        for (const [x, y] of NEIGHBOURS) {
          const { mean } = this.cost(squares, across + x * step, down + y * step);
          if (mean >= least) continue;
          [least, across, down, better] = [mean, across + x * step, down + y * step, true];
        }
      }
    return [across, down];
  }

  /** Cauchy's loss, so that a shadow's edge or a hair costs little more than a mismatch. */
  private cost(squares: Squares, across: number, down: number) {
    const loose = 1 / (this.head.noise * this.head.noise);
    let sum = 0;
    let seen = 0;
    this.compare(squares, across, down, (off) => {
      sum += Math.log(1 + off * off * loose);
      seen += 1;
    });
    return { mean: sum / seen, seen };
  }

  /**
   * By how much each square that is seen differs if the skin has gone along so far, and its share of the pull. The skin under the contact
   * belongs where the contact is less the pull.
   */
  private compare(
    { across: x, down: y, column, row, value }: Squares,
    across: number,
    down: number,
    take: (off: number, share: number, index: number) => void,
  ): void {
    const [a, b, , d, e] = this.head.motion;
    const [right, below] = [a * across + b * down, d * across + e * down];
    for (let k = 0; k < value.length; k++) {
      const [i, j] = [(x[k] ?? 0) + across, (y[k] ?? 0) + down];
      const share = Math.exp(-(i * i + j * j) / this.square);
      const off =
        valueAt(this.now, (column[k] ?? 0) + share * right, (row[k] ?? 0) + share * below) -
        (value[k] ?? NaN);
      if (!Number.isNaN(off)) take(off, share, k);
    }
  }

  /** From how steeply the squares that match would mismatch if the pull were another. */
  private error(squares: Squares, across: number, down: number): number {
    const { across: steepX, down: steepY } = this.rest;
    let [xx, xy, yy, offs, weights] = [0, 0, 0, 0, 0];
    let [both, home, seen] = [0, 0, 0];
    this.compare(squares, across, down, (off, share, k) => {
      const at = squares.at[k] ?? 0;
      const [x, y] = [share * (steepX.values[at] ?? NaN), share * (steepY.values[at] ?? NaN)];
      if (Number.isNaN(x + y)) return;
      const weight = 1 / (1 + (off / this.head.noise) ** 2);
      xx += weight * x * x;
      xy += weight * x * y;
      yy += weight * y * y;
      offs += weight * off * off;
      weights += weight;
      const value = squares.value[k] ?? 0;
      both += value * (value + off);
      home += value * value;
      seen += (value + off) ** 2;
    });
    if (both < LEAST_LIKENESS * Math.sqrt(home * seen)) return Infinity;
    const least = (xx + yy) / 2 - Math.hypot((xx - yy) / 2, xy);
    return Math.sqrt(offs / weights / least);
  }
}

const NEIGHBOURS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;
