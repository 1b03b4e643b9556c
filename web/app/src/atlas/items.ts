import type { Atlas, Head, Library, SidedCurves, TechniqueRow } from "../api/types.ts";
import { words } from "../words.ts";

export type Layer = "zone" | "muscle" | "lymph" | "structure" | "line" | "noGo";
export const layers: readonly Layer[] = ["zone", "muscle", "lymph", "structure", "line", "noGo"];

/** One thing of the atlas that can be shown, named and picked. */
export interface AtlasItem {
  key: string;
  layer: Layer;
  id: string;
  name: string;
  curves: SidedCurves;
  spots: { left: number[][]; right: number[][] };
  /** Triangles of the head it covers. */
  triangles: readonly number[];
  facts: readonly (readonly [string, string])[];
  /** Keys of other items it has to do with. */
  leadsTo: readonly string[];
  mark: string | null;
}

const none: SidedCurves = { left: [], right: [] };
const noSpots = { left: [], right: [] };
const w = words.atlas;

export const keyOf = (layer: Layer, id: string) => `${layer}:${id}`;

const facts = (...pairs: (readonly [string, string | null | undefined])[]) =>
  pairs.flatMap(([name, text]): (readonly [string, string])[] => (text ? [[name, text]] : []));

/** Everything on the head, in the order it is listed. */
export function atlasItems(head: Head, atlas: Atlas): AtlasItem[] {
  return [
    ...zoneItems(head),
    ...muscleItems(atlas),
    ...lymphItems(atlas),
    ...structureItems(atlas),
    ...lineItems(atlas),
    ...noGoItems(head),
  ];
}

function zoneItems(head: Head): AtlasItem[] {
  return head.zones.map(({ id, name, left, right }) => ({
    ...bare("zone", id, name),
    triangles: [...left, ...right],
  }));
}

function muscleItems(atlas: Atlas): AtlasItem[] {
  return atlas.muscles.map((muscle) => ({
    ...bare("muscle", muscle.id, muscle.name),
    curves: muscle.fibres,
    facts: facts(
      ["", muscle.latin],
      [w.origin, muscle.origin],
      [w.insertion, muscle.insertion],
      [w.run, muscle.run],
      [w.action, muscle.action],
      ["", muscle.note],
    ),
    leadsTo: muscle.lines.map((id) => keyOf("line", id)),
    mark: muscle.mark,
  }));
}

function lymphItems(atlas: Atlas): AtlasItem[] {
  return atlas.lymph.map((group) => ({
    ...bare("lymph", group.id, group.name),
    curves: group.flows,
    spots: group.nodes,
    facts: facts(
      [w.where, group.where],
      [w.drains, group.drains],
      [w.passesTo, group.passesTo.length === 0 ? w.toVeins : null],
    ),
    leadsTo: [
      ...group.passesTo.map((id) => keyOf("lymph", id)),
      ...group.territory.map((id) => keyOf("zone", id)),
    ],
    mark: group.mark,
  }));
}

function structureItems(atlas: Atlas): AtlasItem[] {
  return atlas.structures.map((part) => ({
    ...bare("structure", part.id, part.name),
    curves: part.curves,
    spots: part.spots,
    facts: facts([w.where, part.where], [w.rule, part.rule]),
    mark: part.mark,
  }));
}

function lineItems(atlas: Atlas): AtlasItem[] {
  return atlas.lines.map((line) => ({
    ...bare("line", line.id, line.name),
    curves: line.curves,
    leadsTo: line.muscles.map((id) => keyOf("muscle", id)),
  }));
}

function noGoItems(head: Head): AtlasItem[] {
  return head.noGo.map((zone) => ({
    ...bare("noGo", zone.id, zone.name),
    curves: { left: [ringOf(head, zone.outline)], right: [] },
  }));
}

/** A ring of surface points as positions, closed. */
function ringOf(head: Head, outline: readonly (readonly number[])[]): number[][] {
  const points = outline.map(([triangle = 0, ...weights]) => {
    const corners = (head.triangles[triangle] ?? []).map((vertex) => head.vertices[vertex] ?? [0, 0, 0]);
    return [0, 1, 2].map((axis) =>
      corners.reduce((sum, corner, i) => sum + (weights[i] ?? 0) * (corner[axis] ?? 0), 0),
    );
  });
  return [...points, points[0] ?? [0, 0, 0]];
}

function bare(layer: Layer, id: string, name: string): AtlasItem {
  return {
    key: keyOf(layer, id),
    layer,
    id,
    name,
    curves: none,
    spots: noSpots,
    triangles: [],
    facts: [],
    leadsTo: [],
    mark: null,
  };
}

/** The techniques that work on an item; a line of the face is worked on through the muscles that make it. */
export function techniquesFor(item: AtlasItem, library: Library): TechniqueRow[] {
  const muscles = item.leadsTo
    .filter((key) => key.startsWith("muscle:"))
    .map((key) => key.slice("muscle:".length));
  const works: Record<Layer, (row: TechniqueRow) => boolean> = {
    zone: (row) => row.zones.includes(item.id),
    muscle: (row) => row.muscles.includes(item.id),
    lymph: (row) => row.lymphGroups.includes(item.id),
    line: (row) => row.muscles.some((id) => muscles.includes(id)),
    structure: () => false,
    noGo: () => false,
  };
  return library.techniques.filter(works[item.layer]);
}
