import { useEffect, useState } from "react";
import { api } from "../api/client.ts";
import type { Choreography, PressureBand, PressureInfo } from "../api/types.ts";
import { words } from "../words.ts";
import { weights, type ScaleUnit } from "./scale.ts";

/** How a stroke's pressure feels: its band, what a scale would show under this part of the hand, and one's own leaning where there is one. */
export function feelOf(
  lesson: PressureInfo,
  { pressure, pressesWith }: Pick<Choreography["strokes"][string], "pressure" | "pressesWith">,
  lighter: PressureBand | undefined,
  unit: ScaleUnit,
): string | null {
  const contact = lesson.contacts.find(({ id }) => id === pressesWith);
  const bands = (contact ?? lesson.contacts[0])?.bands ?? [];
  const band = bands.find((candidate) => candidate.band === (lighter ?? pressure));
  if (!band) return null;
  const feel = words.pressure.feel(band.name, band.feel);
  // Without a contact, a stone or a grip, there is no weight that would mean anything.
  if (!contact) return `${feel}.`;
  const onScale = words.pressure.with(weights(band.leastGrams, band.mostGrams, unit, lesson), contact.name);
  return [`${feel}, ${onScale}.`, contact.remind].filter(Boolean).join(" ");
}

/** The same for a step: its own stroke, or the one it leads to. */
export function feelAt(
  lesson: PressureInfo,
  routine: Choreography,
  step: number,
  lighter: Readonly<Record<string, PressureBand>>,
  unit: ScaleUnit,
): string | null {
  const work = routine.steps.find((candidate) => candidate.index >= step && candidate.phase === "work");
  const strokeId = work?.hands[0]?.strokeId ?? "";
  const stroke = routine.strokes[strokeId];
  return stroke ? feelOf(lesson, stroke, lighter[strokeId], unit) : null;
}

/** Loaded beside the session; without it the session is whole. */
export function usePressure(): PressureInfo | null {
  const [lesson, setLesson] = useState<PressureInfo | null>(null);
  useEffect(() => {
    api.pressure().then(setLesson, () => undefined);
  }, []);
  return lesson;
}
