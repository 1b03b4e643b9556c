import type { Profile, Thumb } from "../api/types.ts";

/** What a shown thumb changed, so that it can be taken back. */
export interface ThumbNote {
  shown: "up" | "down";
  /** The techniques it was taken for, with the opinion they had before. */
  before: { id: string; thumb: Thumb }[];
}

export const thumbOf = (profile: Pick<Profile, "likes" | "dislikes">, id: string): Thumb =>
  profile.likes.includes(id) ? "up" : profile.dislikes.includes(id) ? "down" : "none";

/**
 * What a shown thumb means for a session: up is meant for all of it, but nothing a person would rather not do is liked in passing. Down leaves a
 * technique out of the plans, so with several it only asks which one.
 */
export function noteOf(
  shown: ThumbNote["shown"],
  techniques: readonly string[],
  profile: Pick<Profile, "likes" | "dislikes">,
): ThumbNote {
  const had = techniques.map((id) => ({ id, thumb: thumbOf(profile, id) }));
  if (shown === "down") return { shown, before: techniques.length === 1 ? had : [] };
  return { shown, before: had.filter(({ thumb }) => thumb === "none") };
}

const place = (id: string) => `effleur.thumb.${id}`;

export function keepNote(id: string, note: ThumbNote, store: Pick<Storage, "setItem">): void {
  store.setItem(place(id), JSON.stringify(note));
}

export function takeNote(id: string, store: Pick<Storage, "getItem">): ThumbNote | null {
  try {
    return JSON.parse(store.getItem(place(id)) ?? "null") as ThumbNote | null;
  } catch {
    return null;
  }
}

export const forgetNote = (id: string, store: Pick<Storage, "removeItem">) => store.removeItem(place(id));
