import { useEffect, useRef, useState, type ReactNode } from "react";
import { words } from "../words.ts";
import type { SymptomChoice } from "../api/types.ts";
import type { SymptomState } from "./symptom-state.ts";

const w = words.symptoms;

interface SymptomDialogProps {
  state: SymptomState;
  choices: readonly SymptomChoice[];
  /** A tender spot is pressed on purpose and has a threshold of its own. */
  painTrigger: "pain" | "pain-tender-spot";
  tell: (trigger: string, value: number | null) => void;
  rate: () => void;
  close: () => void;
  skip: () => void;
  end: () => void;
}

/** Over everything, one thing at a time, with targets for oily hands. */
export function SymptomDialog(props: SymptomDialogProps) {
  const { state, close } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = state.kind !== "closed";
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    if (!isOpen) dialog.current?.close();
  }, [isOpen]);
  if (!isOpen) return null;
  const isOver = state.kind === "emergency" || state.kind === "ended";
  return (
    <dialog
      ref={dialog}
      className={isOver ? "stop symptom-over" : "sheet symptom"}
      role={isOver ? "alertdialog" : undefined}
      aria-labelledby="symptom-title"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <Content {...props} />
    </dialog>
  );
}

/** Pain is rated, and a day later is asked another day; the rest is told as it is. */
const tellable = (choices: readonly SymptomChoice[]) =>
  choices.filter((choice) => !choice.isLater && !choice.trigger.startsWith("pain"));

function Content(props: SymptomDialogProps) {
  const { state, choices, painTrigger, tell, rate, close, skip, end } = props;
  switch (state.kind) {
    case "closed":
      return null;
    case "asking":
      return (
        <Choices title={w.title}>
          <Big act={rate}>{w.hurts}</Big>
          {tellable(choices).map(({ trigger, sign }) => (
            <Big key={trigger} act={() => tell(trigger, null)}>
              {sign}
            </Big>
          ))}
          <Big act={close} plain>
            {w.pause}
          </Big>
        </Choices>
      );
    case "rating":
      return <Rating tell={(value) => tell(painTrigger, value)} back={close} />;
    case "lighter":
      return (
        <Choices title={state.words} isTold={state.isTold}>
          <Big act={close}>{w.goOn}</Big>
          <Big act={skip}>{w.leaveStroke}</Big>
          <Big act={end} plain>
            {w.end}
          </Big>
        </Choices>
      );
    case "leftPlace":
      return (
        <Choices title={state.words} isTold={state.isTold}>
          <Big act={close}>{w.back}</Big>
          <Big act={end} plain>
            {w.end}
          </Big>
        </Choices>
      );
    case "ended":
      return <Ended state={state} gone={end} still={() => tell("unwell", null)} />;
    case "emergency":
      return (
        <Choices title={state.words} isTold={state.isTold}>
          <Big act={end}>{w.read}</Big>
        </Choices>
      );
  }
}

function Choices({
  title,
  isTold = true,
  children,
}: {
  title: string;
  isTold?: boolean;
  children: ReactNode;
}) {
  return (
    <>
      <h1 id="symptom-title">{title}</h1>
      {!isTold && <p>{w.notTold}</p>}
      <div className="symptom-choices">{children}</div>
    </>
  );
}

function Big({ act, plain, children }: { act: () => void; plain?: boolean; children: ReactNode }) {
  return (
    <button className={plain ? "button button-plain" : "button"} onClick={act}>
      {children}
    </button>
  );
}

const middle = 4;

function Rating({ tell, back }: { tell: (value: number) => void; back: () => void }) {
  const [value, setValue] = useState(middle);
  const step = (by: number) => setValue((before) => Math.min(10, Math.max(0, before + by)));
  return (
    <Choices title={w.howMuch}>
      <div className="pain">
        <button className="button" onClick={() => step(-1)} aria-label={w.less}>
          −
        </button>
        <output>{value}</output>
        <button className="button" onClick={() => step(1)} aria-label={w.more}>
          +
        </button>
      </div>
      <input
        className="pain-slider"
        type="range"
        min={0}
        max={10}
        step={1}
        value={value}
        aria-label={w.howMuch}
        onChange={(event) => setValue(Number(event.target.value))}
      />
      <button className="button button-first" onClick={() => tell(value)}>
        {w.tell}
      </button>
      <Big act={back} plain>
        {w.back}
      </Big>
    </Choices>
  );
}

/** Two minutes (evidence C2), then it is asked whether it is gone. */
const restS = 120;

interface EndedProps {
  state: Extract<SymptomState, { kind: "ended" }>;
  gone: () => void;
  still: () => void;
}

function Ended({ state, gone, still }: EndedProps) {
  const [left, setLeft] = useState(restS);
  useEffect(() => {
    const until = Date.now() + restS * 1000;
    const timer = setInterval(() => setLeft(Math.max(0, Math.round((until - Date.now()) / 1000))), 250);
    return () => clearInterval(timer);
  }, []);
  if (!state.asksLater)
    return (
      <Choices title={state.words} isTold={state.isTold}>
        <Big act={gone}>{w.end}</Big>
      </Choices>
    );
  return (
    <Choices title={state.words} isTold={state.isTold}>
      <p className="symptom-wait" role="timer" aria-live="off">
        {w.sit} {left > 0 && w.wait(left)}
      </p>
      <p>{w.gone}</p>
      <Big act={gone}>{w.yes}</Big>
      <Big act={still}>{w.no}</Big>
    </Choices>
  );
}
