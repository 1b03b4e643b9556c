import type { components } from "./generated/openapi.ts";

type Schemas = components["schemas"];

export type CheckInKind = Schemas["CheckInKind"];
export type CardChoice = Schemas["CheckInCard"];
export type NewCheckIn = Schemas["NewCheckIn"];
export type Circumstances = Omit<NewCheckIn, "kind" | "sessionId" | "minutesAfter">;
export type CheckInQuestions = Schemas["CheckInQuestions"];
export type Scale = Schemas["ScaleView"];
export type ScaleItem = Schemas["ScaleItemView"];
export type ScaleAnswer = Schemas["CheckInAnswerView"];
export type Reading = Schemas["ReadingView"];
export type Measured = Schemas["Measured"];
export type CheckInSummary = Schemas["CheckInSummary"];
export type CheckInDetail = Schemas["CheckInDetail"];

export type Progress = Schemas["ProgressView"];
export type MetricProgress = Schemas["MetricProgress"];
export type SeriesPoint = Schemas["SeriesPoint"];
export type Noise = Schemas["NoiseView"];
export type Verdict = Schemas["ProgressVerdict"];
export type Decay = Schemas["DecayView"];
export type Sorting = Schemas["SortingView"];
export type Sorted = Schemas["SortedView"];
