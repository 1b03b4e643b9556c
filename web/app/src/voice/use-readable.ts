import { useEffect, useState } from "react";
import { nextShown, type Line, type Shown } from "./readable.ts";

/** The sentence to show: each stays until it could be read, unless something more important comes. */
export function useReadable(text: string, serial: number, how: Line["how"]): string {
  const [shown, setShown] = useState<Shown>(() => ({
    line: { text, serial, how },
    sinceMs: performance.now(),
  }));
  useEffect(() => {
    let timer = 0;
    const look = () => {
      const next = nextShown(shown, { text, serial, how }, performance.now());
      if (next.againMs === null) setShown(next.shown);
      else timer = window.setTimeout(look, next.againMs);
    };
    look();
    return () => window.clearTimeout(timer);
  }, [shown, text, serial, how]);
  return shown.line.text;
}
