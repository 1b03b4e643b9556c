import type {
  TrialAnswer,
  TrialDetail,
  TrialOdds,
  TrialPoint,
  TrialQuestion,
  TrialSlot,
  TrialSummary,
} from "../src/api/trial-types.ts";

/** Data of trials nobody did, so that every state of their screens can be seen. */
const dayMs = 86_400_000;
const day = (n: number) => new Date(Date.now() + n * dayMs).toISOString().slice(0, 10);
/** Wanders without chance, so that two looks show the same. */
const sway = (i: number) => Math.sin(2.1 * i) + 0.6 * Math.sin(5.3 * i + 1);

const arms = [
  { id: "massage", name: "Calm and clear", words: "The guided massage you chose.", kind: "routine" as const },
  {
    id: "rest",
    name: "Rest",
    words: "Sit or lie for the same time, with your eyes closed.",
    kind: "rest" as const,
  },
];
const outcome = {
  id: "stress",
  name: "How stressed you feel",
  unit: "points",
  lowerIsBetter: true,
  worthwhile: 1,
  isMetric: false,
};

const question = (change: Partial<TrialQuestion>): TrialQuestion => ({
  id: "calm-or-rest",
  name: "Does massage calm me more than resting as long?",
  lead: "Some days you massage, some days you rest for the same time. Each time you say how stressed you feel.",
  design: "pairs",
  isComfort: false,
  minutes: 8,
  leastPairs: 6,
  usualPairs: 14,
  washoutHours: 4,
  arms,
  choices: [
    {
      id: "routine",
      name: "The massage",
      kind: "routine",
      least: 1,
      most: 1,
      options: ["Calm and clear", "First touch", "Jaw release", "Morning light", "Two minutes"].map(
        (name, i) => ({
          id: `r${i}`,
          name,
        }),
      ),
    },
  ],
  outcomes: [
    { ...outcome, isDefault: true },
    {
      id: "tension",
      name: "How tense your jaw is",
      unit: "points",
      lowerIsBetter: true,
      worthwhile: 1,
      isMetric: false,
      isDefault: false,
    },
  ],
  goesWrong: [
    "A touch cannot be hidden from you, so hope is a part of the result.",
    "A hard week hits both arms alike, as long as you keep to the draw.",
    "Answering long after the session measures the rest of the day.",
  ],
  grade: "moderate",
  gradeWords:
    "Studies of ten to fifteen minutes found people calmer; most compared with nothing, not with rest.",
  evidence: ["A7"],
  ...change,
});

export const questions: TrialQuestion[] = [
  question({}),
  question({
    id: "technique-a-or-b",
    name: "Which of two techniques loosens my jaw more?",
    lead: "Two techniques take turns in an order chance decides.",
    minutes: 5,
    washoutHours: 24,
    choices: [
      {
        id: "techniques",
        name: "Technique",
        kind: "technique",
        least: 2,
        most: 2,
        options: Array.from({ length: 12 }, (_, i) => ({ id: `T${i}`, name: `Technique number ${i + 1}` })),
      },
    ],
  }),
  question({
    id: "one-side",
    name: "Does the massaged side look different from the other?",
    lead: "One side of the face is massaged, the other left alone, and both are looked at in the same light.",
    design: "splitFace",
    minutes: 4,
    washoutHours: 24,
  }),
  question({
    id: "often-enough",
    name: "Is three times a week enough?",
    lead: "Weeks with three sessions take turns with weeks of five.",
    design: "blocks",
    usualPairs: 3,
    washoutHours: 48,
  }),
  question({
    id: "how-long",
    name: "How long does the effect last?",
    lead: "After a session you are asked again at times chance decides.",
    design: "decayProbe",
    washoutHours: 0,
  }),
  question({
    id: "most-comfortable",
    name: "What feels best?",
    lead: "Several ways take turns, and what you like comes more often.",
    design: "bandit",
    isComfort: true,
    washoutHours: 0,
  }),
];

export const odds = (pairs: number): TrialOdds => ({
  pairs,
  days: 2 * pairs,
  endsOn: day(2 * pairs),
  words: [
    `With ${pairs} pairs you would notice an effect of ${(3.6 / Math.sqrt(pairs)).toFixed(1)} of your usual day-to-day swing in 4 of 5 cases.`,
    "A smaller one may be there and stay unseen.",
  ],
  detectableSd: 3.6 / Math.sqrt(pairs),
  detectable: 5 / Math.sqrt(pairs),
  unit: "points",
  noise: { sd: 1.4, isOwn: false },
  curve: Array.from({ length: 37 }, (_, i) => ({ pairs: i + 6, detectableSd: 3.6 / Math.sqrt(i + 6) })),
  leastPossibleP: 2 ** (1 - pairs),
});

const drawn = (i: number) => sway(3 * Math.floor(i / 2)) > 0 === (i % 2 === 0);

function slotOf(i: number, todayAt: number): TrialSlot {
  const arm = arms[drawn(i) ? 0 : 1];
  const offset = i - todayAt;
  const status =
    offset === 0
      ? "planned"
      : offset > 0
        ? "planned"
        : ((["missed", "swapped", "incomplete", "skipped"] as const)[[3, 8, 11, 14].indexOf(i)] ?? "done");
  const isKnown = offset <= 0;
  return {
    trialId: "running",
    title: "Does massage calm me more than resting as long?",
    n: i + 1,
    pair: Math.floor(i / 2) + 1,
    order: (i % 2) + 1,
    on: day(offset),
    armId: isKnown ? (arm?.id ?? null) : null,
    armName: isKnown ? (arm?.name ?? null) : null,
    words: isKnown ? (arm?.words ?? null) : null,
    kind: isKnown ? (arm?.kind ?? null) : null,
    side: null,
    routineId: isKnown && arm?.id === "massage" ? "calm-and-clear" : null,
    techniqueId: null,
    productId: null,
    minutes: 8,
    hasSession: true,
    ask: {
      before: true,
      after: true,
      scaleId: "stress",
      name: "How stressed do you feel right now?",
      low: "not at all",
      high: "as much as can be",
      from: 0,
      to: 10,
      minutesAfter: null,
      isMetric: false,
    },
    status,
    before: null,
    otherSideBefore: null,
    outcome: null,
    otherSideOutcome: null,
    doneArmId: null,
    sessionId: null,
    skippedWhy: null,
    harms: null,
    note: null,
    earliestAt: null,
    leftOut: null,
  };
}

const plotOf = (effect: number, pairs: number): TrialPoint[] =>
  Array.from({ length: 2 * pairs }, (_, i) => ({
    pair: Math.floor(i / 2) + 1,
    on: day(i - 2 * pairs),
    arm: drawn(i) ? "massage" : "rest",
    outcome: Math.round(Math.min(10, Math.max(0, 5 + 1.3 * sway(i) - (drawn(i) ? effect : 0)))),
  }));

const meanOf = (plot: TrialPoint[], id: string) => {
  const own = plot.filter(({ arm }) => arm === id);
  return own.reduce((sum, { outcome: value }) => sum + value, 0) / own.length;
};

function answerOf(kind: "clear" | "few"): TrialAnswer {
  const pairs = kind === "clear" ? 14 : 4;
  const plot = plotOf(kind === "clear" ? 1.9 : 0.7, pairs);
  const estimate = meanOf(plot, "massage") - meanOf(plot, "rest");
  const half = kind === "clear" ? 0.9 : 2.6;
  return {
    verdict: kind === "clear" ? "clearEffect" : "notEnoughData",
    headline: kind === "clear" ? "A clear effect for you" : "Not enough data yet",
    sentences:
      kind === "clear"
        ? [
            "After the massage you felt less stressed than after resting for the same time.",
            "The difference is larger than chance easily makes, and larger than what you called worth it.",
          ]
        : ["Four pairs are too few to tell anything apart from chance. Six are the least."],
    pairs,
    plannedPairs: 14,
    estimate,
    interval95: [estimate - half, estimate + half],
    unit: "points",
    pStudent: kind === "clear" ? 0.0004 : 0.34,
    pRandomisationError: 0,
    pRandomisation: kind === "clear" ? 0.0009 : 0.375,
    eValue: kind === "clear" ? 41.3 : 0.8,
    probabilityWorthwhile: kind === "clear" ? 0.93 : 0.41,
    rho: 0.18,
    worthwhile: 1,
    mdc95: 1.4,
    looks: kind === "clear" ? 3 : 1,
    wouldChange: [
      "Six more pairs in which rest does as well.",
      "The same answer from somebody who sorts your notes without knowing the draw.",
    ],
    grade: "moderate",
    gradeWords:
      "Studies of ten to fifteen minutes found people calmer; most compared with nothing, not with rest.",
    warnings:
      kind === "clear"
        ? [{ code: "trend", words: "Your answers went down over the weeks in both arms." }]
        : [],
    sides:
      kind === "clear"
        ? [
            {
              code: "perProtocol",
              name: "As done, not as drawn",
              estimate: estimate + 0.1,
              interval95: [estimate - 0.9, estimate + 1],
              words: "",
            },
            {
              code: "perProtocol",
              name: "Allowing for the question before",
              estimate: estimate - 0.2,
              interval95: [estimate - 1, estimate + 0.7],
              words: "",
            },
            {
              code: "perProtocol",
              name: "Allowing for one day's likeness to the next",
              estimate,
              interval95: [estimate - 1.1, estimate + 1.1],
              words: "",
            },
          ]
        : [],
    harms:
      kind === "clear"
        ? [{ on: day(-9), armName: "Calm and clear", words: "A little red at the temple for an hour." }]
        : [],
    plot,
    arms: arms.map(({ id, name }) => ({ id, name, n: pairs, mean: meanOf(plot, id), chance: null })),
  };
}

const protocolOf = (): TrialDetail["protocol"] => ({
  pairs: 14,
  sessionsPerDay: 1,
  washoutHours: 4,
  blockDays: 0,
  washoutDays: 0,
  probeMinutes: [],
  side: "drawn",
  order: "drawn",
  seed: null,
  stopAt: 20,
  looks: "anytime",
  expectancy: null,
});

export type TrialKind = "running" | "resting" | "clear" | "few";

export function detailOf(kind: TrialKind): TrialDetail {
  const isOver = kind === "clear";
  // The newest slot whose day is today and whose arm is as wanted.
  const at = isOver
    ? 28
    : [...Array(20).keys()].filter((i) => i > 8 && drawn(i) === (kind === "running")).at(-1);
  const todayAt = at ?? 9;
  const slots = Array.from({ length: 28 }, (_, i) => slotOf(i, todayAt));
  return {
    id: kind,
    title: "Does massage calm me more than resting as long?",
    questionId: "calm-or-rest",
    design: "pairs",
    status: isOver ? "ended" : "running",
    startedOn: day(-todayAt),
    endsOn: day(27 - todayAt),
    slotsDone: slots.filter(({ status }) => status === "done").length,
    slots,
    slotCount: slots.length,
    looks: 1,
    protocol: protocolOf(),
    verdict: isOver ? "clearEffect" : null,
    isComfort: false,
    outcome,
    arms: arms.map(({ id, name }) => ({ id, name })),
    contrast: { active: "massage", control: "rest" },
    words: ["Calm and clear against rest for the same eight minutes, in pairs whose order chance drew."],
    mayLook: true,
    answer: isOver ? answerOf("clear") : null,
  };
}

export const lookOf = (kind: TrialKind) => answerOf(kind === "clear" ? "clear" : "few");

const summaryOf = (kind: TrialKind, change: Partial<TrialSummary> = {}): TrialSummary => {
  const { slots, ...rest } = detailOf(kind);
  return { ...rest, slots: slots.length, ...change };
};

export const summaries = (): TrialSummary[] => [
  summaryOf("running"),
  summaryOf("clear", {
    title: "Does the massaged side look different?",
    design: "splitFace",
    verdict: "noClearEffect",
  }),
  summaryOf("clear", { title: "Which of two techniques loosens my jaw more?" }),
  summaryOf("few", { title: "Morning or evening?", status: "stopped", verdict: "notEnoughData" }),
];
