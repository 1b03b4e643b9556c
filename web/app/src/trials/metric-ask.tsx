import { useCallback } from "react";
import { api } from "../api/client.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { checkInAddress } from "../route.ts";
import { LoadedView } from "../ui/page.tsx";
import { momentOf } from "../ui/when.ts";
import { words } from "../words.ts";
import type { SlotWork } from "./slot-work.ts";

const w = words.trials.now;

interface MetricProps {
  work: SlotWork;
  change: (next: (before: SlotWork) => SlotWork) => void;
}

/** An outcome the camera measures: a check-in made for it is taken in place of a number. */
export function MetricAsk({ work, change }: MetricProps) {
  const loaded = useLoaded(useCallback(() => api.checkIns(), []));
  return (
    <section className="fields" aria-label={w.metric}>
      <p>{w.metric}</p>
      <LoadedView loaded={loaded}>
        {({ checkIns }) => (
          <div className="chips">
            {checkIns
              .filter(
                ({ startedAt, endedAt }) => endedAt && Date.parse(startedAt) >= (work.finishedAtMs ?? 0),
              )
              .map(({ id, startedAt }) => (
                <button
                  key={id}
                  type="button"
                  className="chip"
                  aria-pressed={work.checkInId === id}
                  onClick={() => change((kept) => ({ ...kept, checkInId: id }))}
                >
                  {momentOf(startedAt)}
                </button>
              ))}
          </div>
        )}
      </LoadedView>
      <p className="actions">
        <a className="button" href={checkInAddress("anytime")}>
          {words.checkIn.offers.anytime}
        </a>
      </p>
    </section>
  );
}
