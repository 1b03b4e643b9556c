import { edit, type Draft, type Edit } from "./draft.ts";

/** A draft with its past and, after undoing, its future. */
export interface Editing {
  past: Draft[];
  now: Draft;
  future: Draft[];
  /** What the last edit was about: typing a name is one thing to undo, not one for each letter. */
  about: string | null;
}

export type EditingAction = Edit | { type: "undo" } | { type: "redo" };

/** Chosen: further back than anyone remembers. */
const longestPast = 100;

export const startEditing = (draft: Draft): Editing => ({ past: [], now: draft, future: [], about: null });

export function editing(state: Editing, action: EditingAction): Editing {
  if (action.type === "undo") return undone(state);
  if (action.type === "redo") return redone(state);
  const now = edit(state.now, action);
  const about = aboutOf(action);
  if (about !== null && about === state.about) return { ...state, now, future: [] };
  return { past: [...state.past, state.now].slice(-longestPast), now, future: [], about };
}

function undone(state: Editing): Editing {
  const now = state.past[state.past.length - 1];
  if (!now) return state;
  return { past: state.past.slice(0, -1), now, future: [state.now, ...state.future], about: null };
}

function redone(state: Editing): Editing {
  const [now, ...future] = state.future;
  if (!now) return state;
  return { past: [...state.past, state.now], now, future, about: null };
}

function aboutOf(action: Edit): string | null {
  if (action.type === "text") return action.field;
  if (action.type === "change") return `${action.key} ${Object.keys(action.change).join(" ")}`;
  return null;
}
