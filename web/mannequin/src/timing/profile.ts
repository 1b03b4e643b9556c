import type { Profile } from "../script/motion-script.ts";

/** Share of a glide's time that its start and its end take. Chosen: a hand reaches its stroking speed in about a tenth of it. */
export const RAMP_SHARE = 0.1;

/**
 * Share of the way done at a share of the time. Minimum jerk: 10t³ − 15t⁴ + 6t⁵ (Flash & Hogan, J. Neurosci. 5 (1985) 1688);
 * ramped: even speed with short even accelerations. All have the same mean speed.
 */
export function progress(profile: Profile, time: number): number {
  const t = Math.min(1, Math.max(0, time));
  if (profile === "minimumJerk") return t ** 3 * (10 - 15 * t + 6 * t * t);
  return profile === "pushes" ? pushed(t) : ramped(t);
}

/** Three pushes that nearly stop in between (chosen): the speed is 1 − 0.9 cos 6πt. */
function pushed(t: number): number {
  const turns = 6 * Math.PI;
  return t - (0.9 * Math.sin(turns * t)) / turns;
}

function ramped(t: number): number {
  const top = 1 / (1 - RAMP_SHARE);
  if (t < RAMP_SHARE) return (top * t * t) / (2 * RAMP_SHARE);
  if (t > 1 - RAMP_SHARE) return 1 - (top * (1 - t) ** 2) / (2 * RAMP_SHARE);
  return top * (t - RAMP_SHARE / 2);
}
