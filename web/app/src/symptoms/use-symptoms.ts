import { useEffect, useReducer, useRef, useState } from "react";
import { api } from "../api/client.ts";
import type { SymptomAnswer, SymptomChoice } from "../api/types.ts";
import { closed, symptomState, withoutAnswer } from "./symptom-state.ts";

/** What a person tells in a session, and what became of it. */
export function useSymptoms(id: string) {
  const [state, dispatch] = useReducer(symptomState, closed);
  const [leftOut, setLeftOut] = useState<readonly number[]>([]);
  const [lighter, setLighter] = useState<SymptomAnswer["lighter"]>({});
  const told = useRef<string[]>([]);
  const choices = useChoices();
  const tell = async (trigger: string, value: number | null, step: number | null) => {
    const isAgain = told.current.includes(trigger);
    told.current.push(trigger);
    try {
      const answer = await api.tellSymptom(id, trigger, value, step);
      // A session that is over passes over nothing: it ends where it is.
      if (answer.outcome !== "end" && answer.outcome !== "emergency") setLeftOut(answer.stepsLeftOut);
      setLighter((before) => ({ ...before, ...answer.lighter }));
      dispatch({ type: "told", trigger, answer });
    } catch {
      const choice = choices.find((candidate) => candidate.trigger === trigger);
      const words = (isAgain ? choice?.then : null) ?? choice?.words ?? "";
      dispatch({ type: "notTold", trigger, words, outcome: withoutAnswer(trigger, isAgain) });
    }
  };
  return { state, dispatch, tell, leftOut, lighter, choices };
}

/** Loaded beforehand, so that the words are there when the connection is not. */
function useChoices(): readonly SymptomChoice[] {
  const [choices, setChoices] = useState<readonly SymptomChoice[]>([]);
  useEffect(() => {
    api.symptomChoices().then(setChoices, () => undefined);
  }, []);
  return choices;
}
