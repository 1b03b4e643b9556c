import { expect, test } from "vitest";
import type { Atlas, Head, Library, TechniqueRow } from "../api/types.ts";
import { atlasItems, layers, techniquesFor } from "./items.ts";

const head: Head = {
  vertices: [
    [0, 0, 0],
    [3, 0, 0],
    [0, 3, 0],
  ],
  triangles: [[0, 1, 2]],
  faceVertexCount: 3,
  uv: [],
  zones: [{ id: "cheek", name: "cheek", left: [0], right: [] }],
  noGo: [
    {
      id: "left-eyeball",
      name: "left eye",
      kind: "eyeball",
      outline: [
        [0, 1, 0, 0],
        [0, 0, 1, 0],
        [0, 0, 0, 1],
      ],
    },
  ],
};
const curves = {
  left: [
    [
      [0, 0, 0],
      [1, 1, 1],
    ],
  ],
  right: [
    [
      [0, 0, 0],
      [-1, 1, 1],
    ],
  ],
};
const spots = { left: [[1, 1, 1]], right: [[-1, 1, 1]] };
const atlas: Atlas = {
  muscles: [
    {
      id: "masseter",
      name: "chewing muscle",
      latin: "masseter",
      origin: "a",
      insertion: "b",
      run: "c",
      action: "d",
      lines: ["fold"],
      note: null,
      mark: "M",
      fibres: curves,
    },
  ],
  lines: [{ id: "fold", name: "fold", muscles: ["masseter"], curves }],
  lymph: [
    {
      id: "parotid",
      name: "in front of the ear",
      where: "w",
      drains: "d",
      territory: ["cheek"],
      passesTo: [],
      mark: "V",
      nodes: spots,
      flows: curves,
    },
  ],
  structures: [{ id: "vein", name: "vein", kind: "vessel", where: "w", rule: "r", mark: "M", spots, curves }],
};
const row = (id: string, part: Partial<TechniqueRow>): TechniqueRow => ({
  id,
  name: id,
  otherNames: [],
  family: "gliding",
  intent: "",
  goals: ["calm"],
  tools: [],
  zones: [],
  muscles: [],
  lymphGroups: [],
  seconds: 60,
  grade: "low",
  ...part,
});
const library: Library = {
  techniques: [
    row("T1", { muscles: ["masseter"], zones: ["cheek"] }),
    row("T2", { lymphGroups: ["parotid"] }),
  ],
  routines: [],
  zones: [],
  names: {},
};

const found = (key: string) => {
  const item = atlasItems(head, atlas).find((candidate) => candidate.key === key);
  return item ? techniquesFor(item, library).map((technique) => technique.id) : null;
};

test("atlasItems_EveryLayer_HasItsOwn", () => {
  expect(new Set(atlasItems(head, atlas).map((item) => item.layer))).toEqual(new Set(layers));
});

test.each([
  ["muscle:masseter", ["T1"]],
  ["lymph:parotid", ["T2"]],
  ["line:fold", ["T1"]],
  ["zone:cheek", ["T1"]],
  ["structure:vein", []],
  ["noGo:left-eyeball", []],
])("techniquesFor_%s_IsWhatWorksThere", (key, ids) => {
  expect(found(key)).toEqual(ids);
});

test("atlasItems_RedZone_IsAClosedRingOnTheHead", () => {
  const ring = atlasItems(head, atlas).find((item) => item.layer === "noGo")?.curves.left[0];
  expect(ring?.[0]).toEqual([0, 0, 0]);
  expect(ring?.[1]).toEqual([3, 0, 0]);
  expect(ring?.[ring.length - 1]).toEqual(ring?.[0]);
});
