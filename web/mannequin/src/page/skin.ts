import { type BufferAttribute, PlaneGeometry } from "three";
import { type SkinPull, displacementAt, pullsNear } from "../skin/displacement.ts";
import { PREPARED_HEIGHT_PX, PREPARED_WIDTH_PX } from "./prepare-face.ts";

/** Corners this far apart follow a bell curve of 24 px within half a pixel. */
const CELL_PX = 8;

/** The photograph as a sheet that can be pulled. */
export class Skin {
  readonly sheet = new PlaneGeometry(
    PREPARED_WIDTH_PX,
    PREPARED_HEIGHT_PX,
    PREPARED_WIDTH_PX / CELL_PX,
    PREPARED_HEIGHT_PX / CELL_PX,
  );
  private readonly rest = (this.sheet.getAttribute("position") as BufferAttribute).clone();
  private isPulled = false;

  pull(pulls: readonly SkinPull[], widthPx: number): void {
    if (pulls.length === 0 && !this.isPulled) return;
    this.isPulled = pulls.length > 0;
    const places = this.sheet.getAttribute("position") as BufferAttribute;
    for (let i = 0; i < places.count; i++) {
      const [x, y] = [this.rest.getX(i), this.rest.getY(i)];
      const [dx, dy] = displacementAt([x, y], pullsNear([x, y], pulls, widthPx), widthPx);
      places.setXY(i, x + dx, y + dy);
    }
    places.needsUpdate = true;
  }
}
