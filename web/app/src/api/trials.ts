import { call, post, send } from "./client.ts";
import type {
  BeforeTold,
  NewTrial,
  SlotResult,
  TrialAnswer,
  TrialDetail,
  TrialOdds,
  TrialPlan,
  TrialQuestion,
  TrialSlot,
  TrialSummary,
} from "./trial-types.ts";

const of = (id: string) => `/trials/${encodeURIComponent(id)}`;

/** The trials' part of the API. */
export const trialsApi = {
  questions: () => call<{ questions: TrialQuestion[] }>("/trials/questions"),
  odds: (plan: TrialPlan) => call<TrialOdds>("/trials/odds", post(plan)),
  start: (trial: NewTrial) => call<{ id: string }>("/trials", post(trial)),
  all: () => call<{ trials: TrialSummary[] }>("/trials"),
  due: () => call<{ due: TrialSlot[] }>("/trials/due"),
  one: (id: string) => call<TrialDetail>(of(id)),
  begin: (id: string, n: number, told: BeforeTold) =>
    call<TrialSlot>(`${of(id)}/slots/${n}/begin`, post(told)),
  tell: (id: string, n: number, result: SlotResult) =>
    call<TrialSlot>(`${of(id)}/slots/${n}`, send("PUT", result)),
  skip: (id: string, n: number, why: string) => call<TrialSlot>(`${of(id)}/slots/${n}/skip`, post({ why })),
  look: (id: string) => call<TrialAnswer>(`${of(id)}/look`, post({})),
  end: (id: string, why: string) => call<TrialDetail>(`${of(id)}/end`, post({ why })),
  remove: (id: string) => call<undefined>(of(id), { method: "DELETE" }),
  fileUrl: (id: string, file: TrialFile) => `/api${of(id)}/${file}`,
};

export const trialFiles = ["report.html", "report.pdf", "data.csv", "data.json", "protocol"] as const;
export type TrialFile = (typeof trialFiles)[number];
