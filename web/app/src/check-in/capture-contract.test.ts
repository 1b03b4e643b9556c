import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readCapture, wantText } from "./capture-messages.ts";

const good = new URL("../../../../contracts/capture/good/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, good), "utf8");
const names = readdirSync(good);

test.each(names.filter((name) => !name.startsWith("want")))("readCapture_%s_IsUnderstood", (name) => {
  expect(readCapture(read(name))).toEqual(JSON.parse(read(name)));
});

test.each(names.filter((name) => name.startsWith("want")))("wantText_Is_%s", (name) => {
  const { shot, pose } = JSON.parse(read(name)) as { shot: "clip"; pose: "front" };
  expect(JSON.parse(wantText(shot, pose))).toEqual(JSON.parse(read(name)));
});
