import { useState } from "react";
import type { TrialDetail } from "../api/trial-types.ts";
import { trialFiles, trialsApi } from "../api/trials.ts";
import { words } from "../words.ts";

const w = words.trials.detail;

/** The report, the data and the protocol, to be taken away. */
export function TrialFiles({ id }: { id: string }) {
  return (
    <section aria-labelledby="report-title">
      <h2 id="report-title">{w.report}</h2>
      <p className="muted">{w.reportNote}</p>
      <ul className="trial-files">
        {trialFiles.map((file) => (
          <li key={file}>
            <a
              href={trialsApi.fileUrl(id, file)}
              {...(file === "report.html" ? { target: "_blank" } : { download: "" })}
            >
              {w.files[file]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface KeepingProps {
  trial: TrialDetail;
  changed: (trial: TrialDetail) => void;
}

/** To end it, with a reason if there is one, or to delete it: both ask once more. */
export function TrialKeeping({ trial, changed }: KeepingProps) {
  const [asked, ask] = useState<"end" | "remove" | null>(null);
  const [why, setWhy] = useState("");
  const [trouble, setTrouble] = useState<string | null>(null);
  const run = (act: () => Promise<void>) =>
    void act().catch((error: unknown) => setTrouble(error instanceof Error ? error.message : String(error)));
  const end = async () => {
    changed(await trialsApi.end(trial.id, why));
    ask(null);
  };
  const remove = async () => {
    await trialsApi.remove(trial.id);
    window.location.replace("#/trials");
  };
  return (
    <section className="trial-keeping">
      {asked === null && (
        <p className="actions">
          {trial.status === "running" && (
            <button className="button button-plain" onClick={() => ask("end")}>
              {w.end}
            </button>
          )}
          <button className="button button-plain" onClick={() => ask("remove")}>
            {w.remove}
          </button>
        </p>
      )}
      {asked === "end" && (
        <div role="group" aria-label={w.end} className="fields">
          <label className="field">
            <span>{w.endWhy}</span>
            <input value={why} maxLength={300} autoFocus onChange={(event) => setWhy(event.target.value)} />
          </label>
          <p className="muted">{w.endNote}</p>
          <p className="actions">
            <button className="button" onClick={() => run(end)}>
              {w.endNow}
            </button>
            <button className="button button-plain" onClick={() => ask(null)}>
              {w.keep}
            </button>
          </p>
        </div>
      )}
      {asked === "remove" && (
        <div role="group" aria-label={w.removeSure} className="actions">
          <p>{w.removeSure}</p>
          <button className="button" onClick={() => run(remove)}>
            {w.removeYes}
          </button>
          <button className="button button-plain" onClick={() => ask(null)} autoFocus>
            {w.removeNo}
          </button>
        </div>
      )}
      {trouble && (
        <p className="problem" role="alert">
          {trouble}
        </p>
      )}
    </section>
  );
}
