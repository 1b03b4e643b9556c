import {
  BufferGeometry,
  CatmullRomCurve3,
  Color,
  DoubleSide,
  Float32BufferAttribute,
  FrontSide,
  Group,
  Mesh,
  MeshStandardMaterial,
  SphereGeometry,
  TubeGeometry,
  Vector3,
} from "three";
import type { Head } from "../api/types.ts";
import type { Surface } from "../guide/surface.ts";
import type { AtlasItem, Layer } from "./items.ts";

export type Emphasis = "plain" | "pointed" | "picked" | "quiet";

// Chosen so that layers are told apart by form as well: zones are patches, muscles bundles of thick fibres, vessels thin, nodes beads.
const colors: Record<Layer, string> = {
  zone: "#2f8f86",
  muscle: "#a4453f",
  lymph: "#3f7d3a",
  structure: "#6a4c93",
  line: "#4a3b33",
  noGo: "#b3261e",
};
const radiusMm: Record<Layer, number> = {
  zone: 0,
  muscle: 1.5,
  lymph: 0.7,
  structure: 0.9,
  line: 0.8,
  noGo: 1.2,
};
const nodeMm = 4;
const aboveMm = 1.6;
const pickedColor = new Color("#f2b632");

/** An item as something to look at and to hit; every part knows the item's key. */
export function itemObject(head: Head, surface: Surface, item: AtlasItem): Group {
  const group = new Group();
  const material = new MeshStandardMaterial({
    color: colors[item.layer],
    roughness: 0.7,
    transparent: true,
    side: item.layer === "zone" ? DoubleSide : FrontSide,
  });
  if (item.triangles.length > 0) group.add(new Mesh(patch(head, surface, item.triangles), material));
  for (const curve of [...item.curves.left, ...item.curves.right])
    if (curve.length > 1) group.add(new Mesh(tube(curve, radiusMm[item.layer]), material));
  for (const spot of [...item.spots.left, ...item.spots.right]) group.add(bead(spot, material));
  group.traverse((node) => (node.userData["key"] = item.key));
  return group;
}

/** How an item stands out; the materials are its own, so nothing else changes. */
export function tint(object: Group, item: AtlasItem, emphasis: Emphasis): void {
  object.traverse((node) => {
    if (!(node instanceof Mesh)) return;
    const material = node.material as MeshStandardMaterial;
    material.color.set(emphasis === "picked" ? pickedColor : new Color(colors[item.layer]));
    material.emissive.set(emphasis === "pointed" ? colors[item.layer] : "#000000");
    material.opacity = opacity(item.layer, emphasis);
  });
}

function opacity(layer: Layer, emphasis: Emphasis): number {
  const patchy = layer === "zone";
  if (emphasis === "picked") return patchy ? 0.6 : 1;
  if (emphasis === "pointed") return patchy ? 0.5 : 1;
  if (emphasis === "quiet") return patchy ? 0.08 : 0.4;
  return patchy ? 0.16 : 0.95;
}

function tube(curve: number[][], thickMm: number): TubeGeometry {
  const points = curve.map(([x = 0, y = 0, z = 0]) => new Vector3(x, y, z));
  const outward = points.map((point) => point.clone().addScaledVector(awayFromAxis(point), aboveMm));
  return new TubeGeometry(new CatmullRomCurve3(outward), Math.max(4, 2 * curve.length), thickMm, 6);
}

/** Off the skin, as seen from the middle of the head or of the neck. */
function awayFromAxis(point: Vector3): Vector3 {
  const middle = new Vector3(0, point.y > -60 ? 20 : point.y, point.y > -60 ? -30 : -57);
  return point.clone().sub(middle).normalize();
}

function bead([x = 0, y = 0, z = 0]: number[], material: MeshStandardMaterial): Mesh {
  const mesh = new Mesh(new SphereGeometry(nodeMm, 14, 10), material);
  mesh.position.set(x, y, z);
  return mesh;
}

/** The triangles of a zone, lifted off the skin so that they do not flicker. */
function patch(head: Head, surface: Surface, triangles: readonly number[]): BufferGeometry {
  const positions: number[] = [];
  for (const triangle of triangles)
    for (const vertex of head.triangles[triangle] ?? []) {
      const [x = 0, y = 0, z = 0] = head.vertices[vertex] ?? [];
      positions.push(...new Vector3(x, y, z).addScaledVector(surface.normalAt(vertex), 0.9).toArray());
    }
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new Float32BufferAttribute(positions, 3));
  geometry.computeVertexNormals();
  return geometry;
}
