import { expect, it } from "vitest";
import type { PressureBand } from "../api/types.ts";
import { glide, twoGlides } from "../session/test-routine.ts";
import { feelAt, feelOf } from "./feel.ts";
import { pads, rules } from "./test-lesson.ts";

const stroke = (pressure: PressureBand, pressesWith: string | null) => ({ ...glide, pressure, pressesWith });

it("says the band, its feel and its weight for the part of the hand", () => {
  expect(feelOf(rules, stroke("p1", "pads"), undefined, "grams")).toBe(
    "lymph: the skin moves, 30 to 120 g with three flat finger pads.",
  );
  expect(feelOf(rules, stroke("p0", "fingertip"), undefined, "grams")).toBe(
    "feather: like moving a hair, up to 10 g with one fingertip.",
  );
});

it("says no weight where a scale cannot stand for the hand", () => {
  expect(feelOf(rules, stroke("p3", null), undefined, "grams")).toBe("firm: a pleasant ache.");
});

it("reminds of one's own leaning with this part of the hand, and only with it", () => {
  const leaning = { ...pads, remind: "You tend to press firmer: think lighter." };
  const lesson = { ...rules, contacts: rules.contacts.map((each) => (each.id === "pads" ? leaning : each)) };
  expect(feelOf(lesson, stroke("p2", "pads"), undefined, "grams")).toMatch(
    /\. You tend to press firmer: think lighter\.$/,
  );
  expect(feelOf(lesson, stroke("p2", "fingertip"), undefined, "grams")).not.toMatch(/tend/);
});

it("is lighter where the session is", () => {
  expect(feelOf(rules, stroke("p2", "pads"), "p0", "ounces")).toBe(
    "feather: like moving a hair, up to 1.1 oz with three flat finger pads.",
  );
});

it("is that of the stroke a step leads to", () => {
  expect(feelAt(rules, twoGlides, 0, {}, "grams")).toMatch(/^medium/);
  expect(feelAt(rules, twoGlides, 3, { "T19.glide": "p1" }, "grams")).toMatch(/^lymph/);
  expect(feelAt(rules, twoGlides, 4, {}, "grams")).toBeNull();
});
