import { describe, expect, it } from "vitest";
import { dayNumber, mondayOffset, monthAfter, monthName, weekdayLong } from "./days.ts";

describe("days", () => {
  it("are calendar days, whatever the time zone of the browser", () => {
    expect(weekdayLong("2026-03-29")).toBe("Sunday, March 29");
    expect(dayNumber("2026-10-25")).toBe("25");
  });

  it("count months across a year's end", () => {
    expect(monthAfter("2026-12-31", 1)).toBe("2027-01-01");
    expect(monthAfter("2026-03-31", -1)).toBe("2026-02-01");
    expect(monthName("2027-01-01")).toBe("January 2027");
  });

  it("begin a month's first week on Monday", () => {
    expect(mondayOffset("2026-06-01")).toBe(0); // a Monday
    expect(mondayOffset("2026-11-01")).toBe(6); // a Sunday
  });
});
