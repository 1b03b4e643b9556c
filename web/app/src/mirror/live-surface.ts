import type { VideoPoints } from "@effleur/vision";
import type { Head, PathShape } from "../api/types.ts";
import { fitPose, place, type Pose } from "./pose.ts";

/** A point on the video picture, pixels. */
export interface Dot {
  x: number;
  y: number;
}

/** The person's own skin at one instant: landmarks where there are some, the head's pose for neck, ears and collarbones. */
export class LiveSurface {
  private pose: Pose | null = null;

  constructor(
    private readonly head: Head,
    private readonly points: VideoPoints,
  ) {}

  vertex(index: number): Dot {
    if (index < this.head.faceVertexCount)
      return { x: this.points[3 * index] ?? 0, y: this.points[3 * index + 1] ?? 0 };
    this.pose ??= fitPose(this.head, this.points);
    const [x, y] = place(this.pose, this.head.vertices[index] ?? []);
    return { x, y };
  }

  path(shape: PathShape): Dot[] {
    return shape.samples.map(([triangle = 0, ...weights]) => {
      const corners = this.head.triangles[triangle] ?? [];
      return corners.reduce<Dot>(
        (sum, corner, i) => {
          const { x, y } = this.vertex(corner);
          const weight = weights[i] ?? 0;
          return { x: sum.x + weight * x, y: sum.y + weight * y };
        },
        { x: 0, y: 0 },
      );
    });
  }
}
