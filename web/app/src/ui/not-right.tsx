import { useEffect } from "react";
import { words } from "../words.ts";

/** Always there, large, and one key away. */
export function NotRight({ act }: { act: () => void }) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !document.querySelector("dialog[open]")) act();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [act]);
  return (
    <button className="not-right" onClick={act} aria-keyshortcuts="Escape">
      {words.symptoms.open}
    </button>
  );
}
