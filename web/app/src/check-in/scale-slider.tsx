import { useId } from "react";
import type { Scale, ScaleItem } from "../api/check-in-types.ts";
import { words } from "../words.ts";

interface SliderProps {
  scale: Scale;
  item: ScaleItem;
  value: number | undefined;
  set: (value: number) => void;
}

const w = words.checkIn;

/** One question; until it is answered no thumb is shown, so that no place on the line is suggested. */
export function ScaleSlider({ scale, item, value, set }: SliderProps) {
  const id = useId();
  const middle = scale.from + Math.round((scale.to - scale.from) / 2 / scale.step) * scale.step;
  return (
    <div className="slider">
      <label htmlFor={id}>{item.words}</label>
      <input
        id={id}
        type="range"
        className={value === undefined ? "unanswered" : undefined}
        min={scale.from}
        max={scale.to}
        step={scale.step}
        value={value ?? middle}
        aria-valuetext={value === undefined ? w.unanswered : w.answered(value, scale.to)}
        onChange={(event) => set(event.target.valueAsNumber)}
        // A tap on the very middle changes nothing, and is an answer all the same.
        onClick={(event) => set(event.currentTarget.valueAsNumber)}
        onKeyDown={(event) => {
          if (event.key === "Enter") {
            event.preventDefault();
            set(event.currentTarget.valueAsNumber);
          }
        }}
      />
      <p className="slider-ends" aria-hidden="true">
        <span>{scale.low}</span>
        <output>{value === undefined ? "" : value}</output>
        <span>{scale.high}</span>
      </p>
      <p className="visually-hidden">
        {scale.low} – {scale.high}
      </p>
    </div>
  );
}
