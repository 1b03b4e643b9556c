import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import type { Library, TechniqueRow } from "../api/types.ts";
import { fromAddress, keeps, noFilters, toAddress, type Filters } from "./filters.ts";
import { TechniqueSearch } from "./search.ts";

const folder = new URL("../../../../knowledge/techniques/", import.meta.url);

/** Enough of each shipped technique to search it, read without a server. */
function shipped(): TechniqueRow[] {
  const list = (line: string) =>
    line
      .replaceAll(/[[\]"]/g, "")
      .split(", ")
      .filter(Boolean);
  return readdirSync(folder).map((file) => {
    const text = readFileSync(new URL(file, folder), "utf8");
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(text)?.[1] ?? "";
    return {
      id: field("id"),
      name: field("name"),
      otherNames: list(field("otherNames")),
      family: field("family") as TechniqueRow["family"],
      intent: field("intent").replaceAll('"', ""),
      goals: list(field("goals")) as TechniqueRow["goals"],
      tools: list(field("tools")) as TechniqueRow["tools"],
      zones: [],
      muscles: list(field("muscles")),
      lymphGroups: list(field("lymphGroups")),
      seconds: 60,
      grade: "low",
    };
  });
}

const library: Library = { techniques: shipped(), routines: [], zones: [], names: {} };
const search = new TechniqueSearch(library);

test.each([
  ["maseter", "T28"],
  ["gua scha", "T36"],
  ["guasha", "T36"],
  ["efleurage", "T03"],
  ["forhead drain", "T15"],
  ["supraclavicular", "T04"],
  ["tapotment", "T35"],
  ["colarbone", "T04"],
  ["trapezus", "T33"],
  ["Jaquet", "T27"],
  ["brething", "T01"],
  ["temporalis", "T31"],
  ["t19", "T19"],
])("find_%s_IsAmongTheFirstThree", (text, id) => {
  expect(
    search
      .find(text)
      .slice(0, 3)
      .map((row) => row.id),
  ).toContain(id);
});

test("find_Nothing_IsEverything", () => {
  expect(search.find("  ")).toHaveLength(36);
});

test("find_Nonsense_IsNothing", () => {
  expect(search.find("xqzzkw")).toHaveLength(0);
});

test("keeps_EachFilter_NarrowsByItself", () => {
  const kept = (filters: Partial<Filters>) =>
    library.techniques.filter((row) => keeps({ ...noFilters, ...filters }, row));
  expect(kept({})).toHaveLength(36);
  expect(kept({ tool: "roller" }).map((row) => row.id)).toEqual(["T36"]);
  expect(kept({ tool: "hands" })).toHaveLength(35);
  expect(kept({ goal: "sinusComfort" }).map((row) => row.id)).toEqual(["T11"]);
  expect(kept({ minutes: 0.5 })).toHaveLength(0);
});

test("address_AnyFilters_ReadBackTheSame", () => {
  const filters: Filters = {
    text: "jaw & ear",
    goal: "calm",
    zone: "side-neck",
    minutes: 2,
    tool: "hands",
    grade: "veryLow",
  };
  expect(fromAddress(toAddress(filters))).toEqual(filters);
  expect(toAddress(noFilters)).toBe("#/library");
});
