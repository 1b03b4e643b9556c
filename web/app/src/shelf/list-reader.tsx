import { useState } from "react";
import { api } from "../api/client.ts";
import type { Evidence, Names, ShelfReport } from "../api/types.ts";
import { words } from "../words.ts";
import { ReportView } from "./report-view.tsx";

const w = words.shelf;
const draftKey = "effleur.list-draft";

function keptList(): string {
  try {
    return sessionStorage.getItem(draftKey) ?? "";
  } catch {
    return "";
  }
}

function keepList(text: string): void {
  try {
    sessionStorage.setItem(draftKey, text);
  } catch {
    // Without storage a reload forgets the list; it is still in the field.
  }
}

interface ListReaderProps {
  evidence: Evidence;
  names: Record<string, Names>;
  keep: (ingredients: string) => void;
}

/** A list, pasted or typed, and what it means. */
export function ListReader({ evidence, names, keep }: ListReaderProps) {
  const [text, setText] = useState(keptList);
  const [report, setReport] = useState<ShelfReport | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  const read = async () => {
    setReading(true);
    setFailure(null);
    try {
      setReport(await api.readList(text));
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      setReading(false);
    }
  };
  return (
    <section aria-labelledby="read-title" className="reader">
      <h2 id="read-title">{w.read}</h2>
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          void read();
        }}
      >
        <label className="field field-wide">
          <span>{w.readNote}</span>
          <textarea
            rows={5}
            maxLength={20_000}
            value={text}
            aria-label={w.list}
            onChange={(event) => {
              setText(event.target.value);
              keepList(event.target.value);
            }}
          />
        </label>
        <p className="actions">
          <button className="button button-first" disabled={isReading}>
            {isReading ? w.reading : w.readIt}
          </button>
          {report && report.ingredients.length > 0 && (
            <button type="button" className="button" onClick={() => keep(text)}>
              {w.keep}
            </button>
          )}
        </p>
      </form>
      <div aria-live="polite">
        {failure && <p className="problem">{failure}</p>}
        {report && <ReportView report={report} evidence={evidence} names={names} />}
      </div>
    </section>
  );
}
