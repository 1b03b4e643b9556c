import { Button } from "react-aria-components/Button";
import { GridListItem } from "react-aria-components/GridList";
import type { RoutineChoices, TechniqueChoice } from "../api/types.ts";
import type { DraftStep } from "../routines/draft.ts";
import type { Note } from "../routines/notes.ts";
import { Icon, type IconName } from "../ui/icons.tsx";
import { words } from "../words.ts";
import { NoteList } from "./note-list.tsx";
import { StepAmounts, type StepChange } from "./step-amounts.tsx";

const w = words.editor;

export interface StepRowProps {
  step: DraftStep;
  /** From 1. */
  place: number;
  last: boolean;
  name: string;
  technique: TechniqueChoice | undefined;
  choices: RoutineChoices;
  notes: readonly Note[];
  open: boolean;
  toggle: () => void;
  change: (change: StepChange) => void;
  move: (by: 1 | -1) => void;
  remove: () => void;
}

export function StepRow(props: StepRowProps) {
  const { step, place, last, name, technique, choices, open, toggle, move, remove } = props;
  return (
    <GridListItem id={step.key} textValue={name} className="step">
      <div className="step-head">
        <Button slot="drag" className="grip">
          <Icon name="grip" />
        </Button>
        <button
          className="step-name"
          onClick={toggle}
          aria-expanded={open}
          aria-label={`${w.details(name, place)}, ${summary(step, technique, choices)}`}
        >
          <span>
            <span className="step-place">{place}</span> {name}
          </span>
          <small>{summary(step, technique, choices)}</small>
        </button>
        <SignButton icon="up" label={w.up(name)} act={() => move(-1)} off={place === 1} />
        <SignButton icon="down" label={w.down(name)} act={() => move(1)} off={last} />
        <SignButton icon="leave" label={w.remove(name)} act={remove} off={false} />
      </div>
      {open && technique && (
        <StepAmounts step={step} technique={technique} choices={choices} change={props.change} />
      )}
      <NoteList notes={props.notes} />
    </GridListItem>
  );
}

interface SignButtonProps {
  icon: IconName;
  label: string;
  act: () => void;
  off: boolean;
}

/** A button that stays in its place when there is nothing to do, so that the focus is not lost at the end of the list. */
function SignButton({ icon, label, act, off }: SignButtonProps) {
  return (
    <button className="sign-button" aria-label={label} aria-disabled={off} onClick={() => !off && act()}>
      <Icon name={icon} />
    </button>
  );
}

/** "6 times, a tenth slower, roller". */
function summary(step: DraftStep, technique: TechniqueChoice | undefined, choices: RoutineChoices): string {
  const times = step.passes ?? technique?.usualPasses ?? null;
  const tool = step.tool ?? technique?.tools[0];
  return [
    times === null ? w.usual : w.times(times),
    step.tempo === 1 ? null : w.tempoOf(step.tempo),
    choices.tools.find(({ id }) => id === tool)?.name,
  ]
    .filter(Boolean)
    .join(", ");
}
