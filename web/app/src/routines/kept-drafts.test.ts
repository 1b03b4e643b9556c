// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { edit, emptyDraft } from "./draft.ts";
import { draftKey, dropDraft, keepDraft, keptDrafts, readKept, type KeptDraft } from "./kept-drafts.ts";

beforeEach(() => localStorage.clear());

const draft = edit(emptyDraft, { type: "insert", techniqueIds: ["T19"], at: 0 });
const kept = (place: string, at: string): KeptDraft => ({ place, revision: null, draft, at });

test("keptDrafts_OfTwoTabs_AreBothThereNewestFirst", () => {
  keepDraft(localStorage, draftKey("one", "new"), kept("new", "2026-03-01T10:00:00Z"));
  keepDraft(localStorage, draftKey("two", "new"), kept("new", "2026-03-01T11:00:00Z"));
  localStorage.setItem("effleur.preferences", "{}");
  expect(keptDrafts(localStorage).map((found) => found.key)).toEqual([
    draftKey("two", "new"),
    draftKey("one", "new"),
  ]);
  dropDraft(localStorage, draftKey("two", "new"));
  expect(keptDrafts(localStorage)[0]?.kept).toEqual(kept("new", "2026-03-01T10:00:00Z"));
});

test.each([
  null,
  "",
  "{",
  "3",
  "{}",
  JSON.stringify({ ...kept("new", "x"), draft: {} }),
  JSON.stringify({ ...kept("new", "x"), revision: "1" }),
  JSON.stringify({ ...kept("new", "x"), draft: { ...draft, steps: [{ key: 1 }] } }),
])("readKept_%s_CountsAsNotKept", (text) => {
  expect(readKept(text)).toBeNull();
});

test("keepDraft_FullStorage_SaysSo", () => {
  const full = {
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  } as unknown as Storage;
  expect(keepDraft(full, "k", kept("new", "x"))).toBe(false);
});
