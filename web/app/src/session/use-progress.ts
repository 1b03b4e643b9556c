import { useCallback, useEffect, useRef } from "react";
import { api } from "../api/client.ts";
import type { Outcome } from "../api/types.ts";
import { afterSession } from "../trials/kept-work.ts";

/** Tells the server each second where a guided session stands: also the sign of life that keeps it from "interrupted". */
export function useProgress(id: string, step: number, playing: boolean): void {
  const now = useRef({ step, playing });
  useEffect(() => {
    now.current = { step, playing };
  }, [step, playing]);
  useEffect(() => {
    // A missed second is told by the next one.
    const tell = () => void api.progress(id, now.current.step, false).catch(() => undefined);
    const timer = setInterval(tell, 1000);
    return () => clearInterval(timer);
  }, [id]);
}

/** Ends the session once and opens its end card; a server that is away must not trap the person here. */
export function useLeave(id: string): (outcome: Outcome) => void {
  const left = useRef(false);
  return useCallback(
    (outcome: Outcome) => {
      if (left.current) return;
      left.current = true;
      // A session of a trial goes on with the trial's question.
      const trial = afterSession(id, outcome === "finished");
      api.end(id, outcome).then(
        () => window.location.replace(trial ?? `#/end/${encodeURIComponent(id)}`),
        () => window.location.replace(trial ?? "#/"),
      );
    },
    [id],
  );
}
