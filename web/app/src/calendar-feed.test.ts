import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("../../../contracts/calendar/", import.meta.url));

/** What a clock on the wall shows, by another source of time zones than the feed's own. */
function wallClock(instant: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat("sv", {
    timeZone,
    dateStyle: "short",
    timeStyle: "short",
  });
  return format.format(instant);
}

function eventsOf(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

const feeds = readdirSync(folder).map((file) => ({
  zone: file.replace(/\.ics$/, "").replace("-", "/"),
  text: readFileSync(folder + file, "utf8"),
}));

describe.each(feeds)("the feed in $zone, read by another library", ({ zone, text }) => {
  const events = eventsOf(text);

  it("has every visit at half past nine by the wall clock, also after the clocks change", () => {
    expect(events).toHaveLength(4);
    const shown = events.map((event) => wallClock(event.startDate.toJSDate(), zone));
    expect(shown.map((moment) => moment.slice(-5))).toEqual(["21:30", "21:30", "21:30", "21:30"]);
    const days = shown.map((moment) => Date.parse(`${moment.slice(0, 10)}T00:00:00Z`) / 86_400_000);
    expect(days.slice(1).map((day, i) => day - (days[i] ?? 0))).toEqual([3, 3, 3]);
  });

  it("has a name of its own for every visit, its length and its title", () => {
    expect(new Set(events.map((event) => event.uid)).size).toBe(4);
    expect(events.map((event) => event.duration.toSeconds())).toEqual([600, 600, 600, 600]);
    expect(events[0]?.summary).toBe(`Calm; a tight jaw, ${"ä".repeat(40)}`);
  });
});

it("there are feeds of five time zones, and the clocks change in some of them", () => {
  expect(feeds).toHaveLength(5);
  const offsets = feeds.map(
    ({ text }) => new Set(eventsOf(text).map((event) => event.startDate.utcOffset())),
  );
  expect(offsets.filter((all) => all.size > 1).length).toBeGreaterThanOrEqual(3);
});
