/** How far the head is turned by the person, in radians. */
export interface Turn {
  yaw: number;
  pitch: number;
}

// Chosen: far enough to see behind the ear and under the chin, never the back of the mask.
const mostYaw = 1.35;
const mostPitch = 0.6;
const perPx = 0.008;
const perKey = 0.12;

const limit = (value: number, most: number) => Math.max(-most, Math.min(most, value));

/** The canvas is mirrored on the screen, so a drag to the right is a drag to the left in the scene. */
export const dragged = (turn: Turn, dxPx: number, dyPx: number): Turn => ({
  yaw: limit(turn.yaw - dxPx * perPx, mostYaw),
  pitch: limit(turn.pitch + dyPx * perPx, mostPitch),
});

export function keyed(turn: Turn, key: string): Turn | null {
  switch (key) {
    case "ArrowLeft":
      return { ...turn, yaw: limit(turn.yaw + perKey, mostYaw) };
    case "ArrowRight":
      return { ...turn, yaw: limit(turn.yaw - perKey, mostYaw) };
    case "ArrowUp":
      return { ...turn, pitch: limit(turn.pitch - perKey, mostPitch) };
    case "ArrowDown":
      return { ...turn, pitch: limit(turn.pitch + perKey, mostPitch) };
    case "Home":
      return { yaw: 0, pitch: 0 };
    default:
      return null;
  }
}
