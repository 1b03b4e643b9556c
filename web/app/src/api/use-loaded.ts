import { useCallback, useEffect, useState } from "react";

export type Loaded<T> =
  { state: "loading" } | { state: "failed"; reason: string } | { state: "ready"; value: T };

/** Runs `load` when the screen opens and again on `reload`; an answer that comes after leaving is dropped. */
export function useLoaded<T>(load: () => Promise<T>): [Loaded<T>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: "loading" });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let here = true;
    load().then(
      (value) => here && setLoaded({ state: "ready", value }),
      (error: unknown) =>
        here &&
        setLoaded({ state: "failed", reason: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      here = false;
    };
  }, [load, round]);
  const reload = useCallback(() => setRound((n) => n + 1), []);
  return [loaded, reload];
}
