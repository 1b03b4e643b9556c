import type { components } from "./generated/openapi.ts";

type Schemas = components["schemas"];

export type TrialVerdict = NonNullable<Schemas["TrialVerdict"]>;
export type SlotStatus = Schemas["SlotStatus"];
export type TrialChoice = Schemas["TrialChoiceView"];
export type TrialQuestion = Schemas["TrialQuestionView"];
/** What is asked for before a trial begins. */
export type TrialPlan = Omit<Schemas["TrialWish"], "outcomeId"> & { outcomeId: string };
export type NewTrial = TrialPlan & Pick<Schemas["TrialBeginning"], "expectancy" | "startsOn">;
export type TrialOdds = Schemas["TrialOddsView"];
export type TrialSummary = Schemas["TrialSummary"];
export type TrialDetail = Schemas["TrialDetail"] & { answer: TrialAnswer | null };
/** One session of a trial as it was drawn; a draw that is still to come has no arm. */
export type TrialSlot = Schemas["TrialSlotView"];
/** What a person tells before a session; of both halves of the face where one is left alone. */
export type BeforeTold = Required<Schemas["SlotBegin"]>;
/** What a person tells of a session that was done. */
export type SlotResult = Schemas["SlotResult"];
/** The document lets the verdict be null, as in a summary; an answer always has one. */
export type TrialAnswer = Schemas["TrialAnswerView"] & { verdict: TrialVerdict };
export type TrialPoint = Schemas["TrialPointView"];
