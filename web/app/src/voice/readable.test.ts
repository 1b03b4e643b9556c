import { expect, test } from "vitest";
import { nextShown, readMs, type Line } from "./readable.ts";
import { importance } from "./voice.ts";

const line = (text: string, how: Line["how"] = importance.advice, serial = 1): Line => ({
  text,
  serial,
  how,
});
const shown = (text: string, how: Line["how"] = importance.advice) => ({ line: line(text, how), sinceMs: 0 });

test("nextShown_BeforeTheOldCouldBeRead_Waits", () => {
  const { shown: next, againMs } = nextShown(
    shown("Slower, like a breath."),
    line("Lovely.", importance.kind),
    500,
  );
  expect(next.line.text).toBe("Slower, like a breath.");
  expect(againMs).toBe(readMs("Slower, like a breath.") - 500);
});

test("nextShown_OnceRead_IsReplaced", () => {
  const after = nextShown(shown("Slower."), line("Lovely."), readMs("Slower."));
  expect(after).toEqual({ shown: { line: line("Lovely."), sinceMs: readMs("Slower.") }, againMs: null });
});

test("nextShown_MoreImportant_DoesNotWait", () => {
  const after = nextShown(shown("Lovely.", importance.kind), line("Hands off.", importance.stop), 1);
  expect(after.shown.line.text).toBe("Hands off.");
});

test("nextShown_SameSentenceAgain_BeginsAnew", () => {
  const again = nextShown(shown("Slower."), line("Slower.", importance.advice, 2), 10_000);
  expect(again.shown.sinceMs).toBe(10_000);
});

test("readMs_LongerSentences_NeedLonger", () => {
  expect(readMs("A touch faster, so that each stroke stays one movement.")).toBeGreaterThan(4000);
  expect(readMs("")).toBe(0);
});
