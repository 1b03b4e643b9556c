import { useState, type FormEvent } from "react";
import type { CheckInQuestions } from "../api/check-in-types.ts";
import { Chips } from "../person/when-picker.tsx";
import { Switch } from "../ui/switch.tsx";
import { words } from "../words.ts";
import {
  cards,
  keepCircumstances,
  keptCircumstances,
  longestLabel,
  type LastingCircumstances,
} from "./circumstances.ts";
import { oils, type CheckInUnderWay, type Oil } from "./kept-check-in.ts";
import { startCheckIn } from "./start-check-in.ts";
import type { ChangeCheckIn } from "./use-check-in.ts";

const w = words.checkIn;

interface FormProps {
  checkIn: CheckInUnderWay;
  advice: CheckInQuestions["advice"];
  change: ChangeCheckIn;
}

/** What may make a figure differ without the person being any different; most of it is as it was last time. */
export function CircumstancesForm({ checkIn, advice, change }: FormProps) {
  const [lasting, setLasting] = useState(keptCircumstances);
  const [trouble, setTrouble] = useState<string | null>(null);
  const set = (changed: Partial<LastingCircumstances>) => setLasting((before) => ({ ...before, ...changed }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    keepCircumstances(lasting);
    const started = await startCheckIn(checkIn, lasting);
    if ("trouble" in started) setTrouble(started.trouble);
    else change({ id: started.id, phase: "questions" });
  };
  return (
    <form className="check-in" onSubmit={(event) => void submit(event)}>
      <header>
        <h1 className="title">{w.titles[checkIn.kind]}</h1>
        <p className="lead">{w.lead}</p>
      </header>
      {advice.length > 0 && (
        <section className="check-in-advice">
          <h2>{w.advice}</h2>
          <ul className="dots">
            {advice.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <section className="check-in-facts">
        <h2>{w.facts}</h2>
        <div className="fields">
          <OilPicker oil={checkIn.oil} change={change} />
          <Label name="device" value={lasting.device} set={(device) => set({ device })} />
          <Label name="lamp" value={lasting.lamp} set={(lamp) => set({ lamp })} />
          <p className="muted">{w.same}</p>
          <div>
            <Chips
              label={w.card}
              choices={cards.map((card) => [card, w.cards[card]] as const)}
              isOn={(card) => lasting.card === card}
              pick={(card) => set({ card })}
            />
            <p className="muted chips-note">{w.cardNotes[lasting.card]}</p>
          </div>
        </div>
        <div className="switches">
          <Switch label={w.glasses} on={lasting.glasses} set={(glasses) => set({ glasses })} />
          <Switch label={w.makeUp} on={lasting.makeUp} set={(makeUp) => set({ makeUp })} />
          <Switch label={w.sides} note={w.sidesNote} on={checkIn.sides} set={(sides) => change({ sides })} />
          <Switch
            label={w.photo}
            note={w.photoNote}
            on={checkIn.keepPhoto}
            set={(keepPhoto) => change({ keepPhoto })}
          />
        </div>
      </section>
      {trouble && (
        <p className="problem" role="alert">
          {trouble}
        </p>
      )}
      <p className="actions">
        <button className="button button-first">{w.goOn}</button>
        <a className="button button-plain" href="#/">
          {words.end.home}
        </a>
      </p>
    </form>
  );
}

function OilPicker({ oil, change }: { oil: Oil; change: ChangeCheckIn }) {
  return (
    <div>
      <Chips
        label={w.oil}
        choices={oils.map((one) => [one, w.oils[one]] as const)}
        isOn={(one) => oil === one}
        pick={(one) => change({ oil: one, wipedAtMs: one === "now" ? Date.now() : null })}
      />
      {oil !== "none" && <p className="muted chips-note">{w.oilNote}</p>}
    </div>
  );
}

interface LabelProps {
  name: "device" | "lamp";
  value: string;
  set: (value: string) => void;
}

function Label({ name, value, set }: LabelProps) {
  return (
    <label className="field">
      <span>{w[name]}</span>
      <input
        type="text"
        required
        maxLength={longestLabel}
        placeholder={w[`${name}Hint`]}
        value={value}
        onChange={(event) => set(event.target.value)}
      />
    </label>
  );
}
