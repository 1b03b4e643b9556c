/** What the check-in's calls say, until they are in the OpenAPI document. */
export type CheckInKind = "before" | "after" | "anytime";
export type CardChoice = "none" | "grey" | "white" | "bank";
export type SideOf = "left" | "right";

export interface ScaleItem {
  id: string;
  words: string;
}

export interface Scale {
  id: string;
  name: string;
  lead: string;
  low: string;
  high: string;
  from: number;
  to: number;
  step: number;
  items: ScaleItem[];
  licence: string;
  isMonthly: boolean;
}

export interface CheckInQuestions {
  scales: Scale[];
  advice: string[];
}

export interface Circumstances {
  device: string;
  lamp: string;
  card: CardChoice;
  glasses: boolean;
  makeUp: boolean;
  wiped: boolean;
}

export interface NewCheckIn extends Circumstances {
  kind: CheckInKind;
  sessionId: string | null;
  minutesAfter: number | null;
}

export interface ScaleAnswer {
  scaleId: string;
  itemId: string;
  value: number;
}

export interface Reading {
  metric: string;
  name: string;
  zone: string | null;
  zoneName: string | null;
  side: SideOf | null;
  value: number | null;
  unit: string;
  standardError: number | null;
  quality: number;
  refused: string | null;
  words: string;
  algorithm: string;
  version: number;
  isExperimental: boolean;
}

export interface Measured {
  readings: Reading[];
  refusals: { metric: string; reason: string; words: string }[];
}

export interface CheckInSummary {
  id: string;
  kind: CheckInKind;
  startedAt: string;
  endedAt: string | null;
  sessionId: string | null;
  minutesAfter: number | null;
  device: string;
  lamp: string;
  readings: number;
  refusals: number;
  hasPhoto: boolean;
}

export interface CheckInDetail extends Omit<CheckInSummary, "readings" | "refusals">, Circumstances {
  readings: Reading[];
  answers: ScaleAnswer[];
}

export type Verdict = "belowNoise" | "likely" | "clear" | "notKnown";

export interface SeriesPoint {
  checkInId: string;
  at: string;
  kind: CheckInKind;
  value: number;
  standardError: number;
  quality: number;
  /** Rises when device, lamp or algorithm change: what came before is not compared. */
  baseline: number;
}

export interface Noise {
  sem: number;
  mdc90: number;
  mdc95: number;
  repeats: number;
  days: number;
  isEnough: boolean;
}

export interface Change {
  from: number;
  to: number;
  difference: number;
  standardError: number;
  verdict: Verdict;
}

export interface ChangePair {
  sessionId: string;
  at: string;
  before: number;
  after: number;
  difference: number;
  standardError: number;
  verdict: Verdict;
}

export interface MetricProgress {
  metric: string;
  name: string;
  unit: string;
  zone: string | null;
  zoneName: string | null;
  side: SideOf | null;
  isExperimental: boolean;
  isMonthly: boolean;
  isPrimary: boolean;
  series: SeriesPoint[];
  noise: Noise | null;
  change: Change | null;
  pairs: ChangePair[];
  words: string[];
}

export interface Decay {
  sessionId: string;
  metric: string;
  zone: string | null;
  side: SideOf | null;
  points: { minutes: number; value: number; standardError: number }[];
  halfLifeMin: number | null;
  interval95: number[] | null;
  refused: string | null;
  words: string;
}

export interface Progress {
  metrics: MetricProgress[];
  decays: Decay[];
  note: string | null;
}

export interface Sorting {
  pair: { id: string; first: string; second: string } | null;
  sorted: number;
  right: number;
  words: string;
}

export interface Sorted {
  wasRight: boolean;
  sorted: number;
  right: number;
  words: string;
}
