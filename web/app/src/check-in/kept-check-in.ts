import type { CheckInKind, Scale, ScaleAnswer } from "../api/check-in-types.ts";

/** A check-in under way; kept in this window, so that a reload or a lost server costs no answer. */
export interface CheckInUnderWay {
  kind: CheckInKind;
  sessionId: string | null;
  /** Null until the server has it. */
  id: string | null;
  phase: "circumstances" | "questions" | "camera";
  /** By scale and item. */
  answers: Record<string, number>;
  oil: Oil;
  /** When oil was wiped off; null when there was none. */
  wipedAtMs: number | null;
  keepPhoto: boolean;
  /** Whether both sides are taken as well. */
  sides: boolean;
}

/** Oil or cream on the face: none, wiped off just now, or still there. */
export type Oil = "none" | "now" | "on";
export const oils: readonly Oil[] = ["none", "now", "on"];

const place = "effleur.check-in";
const phases: readonly unknown[] = ["circumstances", "questions", "camera"];

export const newCheckIn = (kind: CheckInKind, sessionId: string | null): CheckInUnderWay => ({
  kind,
  sessionId,
  id: null,
  phase: "circumstances",
  answers: {},
  // Hands were just on it with oil, or nothing was said of any.
  oil: kind === "after" ? "on" : "none",
  wipedAtMs: null,
  keepPhoto: false,
  sides: false,
});

/** What was kept of the same check-in; of another one, or of something unreadable, nothing. */
export function readCheckIn(
  text: string | null,
  kind: CheckInKind,
  sessionId: string | null,
): CheckInUnderWay {
  const fresh = newCheckIn(kind, sessionId);
  try {
    const kept = JSON.parse(text ?? "null") as Partial<CheckInUnderWay> | null;
    if (!kept || kept.kind !== kind || kept.sessionId !== sessionId || !phases.includes(kept.phase))
      return fresh;
    return {
      ...fresh,
      id: typeof kept.id === "string" ? kept.id : null,
      // Without the server's id there is nothing questions or pictures could be added to.
      phase: typeof kept.id === "string" ? (kept.phase ?? "circumstances") : "circumstances",
      answers: numbersOf(kept.answers),
      wipedAtMs: typeof kept.wipedAtMs === "number" ? kept.wipedAtMs : null,
      oil: oils.find((oil) => oil === kept.oil) ?? fresh.oil,
      keepPhoto: kept.keepPhoto === true,
      sides: kept.sides === true,
    };
  } catch {
    return fresh;
  }
}

const numbersOf = (value: unknown): Record<string, number> =>
  value !== null && typeof value === "object"
    ? Object.fromEntries(
        Object.entries(value).filter((entry): entry is [string, number] => Number.isFinite(entry[1])),
      )
    : {};

export const keptText = () => sessionStorage.getItem(place);

export function keepCheckIn(checkIn: CheckInUnderWay | null): void {
  try {
    if (checkIn === null) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, JSON.stringify(checkIn));
  } catch {
    // Without storage a reload begins the check-in anew.
  }
}

export const answerKey = (scaleId: string, itemId: string) => `${scaleId}/${itemId}`;

/** The answers that were given, in the scales' order; what was left out is not sent. */
export function answersFor(scales: readonly Scale[], given: CheckInUnderWay["answers"]): ScaleAnswer[] {
  return scales.flatMap(({ id: scaleId, items }) =>
    items.flatMap(({ id: itemId }) => {
      const value = given[answerKey(scaleId, itemId)];
      return value === undefined ? [] : [{ scaleId, itemId, value }];
    }),
  );
}

/** Evidence E1: shine fakes texture and colour until two minutes after oil was wiped off. */
export const waitAfterWipingS = 120;

/** Seconds still to wait. */
export const waitLeftS = (wipedAtMs: number | null, nowMs: number) =>
  // The clock on the screen may be a second older than the moment of wiping.
  wipedAtMs === null
    ? 0
    : Math.min(waitAfterWipingS, Math.max(0, Math.ceil(waitAfterWipingS - (nowMs - wipedAtMs) / 1000)));
