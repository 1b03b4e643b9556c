import { useState } from "react";
import { momentOf } from "../ui/when.ts";
import { words } from "../words.ts";
import { dropDraft, keptDrafts } from "./kept-drafts.ts";

const w = words.routines;

/** Drafts no tab saved: this browser has them, and so they can be gone on with. */
export function KeptDrafts() {
  const [found, setFound] = useState(() => keptDrafts(localStorage));
  if (found.length === 0) return null;
  const forget = (key: string) => {
    dropDraft(localStorage, key);
    setFound(keptDrafts(localStorage));
  };
  return (
    <section aria-labelledby="drafts-title">
      <h2 id="drafts-title">{w.drafts}</h2>
      <ul className="rows">
        {found.map(({ key, kept }) => {
          const name = kept.draft.name || w.unnamed;
          return (
            <li key={key} className="routine-row">
              <h3 className="row-title">{name}</h3>
              <p className="muted row-note">{w.draftFrom(momentOf(kept.at))}</p>
              <p className="row-actions">
                <a href={`#/routine/${kept.place}`} aria-label={w.changeOf(name)}>
                  {w.change}
                </a>
                <button onClick={() => forget(key)} aria-label={w.forgetOf(name)}>
                  {w.forget}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
