import { useId, useState, type SyntheticEvent } from "react";
import type { PressureInfo } from "../api/types.ts";
import { words } from "../words.ts";
import { mostShown, readingOf, type ScaleUnit } from "./scale.ts";

const w = words.pressure;

interface ReadingFormProps {
  lesson: PressureInfo;
  unit: ScaleUnit;
  read: (shown: number) => void;
}

/** What the scale shows: one large number. */
export function ReadingForm({ lesson, unit, read }: ReadingFormProps) {
  const [text, setText] = useState("");
  const [isRefused, refuse] = useState(false);
  const refusal = useId();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const shown = readingOf(text, unit, lesson);
    refuse(shown === null);
    if (shown === null) return;
    setText("");
    read(shown);
  };
  return (
    <form className="reading" onSubmit={submit} noValidate>
      <label className="field">
        <span>{w.reading[unit]}</span>
        <input
          inputMode="decimal"
          autoComplete="off"
          enterKeyHint="done"
          value={text}
          aria-invalid={isRefused}
          aria-describedby={isRefused ? refusal : undefined}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <button className="button button-first">{w.enter}</button>
      {isRefused && (
        <p className="problem" role="alert" id={refusal}>
          {w.refused(mostShown(unit, lesson), w.units[unit])}
        </p>
      )}
    </form>
  );
}
