import { describe, expect, it } from "vitest";
import type { Profile } from "../api/types.ts";
import { answer, tapGoal, toggleDay, toggled, weightOf, withZone } from "./profile-edits.ts";

const profile: Profile = {
  age: null,
  conditions: [],
  goals: [],
  minutes: 10,
  minutesOn: [],
  days: ["monday", "friday"],
  timeOfDay: "evening",
  at: null,
  timeZone: "UTC",
  anchor: "",
  tools: [],
  experience: "new",
  likes: [],
  dislikes: [],
  away: [],
  skin: [],
  avoidFamilies: [],
  avoidIngredients: [],
};

describe("a goal", () => {
  it("goes through its weights and back to none", () => {
    const taps = [1, 2, 3, 4].reduce<Profile[]>(
      (all) => [...all, tapGoal(all.at(-1) ?? profile, "calm")],
      [],
    );
    expect(taps.map((tapped) => weightOf(tapped, "calm"))).toEqual([1, 3, 5, 0]);
  });

  it("that was weighted in a file goes on from there", () => {
    const inFile = { ...profile, goals: [{ goal: "calm" as const, weight: 2 }] };
    expect(weightOf(tapGoal(inFile, "calm"), "calm")).toBe(5);
  });
});

describe("days", () => {
  it("stay in the order of a week", () => {
    expect(toggleDay(profile, "wednesday").days).toEqual(["monday", "wednesday", "friday"]);
  });

  it("are never none", () => {
    const one = toggleDay(profile, "monday");
    expect(toggleDay(one, "friday").days).toEqual(["friday"]);
  });
});

describe("an answer", () => {
  it("is kept with its date and places, and taken back", () => {
    const yes = answer([], "filler", {});
    const dated = answer(yes, "filler", { since: "2026-11-01", places: ["cheek"] });
    expect(dated).toEqual([
      { condition: "filler", since: "2026-11-01", places: ["cheek"], agreedUntil: null },
    ]);
    expect(answer(dated, "filler", { agreedUntil: "2027-01-01" })[0]?.since).toBe("2026-11-01");
    expect(answer(dated, "filler", null)).toEqual([]);
  });

  it("has places one by one", () => {
    expect(toggled(["cheek"], "chin")).toEqual(["cheek", "chin"]);
    expect(toggled(["cheek", "chin"], "cheek")).toEqual(["chin"]);
  });
});

describe("the time zone", () => {
  it("is the browser's at the first save and the person's own from then on", () => {
    expect(withZone(profile, 0, "Europe/Berlin").timeZone).toBe("Europe/Berlin");
    expect(withZone(profile, 3, "Europe/Berlin").timeZone).toBe("UTC");
    expect(withZone(profile, 0, undefined).timeZone).toBe("UTC");
  });
});
