/**
 * One number for each of the squares a part of a picture is cut into; NaN where there is none.
 * Column i of row j is the square around left + step · (i + ½), top + step · (j + ½) in the picture's pixels.
 */
export interface Plane {
  readonly left: number;
  readonly top: number;
  /** Side of a square in pixels of the picture. */
  readonly step: number;
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

/** A part of a picture in its pixels; right and bottom are left out. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const planeLike = (plane: Plane): Plane => ({
  ...plane,
  values: new Float32Array(plane.values.length),
});

/** Column and row of a place in the picture. */
export const squareAt = (
  { left, top, step }: Pick<Plane, "left" | "top" | "step">,
  x: number,
  y: number,
): [number, number] => [(x - left) / step - 0.5, (y - top) / step - 0.5];

/** The number at a place given in columns and rows, between four squares; NaN when one of them has none. */
export function valueAt({ width, height, values }: Plane, column: number, row: number): number {
  const i = Math.floor(column);
  const j = Math.floor(row);
  if (!(i >= 0 && j >= 0 && i < width - 1 && j < height - 1)) return NaN;
  const at = j * width + i;
  const x = column - i;
  const y = row - j;
  const above = (values[at] ?? NaN) * (1 - x) + (values[at + 1] ?? NaN) * x;
  const below = (values[at + width] ?? NaN) * (1 - x) + (values[at + width + 1] ?? NaN) * x;
  return above * (1 - y) + below * y;
}
