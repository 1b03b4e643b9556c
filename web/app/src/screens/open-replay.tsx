import { useCallback, useState } from "react";
import { api } from "../api/client.ts";
import type { Head, Library } from "../api/types.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { ReplayView } from "../replay/replay-view.tsx";
import { useOpenFile, type OpenedFile } from "../replay/use-open-file.ts";
import { wantsNoScores } from "../session/preferences.ts";
import { LoadedView } from "../ui/page.tsx";
import { words } from "../words.ts";

const w = words.replay;

export default function OpenReplayPage() {
  const load = useCallback(() => Promise.all([api.head(), api.library()]), []);
  return (
    <LoadedView loaded={useLoaded(load)}>
      {([head, library]) => <OpenReplay head={head} library={library} />}
    </LoadedView>
  );
}

/** A recording somebody shared: picked or dropped, looked at, and kept nowhere. */
function OpenReplay({ head, library }: { head: Head; library: Library }) {
  const [done, setDone] = useState(`routine ${library.routines[0]?.id ?? ""}`);
  const { opened, over, take, drop } = useOpenFile(done);
  return (
    <div className={over ? "replay-page over" : "replay-page"} {...drop}>
      <h1 className="title">{w.open}</h1>
      <p>{w.openNote}</p>
      <div className="replay-open">
        <label className="field">
          <span>{w.whatWasDone}</span>
          <select value={done} onChange={(event) => setDone(event.target.value)}>
            <optgroup label={words.library.routines}>
              {library.routines.map((routine) => (
                <option key={routine.id} value={`routine ${routine.id}`}>
                  {routine.name}
                </option>
              ))}
            </optgroup>
            <optgroup label={w.techniques}>
              {library.techniques.map((technique) => (
                <option key={technique.id} value={`technique ${technique.id}`}>
                  {technique.name}
                </option>
              ))}
            </optgroup>
          </select>
        </label>
        <label className="button button-first file-button">
          {w.pick}
          <input
            type="file"
            accept=".effleur"
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = "";
              if (file) take(file);
            }}
          />
        </label>
      </div>
      <Opened opened={opened} head={head} />
    </div>
  );
}

/** What was asked for is below the form: it is brought up, and read out, once it is there. */
const bringUp = (title: HTMLElement | null) => {
  title?.scrollIntoView();
  title?.focus({ preventScroll: true });
};

function Opened({ opened, head }: { opened: OpenedFile; head: Head }) {
  if (opened.state === "none") return null;
  if (opened.state === "reading") return <p role="status">{w.reading(opened.name)}</p>;
  if (opened.state === "refused")
    return (
      <p className="problem" role="alert">
        {w.refused(opened.name)} {opened.reason}
      </p>
    );
  const { name, view, recording } = opened;
  return (
    <section className="opened" aria-labelledby="opened-title">
      <h2 id="opened-title" key={opened.serial} tabIndex={-1} ref={bringUp}>
        {name}
      </h2>
      <p className="muted">{[w.madeBy(recording.header.app), view.cut].filter(Boolean).join(" ")}</p>
      {view.score !== null && !wantsNoScores() && (
        <p>{w.score(view.score, view.passes.filter((pass) => pass.seen).length)}</p>
      )}
      <ReplayView key={opened.serial} {...{ head, view, recording }} />
    </section>
  );
}
