import type { NormalizedLandmark } from "@mediapipe/tasks-vision";

type Faces = readonly (readonly NormalizedLandmark[])[];

/** Chosen: farther than two pictures a second apart nothing is told of how a head moves on. */
const LONGEST_GAP_US = 500_000;

/** The faces of a picture in which none was looked for: those of the last, moved on as they moved before. */
export class CarriedFaces {
  private last: { faces: Faces; atUs: number } | null = null;
  private before: { faces: Faces; atUs: number } | null = null;

  /** Remembers what was seen. */
  saw(faces: Faces, atUs: number): void {
    this.before = this.last;
    this.last = { faces, atUs };
  }

  forget(): void {
    this.last = this.before = null;
  }

  /** Null when nothing was seen yet. */
  at(timeUs: number): NormalizedLandmark[][] | null {
    const { last, before } = this;
    if (last === null) return null;
    return last.faces.map((face, i) => {
      const gapUs = before ? last.atUs - before.atUs : Infinity;
      const same = before?.faces.length === last.faces.length ? before.faces[i] : undefined;
      if (same === undefined || gapUs > LONGEST_GAP_US) return [...face];
      return moved(face, same, (timeUs - last.atUs) / gapUs);
    });
  }
}

/** As a whole: single points would carry their noise on, and a head does not change its shape in a picture. */
function moved(
  face: readonly NormalizedLandmark[],
  before: readonly NormalizedLandmark[],
  share: number,
): NormalizedLandmark[] {
  const [now, then] = [middle(face), middle(before)];
  const [dx, dy] = [(now.x - then.x) * share, (now.y - then.y) * share];
  return face.map((point) => ({ ...point, x: point.x + dx, y: point.y + dy }));
}

function middle(face: readonly NormalizedLandmark[]): { x: number; y: number } {
  const sum = face.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / face.length, y: sum.y / face.length };
}
