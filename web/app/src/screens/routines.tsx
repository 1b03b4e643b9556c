import { useCallback, useState } from "react";
import { api } from "../api/client.ts";
import type { RoutineDetails, RoutineList } from "../api/types.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { copyAddress, startAddress } from "../route.ts";
import { FilePicker } from "../routines/file-picker.tsx";
import { KeptDrafts } from "../routines/kept-drafts-list.tsx";
import { OwnRoutineRow } from "../routines/own-routine-row.tsx";
import { useTakeIn } from "../routines/use-take-in.ts";
import { LoadedView } from "../ui/page.tsx";
import { words } from "../words.ts";

const w = words.routines;

export function Routines() {
  const loaded = useLoaded(useCallback(() => api.routines(), []));
  return <LoadedView loaded={loaded}>{(list, reload) => <Lists list={list} reload={reload} />}</LoadedView>;
}

function Lists({ list, reload }: { list: RoutineList; reload: () => void }) {
  const [removed, setRemoved] = useState<string | null>(null);
  const { answer, over, take, drop } = useTakeIn(reload);
  const gone = (name: string) => {
    setRemoved(w.removed(name));
    reload();
  };
  return (
    <div className={over ? "take-in take-in-over" : "take-in"} {...drop}>
      <h1 className="title">{words.titles.routines}</h1>
      <p role="status" className="muted">
        {removed}
      </p>
      <div className="routine-lists">
        <div>
          <Own list={list} gone={gone} />
          <FilePicker take={take} answer={answer} />
          <KeptDrafts />
        </div>
        <section aria-labelledby="shipped-title">
          <h2 id="shipped-title">{w.shipped}</h2>
          <ul className="rows">
            {list.shipped.map((routine) => (
              <Shipped key={routine.id} routine={routine} />
            ))}
          </ul>
        </section>
      </div>
      {over && <p className="take-in-hint">{w.drop}</p>}
    </div>
  );
}

function Own({ list, gone }: { list: RoutineList; gone: (name: string) => void }) {
  return (
    <section aria-labelledby="own-title">
      <h2 id="own-title">{w.own}</h2>
      {list.own.length === 0 && <p className="muted">{w.ownEmpty}</p>}
      <ul className="rows">
        {list.own.map((own) => (
          <OwnRoutineRow key={own.id} own={own} gone={gone} />
        ))}
      </ul>
      <p className="actions">
        <a className="button button-first" href="#/routine/new">
          {w.make}
        </a>
      </p>
    </section>
  );
}

function Shipped({ routine }: { routine: RoutineDetails }) {
  const { id, name } = routine;
  return (
    <li className="routine-row">
      <h3 className="row-title">{name}</h3>
      <p className="row-side">{words.today.minutes(routine.minutes)}</p>
      <p className="muted row-note">
        {routine.description} {w.techniques(routine.steps.length)}.
      </p>
      <p className="row-actions">
        <a href={startAddress(id)} aria-label={w.startOf(name)}>
          {w.start}
        </a>
        <a href={copyAddress(id)} aria-label={w.mineOf(name)}>
          {w.mine}
        </a>
        <a href={api.sheetUrl(id)} aria-label={w.printOf(name)}>
          {w.print}
        </a>
      </p>
    </li>
  );
}
