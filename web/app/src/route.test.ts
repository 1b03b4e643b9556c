import { expect, test } from "vitest";
import { readRoute, sessionAddress } from "./route.ts";

test("readRoute_SessionAddress_ComesBackWhole", () => {
  const address = sessionAddress("id/1", "calm-and-clear", "demo");
  expect(readRoute(address)).toEqual({
    screen: "session",
    id: "id/1",
    routineId: "calm-and-clear",
    source: "demo",
  });
});

test.each(["", "#/", "#/nowhere", "#/session/1/x/other", "#/session/1"])("readRoute_%s_IsToday", (hash) => {
  expect(readRoute(hash)).toEqual({ screen: "today" });
});

test("readRoute_History_WithAndWithoutId", () => {
  expect(readRoute("#/history")).toEqual({ screen: "history" });
  expect(readRoute("#/history/7")).toEqual({ screen: "detail", id: "7" });
});
