import { useEffect, useState } from "react";
import type { TrialOdds, TrialPlan } from "../api/trial-types.ts";
import { trialsApi } from "../api/trials.ts";

/** Chosen: while a slider is being moved, the server is not asked for every step of it. */
const quietMs = 200;

/** The odds of a plan as it is now; those of before stay until the new ones are there. */
export function useOdds(plan: TrialPlan): { odds: TrialOdds | null; isOff: boolean } {
  const [odds, setOdds] = useState<TrialOdds | null>(null);
  const [isOff, setOff] = useState(false);
  useEffect(() => {
    let here = true;
    const timer = window.setTimeout(() => {
      trialsApi.odds(plan).then(
        (told) => {
          if (!here) return;
          setOdds(told);
          setOff(false);
        },
        () => here && setOff(true),
      );
    }, quietMs);
    return () => {
      here = false;
      window.clearTimeout(timer);
    };
  }, [plan]);
  return { odds, isOff };
}
