import { expect, test } from "vitest";
import { ApiError } from "../api/client.ts";
import type { Measured } from "../api/check-in-types.ts";
import { Outbox, type OutboxState } from "./outbox.ts";

const measured = { readings: [{}, {}], refusals: [] } as unknown as Measured;
const settled = () => new Promise((later) => setTimeout(later));

function setUp() {
  const states: OutboxState[] = [];
  const outbox = new Outbox((state) => states.push(state));
  return { outbox, last: () => states.at(-1) };
}

test("add_ServerAnswers_CountsWhatItMeasured", async () => {
  const { outbox, last } = setUp();
  outbox.add(() => Promise.resolve(measured));
  outbox.add(() => Promise.resolve(measured));
  await settled();
  expect(last()).toEqual({ waiting: 0, sent: 2, stuck: false, refused: [], readings: 4 });
});

test("add_ServerAway_KeepsItAndSendsItAfterRetryInOrder", async () => {
  const { outbox, last } = setUp();
  const sent: string[] = [];
  let away = true;
  const send = (name: string) => () => {
    if (away) return Promise.reject(new TypeError("Failed to fetch"));
    sent.push(name);
    return Promise.resolve(measured);
  };
  outbox.add(send("clip"));
  await settled();
  outbox.add(send("still"));
  await settled();
  expect(last()).toMatchObject({ waiting: 2, stuck: true });
  away = false;
  await outbox.retry();
  expect([sent, last()?.waiting]).toEqual([["clip", "still"], 0]);
});

test("add_Refused_IsToldAndTheNextIsSentAllTheSame", async () => {
  const { outbox, last } = setUp();
  outbox.add(() => Promise.reject(new ApiError(400, "No recording.")));
  outbox.add(() => Promise.resolve(undefined));
  await settled();
  expect(last()).toEqual({ waiting: 0, sent: 1, stuck: false, refused: ["No recording."], readings: 0 });
});

test("add_ServerInTrouble_IsNotTakenForARefusal", async () => {
  const { outbox, last } = setUp();
  outbox.add(() => Promise.reject(new ApiError(503, "starting")));
  await settled();
  expect(last()).toMatchObject({ waiting: 1, stuck: true, refused: [] });
});
