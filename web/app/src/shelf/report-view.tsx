import type { Evidence, Ingredient, Names, ShelfReport, Verdict } from "../api/types.ts";
import { words } from "../words.ts";
import { flagWords, functionWords, shareWords } from "./labels.ts";

const w = words.shelf;

interface ReportViewProps {
  report: ShelfReport;
  evidence: Evidence;
  names: Record<string, Names>;
}

/** What a list means, first the words for the person, then what is in it. */
export function ReportView({ report, evidence, names }: ReportViewProps) {
  return (
    <div className="report">
      <p className="eyebrow">
        {w.understood(Math.floor(report.understoodShare * 100))} <span aria-hidden="true">·</span>{" "}
        {report.slip.index === null || report.slip.playMinutes === null
          ? w.slipUnknown
          : w.slip(report.slip.index, Math.max(1, Math.round(report.slip.playMinutes)))}
      </p>
      {report.notices.map((notice) => (
        <p key={notice.kind}>{notice.words}</p>
      ))}
      <Verdicts verdicts={report.verdicts} grades={names["grade"] ?? {}} />
      <p className="muted">{w.slipNote}</p>
      {report.ingredients.length > 0 && (
        <details>
          <summary>
            {w.ingredients} <span className="muted">{report.ingredients.length}</span>
          </summary>
          <p className="muted">{w.factsNote}</p>
          <ol className="ingredients">
            {report.ingredients.map((one) => (
              <IngredientRow key={one.position} one={one} evidence={evidence} marks={names["mark"] ?? {}} />
            ))}
          </ol>
        </details>
      )}
      {report.unknown.length > 0 && (
        <section aria-label={w.unknown}>
          <h3>{w.unknown}</h3>
          <p className="muted">{w.unknownNote}</p>
          <ul className="unknown">
            {report.unknown.map((text, i) => (
              <li key={i}>{text}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** One card for each subject, the strongest first, each sentence with how sure it is; subjects without a finding share one. */
function Verdicts({ verdicts, grades }: { verdicts: readonly Verdict[]; grades: Names }) {
  const found = verdicts.filter((verdict) => verdict.level !== "nothingFound");
  const nothing = verdicts.filter((verdict) => verdict.level === "nothingFound");
  return (
    <ul className="verdicts">
      {bySubject(found).map((sentences) => (
        <VerdictCard key={sentences[0]?.kind} sentences={sentences} grades={grades} />
      ))}
      {nothing[0] && (
        <li className="verdict verdict-nothingFound">
          <p>{nothing[0].because}</p>
          <p className="muted">{w.nothingOn(nothing.map((verdict) => w.kinds[verdict.kind]).join(", "))}</p>
        </li>
      )}
    </ul>
  );
}

const weight = Object.keys(w.levels);
const weightOf = (verdict: Verdict | undefined) => (verdict ? weight.indexOf(verdict.level) : -1);

function bySubject(verdicts: readonly Verdict[]): Verdict[][] {
  const kinds = [...new Set(verdicts.map((verdict) => verdict.kind))];
  const groups = kinds.map((kind) =>
    verdicts.filter((verdict) => verdict.kind === kind).sort((a, b) => weightOf(b) - weightOf(a)),
  );
  return groups.sort((a, b) => weightOf(b[0]) - weightOf(a[0]));
}

function VerdictCard({ sentences, grades }: { sentences: readonly Verdict[]; grades: Names }) {
  const [strongest] = sentences;
  if (!strongest) return null;
  return (
    <li className={`verdict verdict-${strongest.level}`}>
      <p className="verdict-head">
        <strong>{w.levels[strongest.level]}</strong> <span>{w.kinds[strongest.kind]}</span>
      </p>
      {sentences.map((verdict) => (
        <div key={verdict.because}>
          <p>{verdict.because}</p>
          <p className="muted plan-grade">{grades[verdict.grade]}</p>
        </div>
      ))}
    </li>
  );
}

function IngredientRow({ one, evidence, marks }: { one: Ingredient; evidence: Evidence; marks: Names }) {
  return (
    <li className="row row-still ingredient">
      <details>
        <summary>
          <span className="row-title">{one.inci}</span>
          <span className="muted row-note">{functionWords(one)}</span>
          {one.flags.length > 0 && <span className="flags">{one.flags.map(flagWords).join(" · ")}</span>}
        </summary>
        {one.how === "spelling" && <p className="muted">{w.spelt(one.text)}</p>}
        <p className="muted">{one.isMaybe ? w.maybe : w.share(shareWords(one.share))}</p>
        {one.comedogenicity && <p>{w.score(one.comedogenicity[0] ?? 0, one.comedogenicity[1] ?? 0)}</p>}
        {one.uptakeWords.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <Sources sources={one.sources} evidence={evidence} marks={marks} />
      </details>
    </li>
  );
}

function Sources({
  sources,
  evidence,
  marks,
}: {
  sources: Ingredient["sources"];
  evidence: Evidence;
  marks: Names;
}) {
  const bySource = new Map<string, string[]>();
  for (const [field, id] of Object.entries(sources)) bySource.set(id, [...(bySource.get(id) ?? []), field]);
  return (
    <ul className="fact-sources" aria-label={w.facts}>
      {[...bySource].map(([id, fields]) => {
        const study = evidence.studies.find((candidate) => candidate.id === id);
        const mark = study && marks[study.mark];
        const said = fields.map((field) => w.fields[field] ?? field).join(", ");
        return (
          <li key={id} className="muted">
            {w.sourceOf(said, study?.citation ?? id)}
            {mark && ` (${mark})`}
          </li>
        );
      })}
    </ul>
  );
}
