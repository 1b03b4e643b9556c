import { useState, type FormEvent } from "react";
import { api } from "../api/client.ts";
import type { Scale } from "../api/check-in-types.ts";
import { words } from "../words.ts";
import { answerKey, answersFor, type CheckInUnderWay } from "./kept-check-in.ts";
import { ScaleSlider } from "./scale-slider.tsx";
import { troubleOf } from "./start-check-in.ts";
import type { ChangeCheckIn } from "./use-check-in.ts";

const w = words.checkIn;

interface FormProps {
  checkIn: CheckInUnderWay & { id: string };
  scales: readonly Scale[];
  change: ChangeCheckIn;
  finish: () => Promise<void>;
}

/** What only the person can tell. An earlier answer is never shown: it would pull the new one towards it. */
export function QuestionForm({ checkIn, scales, change, finish }: FormProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const save = async (then: () => void | Promise<void>) => {
    const answers = answersFor(scales, checkIn.answers);
    try {
      if (answers.length > 0) await api.saveAnswers(checkIn.id, answers);
      await then();
    } catch (error) {
      setTrouble(troubleOf(error));
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(() => change({ phase: "camera" }));
  };
  return (
    <form className="check-in" onSubmit={submit}>
      <header>
        <h1 className="title">{w.questions}</h1>
        <p className="muted">{scales.length > 0 ? w.mayLeave : w.noQuestions}</p>
      </header>
      {scales.map((scale) => (
        <fieldset className={scale.items.length === 1 ? "scale scale-one" : "scale"} key={scale.id}>
          <legend className={scale.items.length === 1 ? "visually-hidden" : undefined}>
            {scale.lead || scale.name}
          </legend>
          {scale.items.map((item) => {
            const key = answerKey(scale.id, item.id);
            return (
              <ScaleSlider
                key={key}
                {...{ scale, item }}
                value={checkIn.answers[key]}
                set={(value) => change({ answers: { ...checkIn.answers, [key]: value } })}
              />
            );
          })}
          <p className="muted scale-source">
            {[scale.name, scale.isMonthly && w.monthly, scale.licence].filter(Boolean).join(" · ")}
          </p>
        </fieldset>
      ))}
      {trouble && (
        <p className="problem" role="alert">
          {trouble}
        </p>
      )}
      <p className="actions">
        <button className="button button-first">{w.toCamera}</button>
        <button type="button" className="button button-plain" onClick={() => void save(finish)}>
          {w.withoutCamera}
        </button>
      </p>
    </form>
  );
}
