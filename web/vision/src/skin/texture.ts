import { highPass } from "./high-pass.ts";
import { type Plane, planeLike } from "./plane.ts";

/** Chosen: pores, lines, moles and hairs are smaller; a shadow's soft edge and the cheek's own shading are larger. */
const FINE_MM = 5;

/** What is left of a plane without light and shadow. */
export function textureOf(plane: Plane, pxPerMm: number): Plane {
  return highPass(plane, Math.max(2, Math.round((FINE_MM * pxPerMm) / plane.step)));
}

/** A texture with how steep it is, for each column and row. */
export interface SteepTexture {
  readonly texture: Plane;
  readonly across: Plane;
  readonly down: Plane;
}

export function steepness(texture: Plane): SteepTexture {
  const { width, height, values } = texture;
  const [across, down] = [planeLike(texture), planeLike(texture)];
  across.values.fill(NaN);
  down.values.fill(NaN);
  for (let j = 1; j < height - 1; j++)
    for (let i = 1, at = j * width + 1; i < width - 1; i++, at++) {
      across.values[at] = ((values[at + 1] ?? NaN) - (values[at - 1] ?? NaN)) / 2;
      down.values[at] = ((values[at + width] ?? NaN) - (values[at - width] ?? NaN)) / 2;
    }
  return { texture, across, down };
}
