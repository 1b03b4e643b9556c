// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { allowed, remindOnce, turnOff, turnOn } from "./remind.ts";

const shown: string[] = [];

class FakeNotification {
  static permission: NotificationPermission = "default";
  static requestPermission = () => Promise.resolve((FakeNotification.permission = "granted"));
  onclick: (() => void) | null = null;
  constructor(title: string) {
    shown.push(title);
  }
}

const answer = (status: number, body: unknown) =>
  new Response(status === 204 ? null : JSON.stringify(body), { status });
const due = { kind: "remind", visit: "2026-11-23-2", at: "21:00", title: "Calm", minutes: 10 };

beforeEach(() => {
  shown.length = 0;
  localStorage.clear();
  FakeNotification.permission = "default";
  vi.stubGlobal("Notification", FakeNotification);
});

afterEach(() => vi.unstubAllGlobals());

test("allowed_BeforeTheClick_IsOff", async () => {
  expect(allowed()).toBe("off");
  expect(await turnOn()).toBe("on");
  turnOff();
  expect(allowed()).toBe("off");
});

test("allowed_Refused_SaysSo", () => {
  FakeNotification.permission = "denied";
  expect(allowed()).toBe("refused");
});

test("remindOnce_Due_IsShownAfterItWasNoted", async () => {
  vi.stubGlobal("fetch", (url: string) =>
    Promise.resolve(url.endsWith("/shown") ? answer(204, null) : answer(200, due)),
  );
  expect(await remindOnce()).toBe(true);
  expect(shown).toEqual(["Calm"]);
});

test("remindOnce_AnotherWindowWasFirst_ShowsNothing", async () => {
  vi.stubGlobal("fetch", (url: string) =>
    Promise.resolve(url.endsWith("/shown") ? answer(409, { detail: "shown" }) : answer(200, due)),
  );
  expect(await remindOnce()).toBe(false);
  expect(shown).toEqual([]);
});

test("remindOnce_Silent_ShowsNothing", async () => {
  vi.stubGlobal("fetch", () => Promise.resolve(answer(200, { ...due, kind: "silent", visit: null })));
  expect(await remindOnce()).toBe(false);
});
