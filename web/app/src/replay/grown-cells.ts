import { repaint, type Cells } from "../paint/cells.ts";
import type { Replay } from "../api/types.ts";

/** Painted skin at any moment of a replay; playing on adds only what is new. */
export function grownCells(moments: Replay["painted"]): (atS: number) => Cells {
  let known: Cells = new Map();
  let next = 0;
  return (atS) => {
    if (next > 0 && (moments[next - 1]?.atS ?? 0) > atS) [known, next] = [new Map(), 0];
    let upTo = next;
    while (upTo < moments.length && (moments[upTo]?.atS ?? Infinity) <= atS) upTo++;
    if (upTo > next)
      known = repaint(
        known,
        moments.slice(next, upTo).flatMap((moment) => moment.cells),
      );
    next = upTo;
    return known;
  };
}
