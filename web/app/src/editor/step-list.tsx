import { useState } from "react";
import { GridList } from "react-aria-components/GridList";
import { DropIndicator, useDragAndDrop, type ItemDropTarget } from "react-aria-components/useDragAndDrop";
import type { RoutineChoices, TechniqueChoice } from "../api/types.ts";
import type { Draft, DraftStep, Edit } from "../routines/draft.ts";
import type { Notes } from "../routines/notes.ts";
import { words } from "../words.ts";
import { stepType, techniqueIdsOf, techniqueType } from "./dragged.ts";
import { StepRow } from "./step-row.tsx";

const w = words.editor;

interface StepListProps {
  draft: Draft;
  act: (edit: Edit) => void;
  insert: (techniqueIds: string[], at: number) => void;
  say: (words: string) => void;
  techniques: ReadonlyMap<string, TechniqueChoice>;
  choices: RoutineChoices;
  notes: Notes;
}

/** The steps in order: dragged by pointer, by touch or by keyboard, or moved by their buttons. */
export function StepList(props: StepListProps) {
  const { draft, act, insert, say, techniques, choices, notes } = props;
  const { steps } = draft;
  const [open, setOpen] = useState<string | null>(null);
  const nameOf = (step: DraftStep) => techniques.get(step.techniqueId)?.name ?? step.techniqueId;
  const placeOf = ({ key, dropPosition }: ItemDropTarget) =>
    steps.findIndex((step) => step.key === key) + (dropPosition === "after" ? 1 : 0);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [stepType]: String(key) })),
    acceptedDragTypes: [techniqueType, stepType],
    onReorder: ({ keys, target }) => act({ type: "move", keys: [...keys].map(String), to: placeOf(target) }),
    onInsert: ({ items, target }) => void techniqueIdsOf(items).then((ids) => insert(ids, placeOf(target))),
    onRootDrop: ({ items }) => void techniqueIdsOf(items).then((ids) => insert(ids, steps.length)),
    renderDropIndicator: (target) => <DropIndicator target={target} className="drop-line" />,
  });
  const move = (step: DraftStep, by: 1 | -1) => {
    const at = steps.indexOf(step);
    act({ type: "move", keys: [step.key], to: by > 0 ? at + 2 : at - 1 });
    say(w.moved(nameOf(step), at + by + 1));
  };
  const remove = (step: DraftStep) => {
    const at = steps.indexOf(step);
    focusAfterDrawing((steps[at + 1] ?? steps[at - 1])?.key);
    act({ type: "remove", key: step.key });
    say(w.removed(nameOf(step)));
  };
  return (
    <GridList
      className="steps"
      aria-labelledby="steps-title"
      keyboardNavigationBehavior="tab"
      dragAndDropHooks={dragAndDropHooks}
      items={steps.map((step) => ({ ...step, id: step.key }))}
      dependencies={[steps, notes, open]}
      renderEmptyState={() => <p className="steps-empty">{w.empty}</p>}
    >
      {({ key }) => {
        const at = steps.findIndex((step) => step.key === key);
        const step = steps[at];
        if (!step) return <></>;
        return (
          <StepRow
            step={step}
            place={at + 1}
            last={at === steps.length - 1}
            name={nameOf(step)}
            technique={techniques.get(step.techniqueId)}
            choices={choices}
            notes={notes.ofStep.get(key) ?? []}
            open={open === key}
            toggle={() => setOpen(open === key ? null : key)}
            change={(change) => act({ type: "change", key, change })}
            move={(by) => move(step, by)}
            remove={() => remove(step)}
          />
        );
      }}
    </GridList>
  );
}

/** The removed step had the focus; its neighbour takes it, or the search when nothing is left. */
function focusAfterDrawing(key: string | undefined) {
  requestAnimationFrame(() => {
    const row = key && document.querySelector<HTMLElement>(`.steps [data-key="${CSS.escape(key)}"]`);
    (row || document.getElementById("technique-search"))?.focus();
  });
}
