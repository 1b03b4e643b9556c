import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commandText, readMessage } from "./messages.ts";

const good = new URL("../../../../contracts/live/good/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, good), "utf8");
const fromServer = readdirSync(good).filter((name) => name !== "command.json");

test.each(fromServer)("readMessage_%s_IsUnderstood", (name) => {
  expect(readMessage(read(name))).toEqual(JSON.parse(read(name)));
});

test.each(fromServer)("readMessage_%s_WithAnyReadFieldMissing_IsRefusedOrNeverRead", (name) => {
  const whole = JSON.parse(read(name)) as Record<string, unknown>;
  const missing = Object.keys(whole).filter((field) => !["type", "atS", "reason"].includes(field));
  for (const field of missing) {
    const rest = Object.entries(whole).filter(([name]) => name !== field);
    expect(readMessage(JSON.stringify(Object.fromEntries(rest))), field).toBeNull();
  }
});

test.each([
  "no json",
  "null",
  "[]",
  '{"type":"nobody"}',
  '{"type":"toString"}',
  '{"type":"state","hands":{}}',
])("readMessage_%s_IsRefused", (text) => {
  expect(readMessage(text)).toBeNull();
});

test("commandText_IsTheContractsExample", () => {
  const example = JSON.parse(read("command.json")) as { name: "pause" };
  expect(JSON.parse(commandText(example.name))).toEqual(example);
});
