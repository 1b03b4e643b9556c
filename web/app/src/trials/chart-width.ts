import { useSyncExternalStore } from "react";

const narrow = "(max-width: 40rem)";
/** Chosen: on a phone a chart is drawn this wide, so that its letters stay as large as the text around it. */
const narrowWidth = 400;

const subscribe = (changed: () => void) => {
  const list = window.matchMedia(narrow);
  list.addEventListener("change", changed);
  return () => list.removeEventListener("change", changed);
};

/** How wide a chart is drawn, in its own units. */
export function useChartWidth(wide = 720): number {
  const isNarrow = useSyncExternalStore(subscribe, () => window.matchMedia(narrow).matches);
  return isNarrow ? narrowWidth : wide;
}
