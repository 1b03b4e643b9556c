import type { DropItem } from "react-aria-components/useDragAndDrop";

/** What a dragged technique and a dragged step say they are; nothing else is let into a routine. */
export const techniqueType = "application/x-effleur-technique";
export const stepType = "application/x-effleur-step";

/** The ids of what was dropped. */
export async function techniqueIdsOf(items: DropItem[]): Promise<string[]> {
  const texts = items.filter((item) => item.kind === "text" && item.types.has(techniqueType));
  return Promise.all(texts.map((item) => (item.kind === "text" ? item.getText(techniqueType) : "")));
}
