import { useCallback } from "react";
import { api } from "../api/client.ts";
import type { Claim, Evidence, Library } from "../api/types.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { LoadedView } from "../ui/page.tsx";
import { StudyList } from "../ui/study-list.tsx";
import { words } from "../words.ts";

const w = words.evidence;

export function EvidencePage() {
  const loaded = useLoaded(useCallback(() => Promise.all([api.evidence(), api.library()]), []));
  return (
    <LoadedView loaded={loaded}>
      {([evidence, library]) => <Claims evidence={evidence} names={library.names} />}
    </LoadedView>
  );
}

function Claims({ evidence, names }: { evidence: Evidence; names: Library["names"] }) {
  const grades = names["grade"] ?? {};
  return (
    <div className="evidence">
      <header>
        <h1 className="title">{w.title}</h1>
        <p className="lead">{w.lead}</p>
      </header>
      {evidence.claims.map((claim) => (
        <ClaimSection key={claim.id} claim={claim} evidence={evidence} grades={grades} />
      ))}
      <section aria-labelledby="others">
        <h2 id="others">{w.others}</h2>
        <StudyList studies={evidence.studies.filter((study) => study.claims.length === 0)} grades={grades} />
      </section>
    </div>
  );
}

interface ClaimSectionProps {
  claim: Claim;
  evidence: Evidence;
  grades: Record<string, string>;
}

function ClaimSection({ claim, evidence, grades }: ClaimSectionProps) {
  const studies = evidence.studies.filter((study) => study.claims.includes(claim.id));
  return (
    <section className="claim" id={`claim-${claim.id}`} aria-labelledby={`title-${claim.id}`}>
      <h2 id={`title-${claim.id}`}>“{claim.title}”</h2>
      <p className="eyebrow">{grades[claim.grade]}</p>
      <p>{claim.verdict}</p>
      <p className="muted">{claim.gradeNote}</p>
      <p className="next">
        {w.maySay}: {claim.maySay[0]}
      </p>
      <details>
        <summary>{w.studies(studies.length)}</summary>
        <StudyList studies={studies} grades={grades} />
      </details>
    </section>
  );
}
