import {
  CatmullRomCurve3,
  Float32BufferAttribute,
  Group,
  Mesh,
  MeshPhysicalMaterial,
  MeshStandardMaterial,
  TubeGeometry,
  Vector3,
} from "three";
import type { Head } from "../api/types.ts";
import type { GuideColors } from "./guide-colors.ts";
import { smoothSkin } from "./smooth-skin.ts";
import type { Surface } from "./surface.ts";

// Indices of MediaPipe's face mesh (evidence B5): features drawn so that a smooth face reads as a calm, closed-eyed one.
const lipEdge = new Set([
  61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 409, 270, 269, 267, 0, 37, 39, 40, 185,
]);
const lips = new Set([
  78, 95, 88, 178, 87, 14, 317, 402, 318, 324, 308, 415, 310, 311, 312, 13, 82, 81, 80, 191, 76, 77, 90, 180,
  85, 16, 315, 404, 320, 307, 306, 408, 304, 303, 302, 11, 72, 73, 74, 184, 62, 96, 89, 179, 86, 15, 316, 403,
  319, 325, 292, 407, 272, 271, 268, 12, 38, 41, 42, 183,
]);
// Between the lips: seen only when the mouth opens.
const between = new Set([
  78, 95, 88, 178, 87, 14, 317, 402, 318, 324, 308, 415, 310, 311, 312, 13, 82, 81, 80, 191,
]);
const lines = [
  { at: [33, 7, 163, 144, 145, 153, 154, 155, 133], widthMm: 0.75 },
  { at: [263, 249, 390, 373, 374, 380, 381, 382, 362], widthMm: 0.75 },
  { at: [78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308], widthMm: 0.5 },
];
const brows = [
  { upper: [70, 63, 105, 66, 107], lower: [46, 53, 52, 65, 55] },
  { upper: [300, 293, 334, 296, 336], lower: [276, 283, 282, 295, 285] },
];

export function headModel(head: Head, surface: Surface, colors: GuideColors): Group {
  const group = new Group();
  const skin = new MeshPhysicalMaterial({ vertexColors: true, roughness: 0.68, sheen: 0.3 });
  surface.geometry.setAttribute("color", new Float32BufferAttribute(vertexColors(head, colors), 3));
  const face = new Mesh(smoothSkin(surface.geometry), skin);
  face.receiveShadow = true;
  group.add(face);
  const ink = new MeshStandardMaterial({ color: colors.feature, roughness: 0.9 });
  for (const line of lines) group.add(new Mesh(tube(head, surface, line.at, line.widthMm), ink));
  for (const brow of brows) {
    const middle = brow.upper.map((index, i) => [index, brow.lower[i] ?? index]);
    group.add(new Mesh(browTube(head, surface, middle), ink));
  }
  return group;
}

function vertexColors(head: Head, colors: GuideColors): number[] {
  const edge = colors.skin.clone().lerp(colors.lips, 0.3);
  const inside = colors.lips.clone().lerp(colors.feature, 0.55);
  return head.vertices.flatMap((_, i) =>
    (between.has(i) ? inside : lips.has(i) ? colors.lips : lipEdge.has(i) ? edge : colors.skin).toArray(),
  );
}

function point(head: Head, surface: Surface, index: number, aboveMm: number): Vector3 {
  const [x = 0, y = 0, z = 0] = head.vertices[index] ?? [];
  return new Vector3(x, y, z).addScaledVector(surface.normalAt(index), aboveMm);
}

function tube(head: Head, surface: Surface, at: number[], widthMm: number): TubeGeometry {
  const curve = new CatmullRomCurve3(at.map((index) => point(head, surface, index, 0.2)));
  return new TubeGeometry(curve, 48, widthMm, 6);
}

function browTube(head: Head, surface: Surface, pairs: number[][]): TubeGeometry {
  const middle = pairs.map(([a = 0, b = 0]) =>
    point(head, surface, a, 0.1).lerp(point(head, surface, b, 0.1), 0.45),
  );
  const curve = new CatmullRomCurve3(middle);
  return tapered(new TubeGeometry(curve, browRings, 1.5, browSides), curve);
}

const browRings = 40;
const browSides = 8;

/** A brow thins out towards its ends. */
function tapered(tube: TubeGeometry, curve: CatmullRomCurve3): TubeGeometry {
  const positions = tube.getAttribute("position");
  for (let i = 0; i < positions.count; i++) {
    const along = Math.floor(i / (browSides + 1)) / browRings;
    const middle = curve.getPointAt(along);
    const point = new Vector3().fromBufferAttribute(positions, i).sub(middle);
    point.multiplyScalar(Math.sin(Math.PI * Math.min(0.98, 0.02 + along)) ** 0.5);
    positions.setXYZ(i, ...point.add(middle).toArray());
  }
  return tube;
}
