import type { Pose } from "./capture-messages.ts";
import { words } from "../words.ts";

export interface PictureSize {
  widthPx: number;
  heightPx: number;
}

interface OvalProps {
  /** Of the camera's picture: the oval is as large as a face is in it. */
  picture: PictureSize;
  /** How much of it is done, 0 to 1: of the second that all has to hold, or of the clip. */
  share: number;
  /** Whether all holds: a whole line then, a broken one before, so that colour need not say it. */
  holds: boolean;
  pose: Pose;
}

/** As the capture guard has it: a lens of 65° across the longer side (docs/methods/capture-guard.md). */
const focalShare = 0.785;
/** Evidence E1: 40 to 60 cm. */
const distanceMm = 480;
/** Chosen: from the hairline to below the chin, with a little room; three quarters as wide. */
const faceMm = 190;
const widthShare = 0.75;

/** Half the oval's height and width in the picture's pixels. */
export function ovalRadii({ widthPx, heightPx }: PictureSize): { rx: number; ry: number } {
  const ry = (faceMm * focalShare * Math.max(widthPx, heightPx)) / distanceMm / 2;
  return { rx: widthShare * ry, ry };
}

/** Where the face belongs; its rim fills while all holds. */
export function Oval({ picture, share, holds, pose }: OvalProps) {
  const { widthPx, heightPx } = picture;
  const [x, y] = [widthPx / 2, heightPx / 2];
  const { rx, ry } = ovalRadii(picture);
  // As in a mirror: the person's left is on the left.
  const aside = pose === "left45" ? -1 : pose === "right45" ? 1 : 0;
  return (
    <svg
      className={holds ? "oval oval-holds" : "oval"}
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      // Covering the stage as the picture does.
      preserveAspectRatio="xMidYMid slice"
      strokeWidth={ry / 48}
      role="img"
      aria-label={words.checkIn.oval}
    >
      <ellipse
        className="oval-rim"
        cx={x}
        cy={y}
        rx={rx}
        ry={ry}
        strokeDasharray={holds ? undefined : `${ry / 40} ${ry / 13}`}
      />
      {share > 0 && (
        <path
          className="oval-done"
          // From the top, the way a clock goes; a rim of length one.
          d={`M${x} ${y - ry}A${rx} ${ry} 0 0 1 ${x} ${y + ry}A${rx} ${ry} 0 0 1 ${x} ${y - ry}`}
          pathLength={1}
          strokeWidth={ry / 18}
          strokeDasharray={`${Math.min(1, share)} 1`}
        />
      )}
      {aside !== 0 && (
        <path
          className="oval-turn"
          strokeWidth={ry / 24}
          d={`M${x + (aside * rx) / 4} ${y}h${aside * rx * 0.5}m${-aside * rx * 0.18} ${-rx * 0.18}l${aside * rx * 0.18} ${rx * 0.18}l${-aside * rx * 0.18} ${rx * 0.18}`}
        />
      )}
    </svg>
  );
}
