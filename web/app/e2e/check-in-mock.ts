import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type {
  CheckInDetail,
  CheckInSummary,
  MetricProgress,
  Progress,
  Reading,
  SeriesPoint,
} from "../src/api/check-in-types.ts";

/** What the check-in's calls answer in a look at the screens: figures nobody measured, so that every state can be seen. */
export interface CheckInMock {
  /** Messages of the capture guard, each with the milliseconds after the first wish. */
  says?: readonly (readonly [ms: number, message: object])[];
  progress?: "empty" | "few" | "full";
  /** A file that stands for every kept picture. */
  photo?: string;
}

const id = "01960000-0000-7000-8000-000000000001";
const scale = (name: string, text: string, low: string, high: string) => ({
  id: name,
  name: "Numeric rating scale",
  lead: "",
  low,
  high,
  from: 0,
  to: 10,
  step: 1,
  items: [{ id: "now", words: text }],
  licence: "free to use",
  isMonthly: false,
});
const questions = {
  scales: [
    scale("stress", "How stressed do you feel right now?", "not at all", "as much as can be"),
    scale("tension", "How tense are your jaw and brow?", "quite loose", "as tense as can be"),
    scale("expectancy", "How much do you expect the massage to help?", "not at all", "very much"),
  ],
  advice: [
    "Use the same place, the same lamp and the same camera each time.",
    "Light comes from in front of you, without sun and without coloured walls.",
    "Put your hair back and take off glasses and make-up.",
  ],
};

const reading = (change: Partial<Reading>): Reading => ({
  metric: "pulse-rate",
  name: "Pulse",
  zone: null,
  zoneName: null,
  side: null,
  value: 62.4,
  unit: "bpm",
  standardError: 1.6,
  quality: 0.9,
  refused: null,
  words: "How often the heart beats, from the colour seen.",
  algorithm: "pos",
  version: 1,
  isExperimental: false,
  ...change,
});
const redness = { metric: "erythema", name: "Redness", unit: "1", zone: "cheek", zoneName: "cheek" };
const refusal = (name: string, metric: string, words: string) =>
  reading({ name, metric, value: null, standardError: null, refused: "tooShort", words });
const readings: Reading[] = [
  reading({}),
  reading({ ...redness, side: "left", value: 0.213, standardError: 0.011 }),
  reading({ ...redness, side: "right", value: 0.224, standardError: 0.012 }),
  reading({ metric: "tone", name: "Tone (ITA)", unit: "°", value: 31.2, standardError: 2.4 }),
  reading({
    metric: "jaw",
    name: "Jaw angle",
    unit: "°",
    value: 124.1,
    standardError: 1.7,
    isExperimental: true,
  }),
];
const refusals: Reading[] = [
  refusal("Beat to beat", "hrv", "Sit still for the whole minute, breathing as you like."),
  refusal("Fine lines", "lines", "A dry face, twelve hours after oil or cream, shows lines."),
  refusal("Texture", "texture", "A dry face, twelve hours after oil or cream, shows lines."),
];
const detail: CheckInDetail = {
  id,
  kind: "after",
  startedAt: "2026-03-12T19:20:00Z",
  endedAt: "2026-03-12T19:26:00Z",
  sessionId: null,
  minutesAfter: 12,
  device: "laptop on the shelf",
  lamp: "ceiling lamp, curtains closed",
  card: "grey",
  glasses: false,
  makeUp: false,
  wiped: true,
  hasPhoto: true,
  readings: [...readings, ...refusals],
  answers: [],
};

const day = (n: number, hour = 19) => new Date(Date.UTC(2026, 1, 2 + n, hour)).toISOString();
/** Wanders without chance, so that two looks show the same. */
const sway = (i: number) => Math.sin(2.1 * i) + 0.6 * Math.sin(5.3 * i + 1);
const seriesOf = (mean: number, spread: number, count: number): SeriesPoint[] =>
  Array.from({ length: count }, (_, i) => ({
    checkInId: `c${i}`,
    at: day(Math.floor(i * 1.5), i % 3 === 1 ? 20 : 19),
    kind: (["before", "after", "anytime"] as const)[i % 3] ?? "anytime",
    value: mean + spread * sway(i) + (i % 3 === 1 ? spread : 0),
    standardError: 0.5 * spread,
    quality: 0.9,
    baseline: i < count / 3 ? 0 : 1,
  }));

function metric(
  change: Partial<MetricProgress>,
  mean: number,
  spread: number,
  verdict: "belowNoise" | "likely" | "clear" | "notKnown",
  count: number,
): MetricProgress {
  const isEnough = count > 8;
  const difference = { belowNoise: 0.8, likely: 2.5, clear: 3.4, notKnown: 1 }[verdict] * spread;
  const standardError = 0.6 * spread;
  return {
    metric: "pulse-rate",
    name: "Pulse",
    unit: "bpm",
    zone: null,
    zoneName: null,
    side: null,
    isExperimental: false,
    isMonthly: false,
    isPrimary: true,
    series: seriesOf(mean, spread, count),
    noise: {
      sem: spread,
      mdc90: 2.33 * spread,
      mdc95: 2.77 * spread,
      repeats: count,
      days: Math.min(3, count),
      isEnough,
    },
    change: { from: mean, to: mean - difference, difference: -difference, standardError, verdict },
    pairs: isEnough
      ? (["belowNoise", verdict, "likely"] as const).map((said, i) => ({
          sessionId: `s${i}`,
          at: day(4 * i),
          before: mean + i * spread,
          after: mean + i * spread - difference,
          difference: -difference,
          standardError,
          verdict: said,
        }))
      : [],
    words: ["The difference is no larger than what comes and goes by itself."],
    ...change,
  };
}

const progressOf = (what: CheckInMock["progress"]): Progress => {
  if (what === "empty" || what === undefined) return { metrics: [], decays: [], note: null };
  const count = what === "few" ? 4 : 18;
  const known = <T>(verdict: T) => (what === "few" ? "notKnown" : verdict);
  return {
    metrics: [
      metric({}, 63, 2, known("belowNoise"), count),
      metric({ metric: "stress", name: "Stress", unit: "of 10" }, 5, 0.8, known("clear"), count),
      metric({ ...redness, side: "left" }, 0.21, 0.012, known("likely"), count),
      metric({ ...redness, side: "right", isPrimary: false }, 0.21, 0.012, known("likely"), count),
      metric(
        { metric: "jaw", name: "Jaw angle", unit: "°", isPrimary: false, isExperimental: true },
        124,
        1.5,
        known("belowNoise"),
        count,
      ),
    ],
    decays:
      what === "few"
        ? []
        : [
            {
              sessionId: "s1",
              metric: "erythema",
              zone: "cheek",
              side: "left",
              points: [2, 12, 25, 45].map((minutes) => ({
                minutes,
                value: 0.05 * 2 ** (-minutes / 17) + 0.003 * sway(minutes),
                standardError: 0.005,
              })),
              halfLifeMin: 17.2,
              interval95: [11.4, 26.8],
              refused: null,
              words: "The flush fades.",
            },
          ],
    note: null,
  };
};

const summaries = (withPhotos: boolean): CheckInSummary[] =>
  Array.from({ length: 4 }, (_, i) => ({
    id: `c${i}`,
    kind: (["after", "before", "anytime", "before"] as const)[i] ?? "anytime",
    startedAt: day(24 - 3 * i),
    endedAt: day(24 - 3 * i),
    sessionId: null,
    minutesAfter: null,
    device: "laptop on the shelf",
    lamp: "ceiling lamp",
    readings: 9 - i,
    refusals: i,
    hasPhoto: withPhotos && i < 2,
  }));

/** Stands before the server for the check-in's calls; all others go through. */
export async function mockCheckIns(
  page: Page,
  { says = [], progress, photo }: CheckInMock = {},
): Promise<void> {
  const json = (pattern: RegExp, answer: () => unknown, status = 200) =>
    page.route(pattern, (route) =>
      status === 204 ? route.fulfill({ status }) : route.fulfill({ status, json: answer() }),
    );
  const picture = photo ? readFileSync(photo) : undefined;
  await json(/\/api\/check-ins\?/, () => ({
    checkIns: progress === "full" ? summaries(photo !== undefined) : [],
  }));
  await json(/\/api\/check-ins$/, () => ({ id }), 201);
  await json(/\/api\/check-ins\/questions/, () => questions);
  await json(/\/api\/check-ins\/[^/?]+$/, () => detail);
  await json(/\/api\/check-ins\/[^/]+\/end/, () => detail);
  await json(/\/api\/check-ins\/[^/]+\/answers/, () => null, 204);
  await json(/\/api\/check-ins\/[^/]+\/(clips|atlases)/, () => ({ readings, refusals: [] }));
  await json(/\/api\/progress$/, () => progressOf(progress));
  await json(/\/api\/sorting$/, () => ({
    pair: { id: "p1", first: "/api/sorting/p1/first", second: "/api/sorting/p1/second" },
    sorted: 4,
    right: 3,
    words: "",
  }));
  await json(/\/api\/sorting\/p1$/, () => ({ wasRight: true, sorted: 5, right: 4, words: "" }));
  if (picture)
    for (const pattern of [/\/api\/check-ins\/[^/]+\/photo/, /\/api\/sorting\/p1\/(first|second)/])
      await page.route(pattern, (route) => route.fulfill({ body: picture, contentType: "image/jpeg" }));
  await page.routeWebSocket(/\/capture/, (socket) => {
    let begun = false;
    socket.onMessage((message) => {
      if (begun || typeof message !== "string") return;
      begun = true;
      for (const [ms, said] of says) setTimeout(() => socket.send(JSON.stringify(said)), ms);
    });
  });
}
