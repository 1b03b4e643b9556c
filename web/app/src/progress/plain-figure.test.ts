import { expect, test } from "vitest";
import { figureParts, fullName, plainFigure } from "./plain-figure.ts";

test.each([
  [62.345, 1.9, "62.3", "1.9"],
  [62.345, 2.4, "62", "2"],
  [0.01234, 0.0004, "0.0123", "0.0004"],
  [1234.5, 160, "1230", "160"],
  [1234.5, 320, "1200", "300"],
  [-0.004, 0.3, "0.0", "0.3"],
  [5, 0, "5.00", "0.00"],
])("figureParts_%d ± %d_Are %s ± %s", (value, error, shown, shownError) => {
  expect(figureParts(value, error)).toEqual({ value: shown, error: shownError });
});

test("plainFigure_UnitsAreReadable", () => {
  expect(plainFigure(62, 2.2, "bpm")).toBe("62 ± 2 beats a minute");
  expect(plainFigure(0.5, 0.03, "1")).toBe("0.50 ± 0.03");
  expect(plainFigure(41, 3, "°")).toBe("41 ± 3°");
  expect(plainFigure(3, 0.5, "mm")).toBe("3.0 ± 0.5 mm");
});

test("fullName_WithPlace_HasZoneAndSide", () => {
  expect(fullName({ name: "Redness", zoneName: "cheek", side: "left" })).toBe("Redness (cheek, left)");
  expect(fullName({ name: "Pulse", zoneName: null, side: null })).toBe("Pulse");
});
