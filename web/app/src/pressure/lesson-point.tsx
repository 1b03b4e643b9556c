import { useEffect, useRef, type ReactNode } from "react";
import type { PressureInfo } from "../api/types.ts";
import { words } from "../words.ts";
import type { KeptLesson } from "./kept-lesson.ts";
import { closeRun, type LessonAnswer, type LessonState } from "./lesson-state.ts";
import { ReadingForm } from "./reading-form.tsx";
import { ScalePicture } from "./scale-picture.tsx";
import { weight } from "./scale.ts";

const w = words.pressure;

export type Answer = (answer: LessonAnswer) => void;

interface PointProps extends Pick<KeptLesson, "state" | "news"> {
  lesson: PressureInfo;
  answer: Answer;
}

/** One weight at a time: look, feel, and in the trial only press. */
export function LessonPoint({ lesson, state, news, answer }: PointProps) {
  const isTrial = state.phase === "trial";
  const at = isTrial ? state.trialGrams.length : state.target;
  const index = isTrial ? (state.order[at] ?? 0) : at;
  const read = (shown: number) => answer({ kind: "read", shown });
  return (
    <Point
      lesson={lesson}
      state={state}
      index={index}
      at={at}
      note={news && <News lesson={lesson} state={state} news={news} />}
    >
      {state.phase === "looking" ? (
        <button className="button button-first" onClick={() => answer({ kind: "felt" })}>
          {w.felt}
        </button>
      ) : (
        <ReadingForm lesson={lesson} unit={state.unit} read={read} />
      )}
      <Also state={state} answer={answer} />
    </Point>
  );
}

interface FrameProps {
  lesson: PressureInfo;
  state: LessonState;
  index: number;
  at: number;
  note: ReactNode;
  children: ReactNode;
}

function Point({ lesson, state, index, at, note, children }: FrameProps) {
  const phase = state.phase === "looking" || state.phase === "trial" ? state.phase : "feeling";
  const contact = lesson.contacts.find(({ id }) => id === state.contact);
  const target = weight(lesson.targetsGrams[index] ?? 0, state.unit, lesson);
  const heading = useFocusOn(`${phase} ${at} ${state.isSecondLook}`);
  const { sentences } = lesson;
  const sentence = state.isSecondLook
    ? `${sentences.lookAgain} ${sentences.look}`
    : sentences[pointOf[phase]];
  return (
    <section className="pressure-point">
      <div className="pressure-show">
        <div className="pressure-head">
          <p className="eyebrow">{w.at(at + 1, lesson.targetsGrams.length, phase)}</p>
          <h2 ref={heading} tabIndex={-1} className="pressure-target">
            <span className="visually-hidden">{w.asked} </span>
            {target}
          </h2>
          <p className="pressure-band">{bandLine(lesson, state, index)}</p>
        </div>
        {contact && <ScalePicture contact={contact} shown={phase === "looking" ? target : null} />}
      </div>
      <div className="pressure-words">
        <div role="status">{note}</div>
        <p className="lead">{sentence}</p>
        {children}
      </div>
    </section>
  );
}

const pointOf = { looking: "look", feeling: "feel", trial: "trial" } as const;

/** What the weight feels like on a face, by the band it is in. */
function bandLine(lesson: PressureInfo, state: LessonState, index: number): string {
  const contact = lesson.contacts.find(({ id }) => id === state.contact);
  const asked = contact?.targets[index]?.band;
  const band = contact?.bands.find((candidate) => candidate.band === asked);
  return band ? w.feel(band.name, band.feel) : lesson.sentences.beyond;
}

function News({
  lesson,
  state,
  news,
}: Pick<PointProps, "lesson" | "state"> & { news: NonNullable<KeptLesson["news"]> }) {
  const of = (grams: number) => weight(grams, state.unit, lesson);
  const off = Math.round((100 * (news.grams - news.targetGrams)) / news.targetGrams);
  const run = closeRun(lesson, state);
  return (
    <p className="pressure-news">
      {w.news(of(news.grams), of(news.targetGrams), w.off(off))}{" "}
      <strong>
        {news.isLearned ? w.learned(of(news.targetGrams)) : run > 0 && w.inARow(run, lesson.closeInARow)}
      </strong>
    </p>
  );
}

function Also({ state, answer }: { state: LessonState; answer: Answer }) {
  const choice = (kind: "lookAgain" | "takeBack" | "skip" | "toTrial", label: string) => (
    <button key={kind} className="button button-plain" onClick={() => answer({ kind })}>
      {label}
    </button>
  );
  const typed = state.phase === "trial" ? state.trialGrams.length : state.triesGrams.length;
  return (
    <div className="pressure-also">
      {state.phase === "feeling" && choice("lookAgain", w.lookAgain)}
      {state.phase !== "looking" && typed > 0 && choice("takeBack", w.takeBack)}
      {choice("skip", w.skip)}
      {state.phase !== "trial" && choice("toTrial", w.toTrial)}
    </div>
  );
}

/** A new point starts at its weight, so that a screen reader says it. */
function useFocusOn(point: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [point]);
  return heading;
}
