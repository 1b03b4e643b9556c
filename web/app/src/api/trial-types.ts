export type TrialDesign = "pairs" | "splitFace" | "blocks" | "decayProbe" | "bandit";
export type TrialVerdict = "clearEffect" | "clearHarm" | "noClearEffect" | "notEnoughData";
export type TrialStatus = "running" | "ended" | "stopped";
export type SlotStatus = "planned" | "begun" | "done" | "incomplete" | "swapped" | "skipped" | "missed";
export type ArmKind = "routine" | "technique" | "rest" | "hold" | "product" | "time" | "days" | "side";

export interface TrialChoice {
  id: string;
  name: string;
  kind: "routine" | "technique" | "product" | "side" | "days" | "control" | "time";
  least: number;
  most: number;
  options: { id: string; name: string }[];
}

export interface TrialOutcome {
  id: string;
  name: string;
  unit: string;
  lowerIsBetter: boolean;
  worthwhile: number | null;
}

export interface TrialQuestion {
  id: string;
  name: string;
  lead: string;
  design: TrialDesign;
  isComfort: boolean;
  minutes: number;
  leastPairs: number;
  usualPairs: number;
  washoutHours: number;
  arms: { id: string; name: string; words: string; kind: ArmKind }[];
  choices: TrialChoice[];
  outcomes: (TrialOutcome & { isDefault: boolean })[];
  goesWrong: string[];
  grade: string | null;
  gradeWords: string | null;
  evidence: string[];
}

/** What is asked for before a trial begins. */
export interface TrialPlan {
  questionId: string;
  choices: Record<string, string[]>;
  outcomeId: string;
  pairs: number;
}

export interface NewTrial extends TrialPlan {
  expectancy: number | null;
  startsOn: string;
}

export interface TrialOdds {
  pairs: number;
  days: number;
  endsOn: string | null;
  words: string[];
  detectableSd: number | null;
  detectable: number | null;
  unit: string;
  noise: { sd: number; isOwn: boolean } | null;
  curve: { pairs: number; detectableSd: number }[];
  leastPossibleP: number | null;
}

export interface TrialSummary {
  id: string;
  title: string;
  questionId: string;
  design: TrialDesign;
  status: TrialStatus;
  startedOn: string;
  endsOn: string;
  slotsDone: number;
  slots: number;
  verdict: TrialVerdict | null;
  isComfort: boolean;
}

export interface SlotAsk {
  before: boolean;
  after: boolean;
  scaleId: string;
  name: string;
  low: string;
  high: string;
  from: number;
  to: number;
  minutesAfter: number | null;
  /** Whether it is measured in a check-in rather than asked. */
  isMetric: boolean;
}

/** One session of a trial as it was drawn; a draw that is still to come has no arm. */
export interface TrialSlot {
  n: number;
  pair: number;
  order: number;
  on: string;
  armId: string | null;
  armName: string | null;
  words: string | null;
  kind: ArmKind | null;
  side: "left" | "right" | null;
  routineId: string | null;
  techniqueId: string | null;
  productId: string | null;
  minutes: number;
  /** Whether a session is done; otherwise only the outcome is asked. */
  hasSession: boolean;
  ask: SlotAsk;
  status: SlotStatus;
  before: number | null;
  outcome: number | null;
  otherSideOutcome: number | null;
  doneArmId: string | null;
  harms: string | null;
  note: string | null;
  earliestAt: string | null;
  /** Why the arm may not be done today; null when it may. */
  leftOut: string | null;
}

export type DueSlot = TrialSlot & { trialId: string; title: string };

/** What a person tells before a session; of both halves of the face where one is left alone. */
export interface BeforeTold {
  before: number | null;
  otherSideBefore: number | null;
}

/** What a person tells of a session that was done. */
export interface SlotResult {
  outcome: number | null;
  otherSideOutcome: number | null;
  doneArmId: string | null;
  complete: boolean;
  sessionId: string | null;
  harms: string | null;
  note: string | null;
  /** A check-in whose reading of the outcome is taken in place of a number. */
  checkInId?: string | null;
}

export interface TrialPoint {
  pair: number;
  on: string;
  arm: string;
  outcome: number;
}

export interface TrialAnswer {
  verdict: TrialVerdict;
  headline: string;
  sentences: string[];
  pairs: number;
  plannedPairs: number;
  estimate: number | null;
  interval95: number[] | null;
  unit: string;
  pStudent: number | null;
  pRandomisation: number | null;
  eValue: number | null;
  probabilityWorthwhile: number | null;
  rho: number | null;
  worthwhile: number | null;
  mdc95: number | null;
  looks: number;
  wouldChange: string[];
  grade: string | null;
  gradeWords: string | null;
  warnings: { code: string; words: string }[];
  sides: { name: string; estimate: number | null; interval95: number[] | null; words: string }[];
  harms: { on: string; armName: string; words: string }[];
  plot: TrialPoint[];
  arms: { id: string; name: string; n: number; mean: number | null; chance: number | null }[];
}

/** Its slots are the sessions themselves where a summary counts them. */
export interface TrialDetail extends Omit<TrialSummary, "slots"> {
  outcome: TrialOutcome;
  arms: { id: string; name: string }[];
  /** The arm that is tried and the one it is held against; null where there are several of equal standing. */
  contrast: { active: string; control: string } | null;
  words: string[];
  slots: TrialSlot[];
  /** Whether its answer may be looked at now. */
  mayLook: boolean;
  answer: TrialAnswer | null;
}
