/** The canonical head as `GET /api/head` gives it; the first `faceVertexCount` vertices are face landmarks. */
export interface HeadGeometry {
  /** Millimetres: the person's left, up, forward. */
  readonly vertices: readonly (readonly number[])[];
  readonly triangles: readonly (readonly number[])[];
  readonly faceVertexCount: number;
}

/** A place on the skin: triangle index and the weights of its three corners. */
export type SurfaceSample = readonly number[];
