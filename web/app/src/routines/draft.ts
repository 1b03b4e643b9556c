import type { Goal, RoutineDetails, RoutineDraft, Tool } from "../api/types.ts";

/** One step while it is edited; the key stays with it wherever it moves. */
export interface DraftStep {
  key: string;
  techniqueId: string;
  passes: number | null;
  tempo: number;
  tool: Tool | null;
}

export interface Draft {
  name: string;
  description: string;
  goals: Goal[];
  steps: DraftStep[];
  /** Number of the next step's key. */
  nextKey: number;
}

export const emptyDraft: Draft = { name: "", description: "", goals: [], steps: [], nextKey: 1 };

export type Edit =
  | { type: "text"; field: "name" | "description"; text: string }
  | { type: "goal"; goal: Goal; on: boolean }
  | { type: "insert"; techniqueIds: string[]; at: number }
  | { type: "move"; keys: string[]; to: number }
  | { type: "remove"; key: string }
  | { type: "change"; key: string; change: Partial<Pick<DraftStep, "passes" | "tempo" | "tool">> };

export function edit(draft: Draft, change: Edit): Draft {
  switch (change.type) {
    case "text":
      return { ...draft, [change.field]: change.text };
    case "goal":
      return { ...draft, goals: toggled(draft.goals, change.goal, change.on) };
    case "insert":
      return inserted(draft, change.techniqueIds, change.at);
    case "move":
      return { ...draft, steps: moved(draft.steps, change.keys, change.to) };
    case "remove":
      return { ...draft, steps: draft.steps.filter((step) => step.key !== change.key) };
    case "change":
      return {
        ...draft,
        steps: draft.steps.map((step) => (step.key === change.key ? { ...step, ...change.change } : step)),
      };
  }
}

const toggled = (goals: Goal[], goal: Goal, on: boolean) => [
  ...goals.filter((other) => other !== goal),
  ...(on ? [goal] : []),
];

function inserted(draft: Draft, techniqueIds: string[], at: number): Draft {
  const fresh = techniqueIds.map((techniqueId, i) => ({
    key: String(draft.nextKey + i),
    techniqueId,
    passes: null,
    tempo: 1,
    tool: null,
  }));
  return {
    ...draft,
    steps: draft.steps.toSpliced(at, 0, ...fresh),
    nextKey: draft.nextKey + fresh.length,
  };
}

/** Steps taken out together and put in again before what stood at `to`. */
function moved(steps: DraftStep[], keys: string[], to: number): DraftStep[] {
  const taken = steps.filter((step) => keys.includes(step.key));
  const before = steps.slice(0, to).filter((step) => !keys.includes(step.key));
  const after = steps.slice(to).filter((step) => !keys.includes(step.key));
  return [...before, ...taken, ...after];
}

export const toSend = (draft: Draft): RoutineDraft => ({
  name: draft.name,
  description: draft.description,
  goals: draft.goals,
  steps: draft.steps.map(({ techniqueId, passes, tempo, tool }) => ({ techniqueId, passes, tempo, tool })),
});

export const toDraft = (routine: RoutineDetails): Draft => ({
  name: routine.name,
  description: routine.description,
  goals: routine.goals,
  steps: routine.steps.map((step, i) => ({
    key: String(i + 1),
    techniqueId: step.techniqueId,
    passes: step.passes,
    tempo: step.tempo,
    tool: step.tool ?? null,
  })),
  nextKey: routine.steps.length + 1,
});

/** A name cut to so many characters, between whole ones. */
export function shortened(name: string, most: number): string {
  let text = "";
  for (const letter of name) {
    if (text.length + letter.length > most) break;
    text += letter;
  }
  return text.trim();
}

/** Whether two drafts say the same; their keys do not count. */
export const sameRoutine = (a: Draft, b: Draft) => JSON.stringify(toSend(a)) === JSON.stringify(toSend(b));
