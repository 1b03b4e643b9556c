import { describe, expect, it } from "vitest";
import { newVideoPoints, pointAt, type VideoPoints } from "../frames/video-point.ts";
import { fitPose, project, type Pose } from "./fit-pose.ts";
import type { HeadGeometry } from "./head.ts";
import { projectSurface } from "./project-surface.ts";

/** Repeatable noise (Park & Miller 1988), −1 to 1. */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (2 * state) / 2_147_483_647 - 1;
  };
}

const FACE_VERTICES = 60;
const random = noise(42);
/** A lumpy ellipsoid front as the face, two vertices below it as the neck. */
const head: HeadGeometry = {
  vertices: [
    ...Array.from({ length: FACE_VERTICES }, () => [70 * random(), 90 * random(), 40 + 30 * random()]),
    [-40, -140, 10],
    [40, -140, 10],
  ],
  triangles: [
    [0, 1, 2],
    [3, FACE_VERTICES, FACE_VERTICES + 1],
  ],
  faceVertexCount: FACE_VERTICES,
};

function rotation(yaw: number, pitch: number, roll: number): number[] {
  const [cy, sy, cp, sp, cr, sr] = [yaw, pitch, roll].flatMap((a) => [Math.cos(a), Math.sin(a)]) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const turn = [
    [cr * cy, cr * sy * sp - sr * cp, cr * sy * cp + sr * sp],
    [sr * cy, sr * sy * sp + cr * cp, sr * sy * cp - cr * sp],
    [-sy, cy * sp, cy * cp],
  ];
  // Up and forward in the head are down and away in the picture.
  return turn.flatMap(([x = 0, y = 0, z = 0]) => [x, -y, -z]);
}

function posed(pose: Omit<Pose, "residualPx">, jitterPx = 0): VideoPoints {
  const points = newVideoPoints(FACE_VERTICES);
  const jitter = noise(7);
  for (let i = 0; i < FACE_VERTICES; i++) {
    const { x, y, z } = project(pose, head.vertices[i] ?? []);
    points.set([x + jitterPx * jitter(), y + jitterPx * jitter(), z + jitterPx * jitter()], 3 * i);
  }
  return points;
}

const planted = { scalePxPerMm: 1.7, rotation: rotation(0.35, -0.2, 0.15), translation: [320, 250, -12] };

function expectNear(pose: Pose, tolerancePx: number): void {
  for (const vertex of head.vertices) {
    const [seen, wanted] = [project(pose, vertex), project(planted, vertex)];
    expect(Math.hypot(seen.x - wanted.x, seen.y - wanted.y, seen.z - wanted.z)).toBeLessThan(tolerancePx);
  }
}

describe("fitPose", () => {
  it("exactFace_recoversScaleAndEveryPoint", () => {
    const pose = fitPose(head, posed(planted));
    // Points are stored as f32: about 1e-5 of a pixel at 500.
    expect(pose.scalePxPerMm).toBeCloseTo(1.7, 5);
    expectNear(pose, 1e-3);
    expect(pose.residualPx).toBeLessThan(1e-3);
  });

  it.each([0, 0.6, 1.2, -1.2])("turnedBy %d rad_stillRecovered", (yaw) => {
    const turned = { ...planted, rotation: rotation(yaw, 0.1, -0.3) };
    const pose = fitPose(head, posed(turned));
    pose.rotation.forEach((value, i) => expect(value).toBeCloseTo(turned.rotation[i] ?? NaN, 4));
  });

  it("onePixelOfNoise_neckStaysWithinAPixel", () => {
    expectNear(fitPose(head, posed(planted, 1)), 1);
  });

  it("fifthOfThePointsFarOff_areLeftOut", () => {
    const face = posed(planted);
    for (let i = 0; i < FACE_VERTICES; i += 5) face[3 * i] = (face[3 * i] ?? 0) + 60;
    expectNear(fitPose(head, face), 0.5);
  });

  it("headFacingUs_rotationIsProper", () => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = fitPose(
      head,
      posed(planted),
    ).rotation;
    expect(a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)).toBeCloseTo(1, 9);
  });
});

describe("projectSurface", () => {
  const face = posed(planted);
  const pose = fitPose(head, face);

  it("onTheFace_followsTheLandmarksNotThePose", () => {
    const moved = face.slice() as VideoPoints;
    moved[0] = (moved[0] ?? 0) + 9;
    const [before, after] = [face, moved].map((one) =>
      pointAt(projectSurface(head, one, pose, [[0, 0.5, 0.25, 0.25]]), 0),
    );
    expect((after?.x ?? 0) - (before?.x ?? 0)).toBeCloseTo(4.5, 3);
  });

  it("onTheNeck_followsThePose", () => {
    const seen = pointAt(projectSurface(head, face, pose, [[1, 0, 0.5, 0.5]]), 0);
    const wanted = project(planted, [0, -140, 10]);
    expect(Math.hypot(seen.x - wanted.x, seen.y - wanted.y)).toBeLessThan(0.01);
  });

  it("unknownTriangle_isNamed", () => {
    expect(() => projectSurface(head, face, pose, [[9, 1, 0, 0]])).toThrow("Triangle 9 is not on the head.");
  });
});
