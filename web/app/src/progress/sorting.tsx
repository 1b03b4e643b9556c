import { useCallback, useState } from "react";
import { api } from "../api/client.ts";
import type { Sorted, Sorting } from "../api/check-in-types.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { LoadedView } from "../ui/page.tsx";
import { words } from "../words.ts";

const w = words.progress;

/** Pictures of one session in a drawn order: whoever cannot tell them apart has not seen a change. */
export function SortPictures() {
  const [open, setOpen] = useState(false);
  return (
    <section className="sorting" aria-labelledby="sort-title">
      <h2 id="sort-title">{w.sort}</h2>
      {!open && (
        <>
          <p>{w.sortStartNote}</p>
          <button className="button" onClick={() => setOpen(true)}>
            {w.sortStart}
          </button>
        </>
      )}
      {open && <Pairs />}
    </section>
  );
}

function Pairs() {
  const loaded = useLoaded(useCallback(() => api.sorting(), []));
  return (
    <LoadedView loaded={loaded}>
      {(sorting, next) =>
        sorting.pair ? (
          <OnePair key={sorting.pair.id} pair={sorting.pair} next={next} />
        ) : (
          <>
            <p>{w.sortNone}</p>
            <Count {...sorting} />
          </>
        )
      }
    </LoadedView>
  );
}

interface PairProps {
  pair: NonNullable<Sorting["pair"]>;
  next: () => void;
}

function OnePair({ pair, next }: PairProps) {
  const [sorted, setSorted] = useState<Sorted | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const pick = async (after: "first" | "second") => {
    try {
      setSorted(await api.sort(pair.id, after));
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <p>{w.sortLead}</p>
      <div className="sort-pair">
        {(["first", "second"] as const).map((place, i) => (
          <figure key={place}>
            <img className="mirrored" src={pair[place]} alt={w.sortPicture(i + 1)} />
            <button
              className="button"
              disabled={sorted !== null}
              aria-label={`${w.sortPicture(i + 1)}: ${w.sortFirst}`}
              onClick={() => void pick(place)}
            >
              {w.sortFirst}
            </button>
          </figure>
        ))}
      </div>
      {trouble && (
        <p className="problem" role="alert">
          {trouble}
        </p>
      )}
      {sorted && (
        <div role="status">
          <p className="lead">{sorted.wasRight ? w.sortRight : w.sortOther}</p>
          <Count {...sorted} />
          <button className="button" onClick={next} autoFocus>
            {w.sortNext}
          </button>
        </div>
      )}
    </>
  );
}

function Count({ sorted, right, words: said }: Pick<Sorting, "sorted" | "right" | "words">) {
  if (sorted === 0) return null;
  return (
    <p>
      {w.sortCount(right, sorted)} {said}
    </p>
  );
}
