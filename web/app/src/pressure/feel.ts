import { useEffect, useState } from "react";
import { api } from "../api/client.ts";
import type { Choreography, PressureBand, PressureInfo } from "../api/types.ts";
import { words } from "../words.ts";

/** How a stroke's pressure feels: its band, what a scale would show for the hand's form, and one's own leaning when it was tried. */
export function feelOf(
  lesson: PressureInfo,
  stroke: Choreography["strokes"][string],
  lighter: Readonly<Record<string, PressureBand>>,
  strokeId: string,
): string | null {
  const contact = lesson.contacts.find((candidate) => candidate.forms.includes(stroke.form));
  const band = contact?.bands.find((candidate) => candidate.band === (lighter[strokeId] ?? stroke.pressure));
  if (!contact || !band) return null;
  const trial = lesson.trials.find((candidate) => candidate.contact === contact.id);
  const leaning = trial && Math.abs(trial.bias) > lesson.tolerance ? ` ${trial.words}` : "";
  return `${words.pressure.feel(band.name, band.leastGrams, band.mostGrams)}${leaning}`;
}

/** The same for a step: its own stroke, or the one it leads to. */
export function feelAt(
  lesson: PressureInfo,
  routine: Choreography,
  step: number,
  lighter: Readonly<Record<string, PressureBand>>,
): string | null {
  const work = routine.steps.find((candidate) => candidate.index >= step && candidate.phase === "work");
  const strokeId = work?.hands[0]?.strokeId;
  const stroke = strokeId === undefined ? undefined : routine.strokes[strokeId];
  return strokeId !== undefined && stroke ? feelOf(lesson, stroke, lighter, strokeId) : null;
}

/** Loaded beside the session; without it the session is whole. */
export function usePressure(): PressureInfo | null {
  const [lesson, setLesson] = useState<PressureInfo | null>(null);
  useEffect(() => {
    api.pressure().then(setLesson, () => undefined);
  }, []);
  return lesson;
}
