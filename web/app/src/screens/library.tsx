import { useCallback, useEffect, useMemo, useState } from "react";
import { api } from "../api/client.ts";
import type { Clearance, Library, TechniqueRow } from "../api/types.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { fromAddress, keeps, noFilters, toAddress, type Filters } from "../library/filters.ts";
import { TechniqueSearch } from "../library/search.ts";
import { startAddress } from "../route.ts";
import { LoadedView } from "../ui/page.tsx";
import { Pick } from "../ui/pick.tsx";
import { words } from "../words.ts";

const w = words.library;

export function LibraryPage() {
  const loaded = useLoaded(useCallback(() => Promise.all([api.library(), api.clearance()]), []));
  return (
    <LoadedView loaded={loaded}>
      {([library, clearance]) => <Shelves library={library} clearance={clearance} />}
    </LoadedView>
  );
}

function Shelves({ library, clearance }: { library: Library; clearance: Clearance }) {
  const [filters, setFilters] = useState<Filters>(() => fromAddress(window.location.hash));
  const search = useMemo(() => new TechniqueSearch(library), [library]);
  const found = search.find(filters.text).filter((row) => keeps(filters, row));
  useEffect(() => window.history.replaceState(null, "", toAddress(filters)), [filters]);
  return (
    <div className="library">
      <header>
        <h1 className="title">{w.title}</h1>
        <p className="lead">{w.lead}</p>
      </header>
      <FilterForm
        library={library}
        filters={filters}
        change={(part) => setFilters({ ...filters, ...part })}
      />
      <section aria-labelledby="found">
        <h2 id="found" role="status">
          {w.found(found.length)}
        </h2>
        {found.length === 0 && <Nothing clear={() => setFilters(noFilters)} />}
        <ul className="rows">
          {found.map((row) => (
            <li key={row.id}>
              <Row row={row} library={library} leftOut={clearance.leftOut.find(({ id }) => id === row.id)} />
            </li>
          ))}
        </ul>
      </section>
      <Beside library={library} />
    </div>
  );
}

function Nothing({ clear }: { clear: () => void }) {
  return (
    <div className="notice">
      <p>{w.none}</p>
      <button className="button" onClick={clear}>
        {w.clear}
      </button>
    </div>
  );
}

interface FilterFormProps {
  library: Library;
  filters: Filters;
  change: (part: Partial<Filters>) => void;
}

function FilterForm({ library, filters, change }: FilterFormProps) {
  const named = (kind: string) => Object.entries(library.names[kind] ?? {});
  return (
    <form className="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <label className="filter filter-wide">
        <span>{w.search}</span>
        <input
          type="search"
          value={filters.text}
          placeholder={w.searchNote}
          onChange={(event) => change({ text: event.target.value })}
        />
      </label>
      <Pick
        label={w.goal}
        any={w.any}
        value={filters.goal}
        options={named("goal")}
        pick={(goal) => change({ goal: goal as Filters["goal"] })}
      />
      <Pick
        label={w.zone}
        any={w.any}
        value={filters.zone}
        options={library.zones.map(({ id, name }): [string, string] => [id, name])}
        pick={(zone) => change({ zone })}
      />
      <Pick
        label={w.minutes}
        any={w.any}
        value={String(filters.minutes || "")}
        options={[1, 2, 3, 5].map((n) => [String(n), w.upTo(n)])}
        pick={(n) => change({ minutes: Number(n) || 0 })}
      />
      <Pick
        label={w.tool}
        any={w.any}
        value={filters.tool}
        options={[["hands", w.hands], ...named("tool")]}
        pick={(tool) => change({ tool: tool as Filters["tool"] })}
      />
      <Pick
        label={w.grade}
        any={w.any}
        value={filters.grade}
        options={named("grade")}
        pick={(grade) => change({ grade: grade as Filters["grade"] })}
      />
    </form>
  );
}

interface RowProps {
  row: TechniqueRow;
  library: Library;
  leftOut: Clearance["leftOut"][number] | undefined;
}

function Row({ row, library, leftOut }: RowProps) {
  return (
    <a className="row" href={`#/technique/${row.id}`}>
      <span className="row-title">{row.name}</span>
      <span className="row-side">{w.seconds(row.seconds)}</span>
      <span className="muted row-note">{row.intent}</span>
      <span className="muted row-note row-small">{library.names["grade"]?.[row.grade]}</span>
      {leftOut && (
        <span className="mark">
          {words.leftOut.mark}: {leftOut.because}
        </span>
      )}
    </a>
  );
}

function Beside({ library }: { library: Library }) {
  const also = [
    { to: "#/atlas", name: w.toAtlas, note: w.toAtlasNote },
    { to: "#/evidence", name: w.toEvidence, note: w.toEvidenceNote },
  ];
  return (
    <aside className="library-side">
      <section aria-labelledby="also">
        <h2 id="also">{w.also}</h2>
        <ul className="rows">
          {also.map(({ to, name, note }) => (
            <li key={to}>
              <a className="row" href={to}>
                <span className="row-title">{name}</span>
                <span className="muted row-note">{note}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="routines">
        <h2 id="routines">{w.routines}</h2>
        <ul className="rows">
          {library.routines.map((routine) => (
            <li key={routine.id}>
              <a className="row" href={startAddress(routine.id)}>
                <span className="row-title">{routine.name}</span>
                <span className="row-side">{words.today.minutes(routine.minutes)}</span>
                <span className="muted row-note">{routine.description}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}
