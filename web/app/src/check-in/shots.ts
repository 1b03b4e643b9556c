import type { CardChoice } from "../api/check-in-types.ts";
import type { Pose } from "./capture-messages.ts";

/** One thing the camera takes, in the order they are taken. */
export type Shot =
  | { kind: "card"; card: Exclude<CardChoice, "none"> }
  | { kind: "clip"; pose: "front" }
  | { kind: "still"; pose: Pose; repeat: number };

/** Evidence E1: three repeats are the fewest of which a median and an error can be told. */
export const frontRepeats = 3;

/** Evidence E1 and E3: a minute; half a minute is the least a pulse is read from. */
export const clipS = 60;
export const leastClipS = 30;

/** The card comes first, while exposure settles; the minute of stillness next, so that the stills are of a rested face. */
export function shotsFor(card: CardChoice, sides: boolean): Shot[] {
  const fronts = Array.from({ length: frontRepeats }, (_, repeat): Shot => ({
    kind: "still",
    pose: "front",
    repeat,
  }));
  return [
    ...(card === "none" ? [] : [{ kind: "card", card } satisfies Shot]),
    { kind: "clip", pose: "front" },
    ...fronts,
    ...(sides
      ? ([
          { kind: "still", pose: "left45", repeat: 0 },
          { kind: "still", pose: "right45", repeat: 0 },
        ] satisfies Shot[])
      : []),
  ];
}
