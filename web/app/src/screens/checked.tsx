import { useCallback, useState } from "react";
import { api } from "../api/client.ts";
import type { CheckInDetail } from "../api/check-in-types.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { MeasuredList, RefusedList } from "../check-in/reading-list.tsx";
import { wantsNoScores } from "../session/preferences.ts";
import { LoadedView } from "../ui/page.tsx";
import { momentOf } from "../ui/when.ts";
import { words } from "../words.ts";

const w = words.checked;

/** What one check-in measured, and what it did not. */
export default function CheckedPage({ id }: { id: string }) {
  const loaded = useLoaded(useCallback(() => api.checkIn(id), [id]));
  return (
    <LoadedView loaded={loaded}>
      {(checkIn, reload) => <Checked checkIn={checkIn} reload={reload} />}
    </LoadedView>
  );
}

interface CheckedProps {
  checkIn: CheckInDetail;
  reload: () => void;
}

function Checked({ checkIn, reload }: CheckedProps) {
  const [noScores] = useState(wantsNoScores);
  const { kind, readings, minutesAfter, hasPhoto } = checkIn;
  return (
    <div className="checked">
      <header>
        <p className="eyebrow">
          {kind === "after" && minutesAfter !== null ? w.afterMinutes(minutesAfter) : w.lead[kind]}
        </p>
        <h1 className="title">{words.titles.checked}</h1>
        <p className="facts">
          <span>{momentOf(checkIn.startedAt)}</span>
          <span>{checkIn.device}</span>
          <span>{checkIn.lamp}</span>
        </p>
        {readings.length === 0 && <p className="lead">{w.onlyAnswers}</p>}
      </header>
      <div className="checked-lists">
        {readings.length > 0 && <MeasuredList readings={readings} noScores={noScores} />}
        <RefusedList readings={readings} />
      </div>
      <section className="next">
        <h2>{w.meaning}</h2>
        <p>{w.meaningNote}</p>
        <p className="actions">
          <a className="button button-plain" href="#/progress">
            {w.progress}
          </a>
          <a className="button button-plain" href="#/evidence">
            {w.evidence}
          </a>
        </p>
      </section>
      {hasPhoto && !noScores && <KeptPhoto id={checkIn.id} reload={reload} />}
      <p className="actions">
        <a className="button button-first" href="#/">
          {kind === "before" ? w.ready : words.end.home}
        </a>
      </p>
      <Keeping id={checkIn.id} />
    </div>
  );
}

function KeptPhoto({ id, reload }: { id: string; reload: () => void }) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const remove = () => api.removeCheckInPhoto(id).then(reload, (error: unknown) => setTrouble(String(error)));
  return (
    <section className="kept-photo">
      <h2>{w.photo}</h2>
      <img className="mirrored" src={api.checkInPhotoUrl(id)} alt={w.photoAlt} />
      <button className="button button-plain" onClick={() => void remove()}>
        {w.removePhoto}
      </button>
      {trouble && (
        <p className="problem" role="alert">
          {trouble}
        </p>
      )}
    </section>
  );
}

function Keeping({ id }: { id: string }) {
  const [asked, ask] = useState(false);
  const remove = async () => {
    await api.removeCheckIn(id);
    window.location.replace("#/progress");
  };
  if (!asked)
    return (
      <p className="actions">
        <button className="button button-plain" onClick={() => ask(true)}>
          {w.remove}
        </button>
      </p>
    );
  return (
    <div role="group" aria-label={w.sure} className="actions">
      <p>{w.sure}</p>
      <button className="button" onClick={() => void remove()}>
        {words.history.yes}
      </button>
      <button className="button button-plain" onClick={() => ask(false)} autoFocus>
        {words.history.no}
      </button>
    </div>
  );
}
