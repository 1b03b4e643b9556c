import { useId, useState, type ReactNode } from "react";
import type { RoutineChoices, TechniqueChoice } from "../api/types.ts";
import { steppedPasses, steppedTempo, typedPasses } from "../routines/amounts.ts";
import type { DraftStep } from "../routines/draft.ts";
import { Icon } from "../ui/icons.tsx";
import { words } from "../words.ts";

const w = words.editor;

export type StepChange = Partial<Pick<DraftStep, "passes" | "tempo" | "tool">>;

interface StepAmountsProps {
  step: DraftStep;
  technique: TechniqueChoice;
  choices: RoutineChoices;
  change: (change: StepChange) => void;
}

/** How often, how fast and with what, inside the technique's own limits. */
export function StepAmounts({ step, technique, choices, change }: StepAmountsProps) {
  const usual = step.passes === null && step.tempo === 1 && step.tool === null;
  return (
    <div className="amounts">
      <Passes step={step} technique={technique} change={change} />
      <Tempo step={step} technique={technique} slowest={choices.slowestTempo} change={change} />
      {technique.tools.length > 1 && (
        <ToolChoice step={step} technique={technique} choices={choices} change={change} />
      )}
      {!usual && (
        <button className="small-button" onClick={() => change({ passes: null, tempo: 1, tool: null })}>
          {w.asUsual}
        </button>
      )}
    </div>
  );
}

type AmountProps = Pick<StepAmountsProps, "step" | "technique" | "change">;

function Passes({ step, technique, change }: AmountProps) {
  const id = useId();
  // What is being typed, while it is no number of the band yet.
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string) => {
    const passes = typedPasses(technique, text);
    setTyped(passes === undefined ? text : null);
    if (passes !== undefined) change({ passes });
  };
  const press = (by: 1 | -1) => {
    setTyped(null);
    change({ passes: steppedPasses(technique, step.passes, by) });
  };
  return (
    <Amount label={<label htmlFor={id}>{w.timesLabel(technique.leastPasses, technique.mostPasses)}</label>}>
      <AmountButton sign="slower" label={w.fewer} act={() => press(-1)} />
      <input
        id={id}
        className="amount-number"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={typed ?? step.passes ?? ""}
        placeholder={technique.usualPasses === null ? w.usual : String(technique.usualPasses)}
        aria-invalid={typed !== null}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setTyped(null)}
      />
      <AmountButton sign="faster" label={w.more} act={() => press(1)} />
    </Amount>
  );
}

function Tempo({ step, technique, slowest, change }: AmountProps & { slowest: number }) {
  const press = (by: 1 | -1) =>
    change({ tempo: steppedTempo(step.tempo, by, slowest, technique.fastestTempo) });
  return (
    <Amount label={<span>{w.tempo}</span>}>
      <AmountButton sign="slower" label={w.slower} act={() => press(-1)} />
      <output className="amount-words">{w.tempoOf(step.tempo)}</output>
      <AmountButton sign="faster" label={w.faster} act={() => press(1)} />
    </Amount>
  );
}

function ToolChoice({
  step,
  technique,
  choices,
  change,
}: Omit<StepAmountsProps, "choices"> & { choices: RoutineChoices }) {
  const held = step.tool ?? technique.tools[0];
  return (
    <Amount label={<span>{w.tool}</span>}>
      {technique.tools.map((tool) => (
        <button
          key={tool}
          className="small-button"
          aria-pressed={tool === held}
          onClick={() => change({ tool: tool === technique.tools[0] ? null : tool })}
        >
          {choices.tools.find(({ id }) => id === tool)?.name ?? tool}
        </button>
      ))}
    </Amount>
  );
}

const Amount = ({ label, children }: { label: ReactNode; children: ReactNode }) => (
  <div className="amount">
    <span className="amount-label">{label}</span>
    <span className="amount-row">{children}</span>
  </div>
);

interface AmountButtonProps {
  sign: "slower" | "faster";
  label: string;
  act: () => void;
}

const AmountButton = ({ sign, label, act }: AmountButtonProps) => (
  <button className="sign-button" aria-label={label} onClick={act}>
    <Icon name={sign} />
  </button>
);
