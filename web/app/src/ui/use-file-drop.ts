import { useState, type DragEvent } from "react";

/** Takes files that are dropped on an element; `over` while one hangs above it. */
export function useFileDrop(take: (file: File) => void) {
  const [over, setOver] = useState(false);
  const drop = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (event: DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      const file = event.dataTransfer.files[0];
      setOver(false);
      if (!file) return;
      event.preventDefault();
      take(file);
    },
  };
  return { over, drop };
}
