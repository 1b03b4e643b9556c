import type { RoutineChoices, TechniqueChoice } from "../api/types.ts";

export const techniqueOf = (change: Partial<TechniqueChoice>): TechniqueChoice => ({
  id: "T19",
  name: "Cheekbone glide",
  otherNames: ["zygomatic glide"],
  family: "gliding",
  intent: "to warm the cheeks",
  tools: [],
  leastPasses: 3,
  mostPasses: 10,
  usualPasses: 8,
  fastestTempo: 1.5,
  ...change,
});

export const choicesOf = (...techniques: TechniqueChoice[]): RoutineChoices => ({
  families: [
    { id: "gliding", name: "Gliding" },
    { id: "muscle", name: "Kneading" },
  ],
  goals: [],
  tools: [],
  techniques,
  slowestTempo: 0.5,
  mostSteps: 60,
  mostNameLength: 80,
  mostDescriptionLength: 300,
});
