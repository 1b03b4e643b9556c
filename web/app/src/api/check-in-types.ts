import type { components } from "./generated/openapi.ts";

type Schemas = components["schemas"];

export type CheckInKind = Schemas["CheckInKind"];
export type CardChoice = Schemas["CheckInCard"];
export type NewCheckIn = Schemas["NewCheckIn"];
export type Circumstances = Omit<NewCheckIn, "kind" | "sessionId" | "minutesAfter">;
export type CheckInQuestions = Schemas["CheckInQuestions"];
export type Scale = Schemas["ScaleView"];
export type ScaleItem = Schemas["ScaleItemView"];
/** Written here: the document has another type of the same name, the profile's answers. */
export interface ScaleAnswer {
  scaleId: string;
  itemId: string;
  value: number;
}
export type Reading = Schemas["ReadingView"];
export type Measured = Schemas["Measured"];
export type CheckInSummary = Schemas["CheckInSummary"];
/** The document marks its fields as optional; the server always sends them. */
export type CheckInDetail = Omit<Required<Schemas["CheckInDetail"]>, "answers"> & { answers: ScaleAnswer[] };

export type Progress = Schemas["ProgressView"];
export type MetricProgress = Schemas["MetricProgress"];
export type SeriesPoint = Schemas["SeriesPoint"];
export type Noise = Schemas["NoiseView"];
export type Verdict = Schemas["ProgressVerdict"];
export type Decay = Schemas["DecayView"];
export type Sorting = Schemas["SortingView"];
export type Sorted = Schemas["SortedView"];
