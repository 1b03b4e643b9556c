import { expect, test } from "vitest";
import { findTechniques } from "./find-techniques.ts";
import { choicesOf, techniqueOf } from "./test-choices.ts";

const choices = choicesOf(
  techniqueOf({}),
  techniqueOf({ id: "T26", name: "Cheek kneading", otherNames: [], family: "muscle", intent: "for glow" }),
);
const ids = (search: string) =>
  findTechniques(choices, search).map((family) => [
    family.name,
    ...family.techniques.map((technique) => technique.id),
  ]);

test("findTechniques_NoSearch_HasAllByFamily", () => {
  expect(ids(" ")).toEqual([
    ["Gliding", "T19"],
    ["Kneading", "T26"],
  ]);
});

test.each([
  ["CHEEK", 2],
  ["zygomatik", 1],
  ["kneeding", 1],
  ["glow", 1],
  ["t26", 1],
  ["toes", 0],
])("findTechniques_%s_FindsInSoManyFamilies_%i", (search, families) => {
  expect(ids(search)).toHaveLength(families);
});

test("findTechniques_BestMatchInALaterFamily_ComesFirst", () => {
  expect(ids("cheek kneeding")[0]).toEqual(["Kneading", "T26"]);
});
