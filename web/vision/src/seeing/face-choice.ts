import type { VideoPoints } from "../frames/video-point.ts";

/** Chosen: a person hides behind their hands for less; after that whoever is largest is the person. */
const REMEMBERED_US = 1_500_000;
/** Chosen, in widths of the face as it was: farther nobody moves from one picture to the next that is still them. */
const NEAR_WIDTHS = 0.6;
/** Chosen: a face does not become smaller than this share of itself from one picture to the next. */
const LIKE_SHARE = 0.5;

interface Place {
  x: number;
  y: number;
  widthPx: number;
}

/** Which of several faces is the person's: the one where it was; the largest when nobody was there. */
export class FaceChoice {
  private last: (Place & { atUs: number }) | null = null;

  /** Null while the person is hidden and only others are seen: a stroke must not jump to another face. */
  pick(faces: readonly VideoPoints[], timeUs: number): VideoPoints | null {
    const last = this.last && timeUs - this.last.atUs <= REMEMBERED_US ? this.last : null;
    const placed = faces.map((points) => ({ points, place: placeOf(points) }));
    const candidates = last ? placed.filter(({ place }) => isLike(place, last)) : placed;
    const chosen = candidates.reduce<(typeof placed)[number] | null>(
      (best, one) => (best === null || one.place.widthPx > best.place.widthPx ? one : best),
      null,
    );
    if (chosen) this.last = { ...chosen.place, atUs: timeUs };
    return chosen?.points ?? null;
  }

  forget(): void {
    this.last = null;
  }
}

function isLike(place: Place, last: Place): boolean {
  const far = Math.hypot(place.x - last.x, place.y - last.y);
  return far <= NEAR_WIDTHS * last.widthPx && place.widthPx >= LIKE_SHARE * last.widthPx;
}

/** Middle and size of the box around the points; size by its area, so that a turned head keeps it longer. */
function placeOf(points: VideoPoints): Place {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < points.length; i += 3) {
    const [x = 0, y = 0] = [points[i], points[i + 1]];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    widthPx: Math.sqrt((right - left) * (bottom - top)),
  };
}
