import { useCallback } from "react";
import { api } from "../api/client.ts";
import type { CheckInSummary, MetricProgress, Progress } from "../api/check-in-types.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { CheckInRow } from "../progress/check-in-row.tsx";
import { DecayArticle } from "../progress/decay-chart.tsx";
import { Faces } from "../progress/faces.tsx";
import { MetricArticle } from "../progress/metric-article.tsx";
import { placedMetrics, type PlacedMetric } from "../progress/metric-groups.ts";
import { fullName } from "../progress/plain-figure.ts";
import { KindLegend } from "../progress/series-chart.tsx";
import { SortPictures } from "../progress/sorting.tsx";
import { VerdictLegend } from "../progress/verdict-mark.tsx";
import { checkInAddress } from "../route.ts";
import { usePreferences } from "../session/preferences.ts";
import { LoadedView } from "../ui/page.tsx";
import { Switch } from "../ui/switch.tsx";
import { words } from "../words.ts";

const w = words.progress;

export default function ProgressPage() {
  const loaded = useLoaded(useCallback(() => Promise.all([api.progressOf(), api.checkIns()]), []));
  return (
    <section>
      <h1 className="title">{w.title}</h1>
      <LoadedView loaded={loaded}>
        {([progress, { checkIns }]) => <Figures progress={progress} checkIns={checkIns} />}
      </LoadedView>
    </section>
  );
}

interface FiguresProps {
  progress: Progress;
  checkIns: CheckInSummary[];
}

function Figures({ progress, checkIns }: FiguresProps) {
  const [{ noScores }, change] = usePreferences();
  const { metrics, decays, note } = progress;
  const isEmpty = metrics.length === 0 && checkIns.length === 0;
  return (
    <div className="progress">
      <div className="progress-main">
        <p className="lead">{isEmpty ? w.empty : w.lead}</p>
        {isEmpty && <p>{w.emptyHow}</p>}
        {note && <p className="muted">{note}</p>}
        <p className="actions">
          <a className="button button-first" href={checkInAddress("anytime")}>
            {words.checkIn.offers.anytime}
          </a>
        </p>
        {metrics.length > 0 && (
          <>
            <VerdictLegend />
            {!noScores && <KindLegend />}
            <Metrics metrics={metrics} noScores={noScores} />
          </>
        )}
        {decays.length > 0 && (
          <section aria-labelledby="decay-title">
            <h2 id="decay-title">{w.decay}</h2>
            {decays.map((decay) => (
              <DecayArticle
                key={`${decay.sessionId} ${decay.metric} ${decay.zone} ${decay.side}`}
                decay={decay}
                name={nameOf(decay, metrics)}
                noScores={noScores}
              />
            ))}
          </section>
        )}
      </div>
      <aside className="progress-side">
        <Switch
          label={w.noScores}
          note={w.noScoresNote}
          on={noScores}
          set={(on) => change({ noScores: on })}
        />
        {noScores ? (
          <p className="muted">{w.hidden}</p>
        ) : (
          <>
            <Faces checkIns={checkIns} />
            <SortPictures />
          </>
        )}
        <section aria-labelledby="all-title">
          <h2 id="all-title">{words.checked.all}</h2>
          {checkIns.length === 0 && <p className="muted">{words.checked.none}</p>}
          <ul className="rows">
            {checkIns.map((checkIn) => (
              <li key={checkIn.id}>
                <CheckInRow checkIn={checkIn} noScores={noScores} />
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="export-title">
          <h2 id="export-title">{w.export}</h2>
          <p className="muted">{w.exportNote}</p>
          <p className="actions">
            <a className="button button-plain" href="/api/progress.csv" download>
              {w.csv}
            </a>
            <a className="button button-plain" href="/api/progress.json" download>
              {w.json}
            </a>
          </p>
        </section>
      </aside>
    </div>
  );
}

/** The name of a metric's decay, as its own figures have it. */
function nameOf(decay: Progress["decays"][number], metrics: readonly MetricProgress[]): string {
  const same = metrics.find(
    ({ metric, zone, side }) => metric === decay.metric && zone === decay.zone && side === decay.side,
  );
  return same ? fullName(same) : decay.metric;
}

/** What matters most is open; the others wait, those that are experiments last. */
function Metrics({ metrics, noScores }: { metrics: readonly MetricProgress[]; noScores: boolean }) {
  const placed = placedMetrics(metrics);
  const primary = placed.filter(({ lead }) => lead.isPrimary);
  const first = primary.length > 0 ? primary : placed.slice(0, 3);
  const others = placed.filter((metric) => !first.includes(metric));
  const sure = others.filter(({ lead }) => !lead.isExperimental);
  const experiments = others.filter(({ lead }) => lead.isExperimental);
  return (
    <>
      <MetricList list={first} noScores={noScores} />
      {sure.length > 0 && (
        <details className="others">
          <summary>{w.more(sure.length)}</summary>
          <MetricList list={sure} noScores={noScores} />
        </details>
      )}
      {experiments.length > 0 && (
        <details className="others">
          <summary>{w.experiments}</summary>
          <MetricList list={experiments} noScores={noScores} />
        </details>
      )}
    </>
  );
}

function MetricList({ list, noScores }: { list: readonly PlacedMetric[]; noScores: boolean }) {
  return list.map(({ lead, places }) => (
    <div key={lead.metric}>
      <MetricArticle metric={lead} noScores={noScores} />
      {places.length > 0 && (
        <details className="others">
          <summary>{w.otherPlaces(places.length, lead.name)}</summary>
          {places.map((metric) => (
            <MetricArticle key={`${metric.zone} ${metric.side}`} metric={metric} noScores={noScores} />
          ))}
        </details>
      )}
    </div>
  ));
}
