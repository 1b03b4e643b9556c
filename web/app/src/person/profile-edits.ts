import type { Answer, Goal, Profile, Weekday } from "../api/types.ts";

/** A goal's weights, in the order a tap goes through them; 0 is not wanted. */
export const weights = [0, 1, 3, 5] as const;

export const weekdays: readonly Weekday[] = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
];

export const weightOf = (profile: Profile, goal: Goal) =>
  profile.goals.find((candidate) => candidate.goal === goal)?.weight ?? 0;

/** The next weight of a goal: not, a little, more, most of all, and not again. */
export function tapGoal(profile: Profile, goal: Goal): Profile {
  const next =
    weights[(weights.findIndex((weight) => weight >= weightOf(profile, goal)) + 1) % weights.length] ?? 0;
  const others = profile.goals.filter((candidate) => candidate.goal !== goal);
  return { ...profile, goals: next === 0 ? others : [...others, { goal, weight: next }] };
}

/** One day more or less; the last one stays, because a week needs one. */
export function toggleDay(profile: Profile, day: Weekday): Profile {
  const has = profile.days.includes(day);
  if (has && profile.days.length === 1) return profile;
  const days = weekdays.filter((candidate) => (candidate === day ? !has : profile.days.includes(candidate)));
  return { ...profile, days };
}

export const answerTo = (answers: readonly Answer[], condition: string) =>
  answers.find((answer) => answer.condition === condition);

/** Yes, with what is known about it; or no longer so. */
export function answer(
  answers: readonly Answer[],
  condition: string,
  change: Partial<Answer> | null,
): Answer[] {
  const before = answerTo(answers, condition);
  if (change === null) return answers.filter((candidate) => candidate !== before);
  const after = { condition, since: null, places: [], agreedUntil: null, ...before, ...change };
  return before
    ? answers.map((candidate) => (candidate === before ? after : candidate))
    : [...answers, after];
}

/** One more or less of a list. */
export const toggled = <T>(list: readonly T[], one: T) =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

/** The first save brings the browser's own time zone. */
export const withZone = (profile: Profile, revision: number, zone: string | undefined): Profile =>
  revision === 0 && zone ? { ...profile, timeZone: zone } : profile;
