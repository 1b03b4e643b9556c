import { beforeEach, expect, test } from "vitest";
import { ApiError } from "../api/client.ts";
import { TrialOutbox, type Told } from "./trial-outbox.ts";

const result = {
  outcome: 4,
  otherSideOutcome: null,
  doneArmId: "rest",
  complete: true,
  sessionId: null,
  harms: null,
  note: null,
};
const begin: Told = { kind: "begin", trialId: "t", n: 1, before: { before: 6, otherSideBefore: null } };
const tell: Told = { kind: "tell", trialId: "t", n: 1, result };

let kept: Map<string, string>;
let sent: Told[];
let server: (told: Told) => Promise<unknown>;
const keeper = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
};
const outbox = () => new TrialOutbox(keeper, (told) => server(told));

beforeEach(() => {
  kept = new Map();
  sent = [];
  server = async (told) => sent.push(told);
});

test("tell_ServerAway_IsKeptOverAReloadAndSentInOrder", async () => {
  server = () => Promise.reject(new TypeError("away"));
  expect(await outbox().tell(begin)).toEqual({ state: "waiting" });
  expect(await outbox().tell(tell)).toEqual({ state: "waiting" });
  server = async (told) => sent.push(told);
  await outbox().flush();
  expect(sent).toEqual([begin, tell]);
  expect(outbox().waiting).toEqual([]);
});

test("tell_ToldAgainWhileAway_SendsOnlyTheLater", async () => {
  const later: Told = { ...tell, result: { ...result, outcome: 7 } };
  server = () => Promise.reject(new ApiError(503, "busy"));
  const box = outbox();
  await box.tell(tell);
  await box.tell(later);
  server = async (told) => sent.push(told);
  await box.flush();
  expect(sent).toEqual([later]);
});

test("tell_Refused_SaysWhyAndHoldsNothingUp", async () => {
  server = (told) =>
    told.kind === "begin" ? Promise.reject(new ApiError(409, "too early")) : Promise.resolve();
  const box = outbox();
  expect(await box.tell(begin)).toEqual({ state: "refused", line: "too early" });
  expect(await box.tell(tell)).toEqual({ state: "sent" });
});

test("tell_WhileAnotherIsSent_GoesOutToo", async () => {
  let release = () => {};
  const gate = new Promise<void>((open) => (release = open));
  server = async (told) => {
    await gate;
    sent.push(told);
  };
  const box = outbox();
  const both = [box.tell(begin), box.tell(tell)];
  release();
  expect(await Promise.all(both)).toEqual([{ state: "sent" }, { state: "sent" }]);
  expect(sent).toEqual([begin, tell]);
});

test("waiting_StorageSpoilt_IsEmpty", () => {
  kept.set("effleur.trial-outbox", "{");
  expect(outbox().waiting).toEqual([]);
});
