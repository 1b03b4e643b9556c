import { expect, test } from "vitest";
import { forgetNote, keepNote, noteOf, takeNote } from "./thumbs.ts";

const nobody = { likes: [], dislikes: [] };

test("noteOf_UpForSeveral_IsForAllWithoutAnOpinion", () => {
  const note = noteOf("up", ["T19", "T12", "T25"], { likes: ["T12"], dislikes: ["T25"] });
  expect(note.before).toEqual([{ id: "T19", thumb: "none" }]);
});

test("noteOf_DownForOne_RemembersWhatItWas", () => {
  expect(noteOf("down", ["T19"], { likes: ["T19"], dislikes: [] }).before).toEqual([
    { id: "T19", thumb: "up" },
  ]);
});

test("noteOf_DownForSeveral_ChangesNothingByItself", () => {
  expect(noteOf("down", ["T19", "T12"], nobody)).toEqual({ shown: "down", before: [] });
});

test("takeNote_KeptForgottenOrBroken", () => {
  const held = new Map<string, string>();
  const store = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
  const note = noteOf("up", ["T19"], nobody);
  keepNote("1", note, store);
  expect(takeNote("1", store)).toEqual(note);
  expect(takeNote("2", store)).toBeNull();
  forgetNote("1", store);
  expect(takeNote("1", store)).toBeNull();
  store.setItem("effleur.thumb.1", "no json");
  expect(takeNote("1", store)).toBeNull();
});
