import { expect, test } from "vitest";
import { adviceKinds, readCapture, wantText } from "./capture-messages.ts";

test.each(adviceKinds)("readCapture_%s_IsUnderstood", (kind) => {
  const advice = { type: "advice", kind, text: "A little nearer.", heldShare: 0.4 };
  expect(readCapture(JSON.stringify(advice))).toEqual(advice);
});

test("readCapture_ShootAndSpoilt_AreUnderstood", () => {
  expect(readCapture('{"type":"shoot"}')).toEqual({ type: "shoot" });
  expect(readCapture('{"type":"spoilt","text":"Once more."}')).toEqual({
    type: "spoilt",
    text: "Once more.",
  });
});

test("readCapture_HeldShareBeyondOne_IsOne", () => {
  expect(readCapture('{"type":"advice","kind":"hold","text":"","heldShare":7}')).toMatchObject({
    heldShare: 1,
  });
});

test.each([
  "no json",
  "null",
  "[]",
  '{"type":"advice","kind":"nobody","text":"x","heldShare":0}',
  '{"type":"advice","kind":"hold","heldShare":0}',
  '{"type":"advice","kind":"hold","text":"x"}',
  '{"type":"spoilt"}',
  '{"type":"other","text":"x"}',
])("readCapture_%s_IsRefused", (text) => {
  expect(readCapture(text)).toBeNull();
});

test("wantText_SpeaksTheContract", () => {
  expect(JSON.parse(wantText("still", "left45"))).toEqual({ type: "want", shot: "still", pose: "left45" });
});
