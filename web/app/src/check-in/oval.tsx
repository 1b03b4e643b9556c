import type { Pose } from "./capture-messages.ts";
import { words } from "../words.ts";

interface OvalProps {
  /** How much of it is done, 0 to 1: of the second that all has to hold, or of the clip. */
  share: number;
  /** Whether all holds: a whole line then, a broken one before, so that colour need not say it. */
  holds: boolean;
  pose: Pose;
}

/** Where the face belongs; its rim fills while all holds. */
export function Oval({ share, holds, pose }: OvalProps) {
  return (
    <svg
      className={holds ? "oval oval-holds" : "oval"}
      viewBox="0 0 300 400"
      role="img"
      aria-label={words.checkIn.oval}
    >
      <ellipse className="oval-rim" cx="150" cy="200" rx="142" ry="192" />
      {share > 0 && (
        <path
          className="oval-done"
          // From the top, the way a clock goes; a rim of length one.
          d="M150 8A142 192 0 0 1 150 392A142 192 0 0 1 150 8"
          pathLength={1}
          strokeDasharray={`${Math.min(1, share)} 1`}
        />
      )}
      {/* As in a mirror: the person's left is on the left. */}
      {pose === "left45" && <path className="oval-turn" d="M112 200H40m26-28-28 28 28 28" />}
      {pose === "right45" && <path className="oval-turn" d="M188 200h72m-26-28 28 28-28 28" />}
    </svg>
  );
}
