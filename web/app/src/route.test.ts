import { expect, test } from "vitest";
import { copyAddress, readRoute, routineAddress, sessionAddress, startAddress } from "./route.ts";

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

test("readRoute_RoutineAddresses_ComeBackWhole", () => {
  expect(readRoute("#/routines")).toEqual({ screen: "routines" });
  expect(readRoute("#/routine/new")).toEqual({ screen: "routine", id: null, from: null });
  expect(readRoute(copyAddress("jaw ease/2"))).toEqual({ screen: "routine", id: null, from: "jaw ease/2" });
  expect(readRoute(routineAddress("7"))).toEqual({ screen: "routine", id: "7", from: null });
  expect(readRoute(startAddress("calm"))).toEqual({ screen: "today", routineId: "calm" });
  expect(readRoute("#/routine")).toEqual({ screen: "today" });
});

test("readRoute_History_WithAndWithoutId", () => {
  expect(readRoute("#/history")).toEqual({ screen: "history" });
  expect(readRoute("#/history/7")).toEqual({ screen: "detail", id: "7" });
});
