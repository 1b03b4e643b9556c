import { useCallback, useState } from "react";
import { api } from "../api/client.ts";
import type { CheckInSummary } from "../api/check-in-types.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { Pick } from "../ui/pick.tsx";
import { momentOf } from "../ui/when.ts";
import { words } from "../words.ts";
import { FaceDifference, FaceSlider } from "./face-slider.tsx";
import { layFaces } from "./lay-faces.ts";

const w = words.progress;

/** Two kept pictures laid on each other; nothing is fetched before the person asks for it. */
export function Faces({ checkIns }: { checkIns: readonly CheckInSummary[] }) {
  const kept = checkIns.filter((checkIn) => checkIn.hasPhoto);
  const [open, setOpen] = useState(false);
  const [first, setFirst] = useState(kept[1]?.id ?? "");
  const [second, setSecond] = useState(kept[0]?.id ?? "");
  const options = kept.map(
    ({ id, startedAt, kind }) => [id, `${momentOf(startedAt)} (${w.kinds[kind]})`] as const,
  );
  return (
    <section className="faces" aria-labelledby="faces-title">
      <h2 id="faces-title">{w.faces}</h2>
      {kept.length < 2 && <p className="muted">{w.facesNone}</p>}
      {kept.length >= 2 && !open && (
        <button className="button" onClick={() => setOpen(true)}>
          {w.facesLook}
        </button>
      )}
      {open && (
        <>
          <div className="filters">
            <Pick label={w.first} any="–" value={first} options={options} pick={setFirst} />
            <Pick label={w.second} any="–" value={second} options={options} pick={setSecond} />
          </div>
          {first && second && first !== second && (
            <Compared key={`${first} ${second}`} first={first} second={second} />
          )}
        </>
      )}
    </section>
  );
}

function Compared({ first, second }: { first: string; second: string }) {
  const load = useCallback(
    async () => layFaces(api.checkInPhotoUrl(first), api.checkInPhotoUrl(second), await api.head()),
    [first, second],
  );
  const [laid] = useLoaded(load);
  if (laid.state === "loading") return <p role="status">{w.comparing}</p>;
  if (laid.state === "failed") return <p className="problem">{w.notCompared}</p>;
  if (laid.value === null) return <p className="problem">{w.noFace}</p>;
  return (
    <div className="compared">
      <FaceSlider faces={laid.value} />
      <FaceDifference faces={laid.value} />
    </div>
  );
}
