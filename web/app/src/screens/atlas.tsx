import { useCallback, useMemo, useState } from "react";
import { api } from "../api/client.ts";
import type { Head, Library } from "../api/types.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { AtlasStage } from "../atlas/atlas-stage.tsx";
import {
  atlasItems,
  layers as allLayers,
  techniquesFor,
  type AtlasItem,
  type Layer,
} from "../atlas/items.ts";
import { LoadedView } from "../ui/page.tsx";
import { words } from "../words.ts";

const w = words.atlas;
const layerNames: Record<Layer, string> = {
  zone: w.zones,
  muscle: w.muscles,
  lymph: w.lymph,
  structure: w.structures,
  line: w.lines,
  noGo: w.noGo,
};

export default function AtlasPage({ picked }: { picked: string }) {
  const loaded = useLoaded(useCallback(() => Promise.all([api.head(), api.atlas(), api.library()]), []));
  return (
    <LoadedView loaded={loaded}>
      {([head, atlas, library]) => (
        <Atlas head={head} items={atlasItems(head, atlas)} library={library} picked={picked} />
      )}
    </LoadedView>
  );
}

interface AtlasProps {
  head: Head;
  items: AtlasItem[];
  library: Library;
  picked: string;
}

/** The layer of what an address names is shown from the start. */
const firstLayers = (picked: string): ReadonlySet<Layer> =>
  new Set([allLayers.find((layer) => picked.startsWith(`${layer}:`)) ?? "muscle"]);

function Atlas({ head, items: fresh, library, picked }: AtlasProps) {
  const items = useMemo(() => fresh, [head]); // eslint-disable-line react-hooks/exhaustive-deps -- the items are made anew from the same answer on every render
  const [shown, setShown] = useState(() => firstLayers(picked));
  const [pointed, point] = useState<string | null>(null);
  const pick = (key: string) => window.location.replace(`#/atlas/${encodeURIComponent(key)}`);
  const item = items.find((candidate) => candidate.key === picked);
  const toggle = (layer: Layer) =>
    setShown(new Set(shown.has(layer) ? [...shown].filter((other) => other !== layer) : [...shown, layer]));
  return (
    <div className="atlas">
      <header>
        <h1 className="title">{w.title}</h1>
        <p className="lead">{w.lead}</p>
      </header>
      <div className="atlas-show">
        <div className="chips" role="group" aria-label={w.layers}>
          {allLayers.map((layer) => (
            <button
              key={layer}
              className={`chip layer-${layer}`}
              aria-pressed={shown.has(layer)}
              onClick={() => toggle(layer)}
            >
              {layerNames[layer]}
            </button>
          ))}
        </div>
        <AtlasStage
          head={head}
          items={items}
          layers={shown}
          picked={picked || null}
          pointed={pointed}
          point={point}
          pick={pick}
        />
      </div>
      <div className="atlas-words">
        <section className="atlas-picked" aria-live="polite">
          {item ? (
            <Picked item={item} items={items} library={library} />
          ) : (
            <p className="muted">{w.nothing}</p>
          )}
        </section>
        <section aria-labelledby="atlas-list">
          <h2 id="atlas-list">{w.list}</h2>
          {allLayers
            .filter((layer) => shown.has(layer))
            .map((layer) => (
              <ItemList key={layer} layer={layer} items={items} picked={picked} point={point} />
            ))}
        </section>
      </div>
    </div>
  );
}

interface ItemListProps {
  layer: Layer;
  items: readonly AtlasItem[];
  picked: string;
  point: (key: string | null) => void;
}

function ItemList({ layer, items, picked, point }: ItemListProps) {
  return (
    <>
      <h3>{layerNames[layer]}</h3>
      <ul className="chips">
        {items
          .filter((item) => item.layer === layer)
          .map((item) => (
            <li key={item.key}>
              <a
                className="chip"
                href={`#/atlas/${encodeURIComponent(item.key)}`}
                aria-current={item.key === picked ? "true" : undefined}
                onFocus={() => point(item.key)}
                onBlur={() => point(null)}
                onPointerEnter={() => point(item.key)}
                onPointerLeave={() => point(null)}
              >
                {item.name}
              </a>
            </li>
          ))}
      </ul>
    </>
  );
}

function Picked({
  item,
  items,
  library,
}: {
  item: AtlasItem;
  items: readonly AtlasItem[];
  library: Library;
}) {
  const techniques = techniquesFor(item, library);
  const others = item.leadsTo.flatMap((key) => items.filter((other) => other.key === key));
  return (
    <>
      <p className="eyebrow">{w.kinds[item.layer]}</p>
      <h2>{item.name}</h2>
      <dl className="study">
        {item.facts.map(([name, text]) => (
          <div key={name + text}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {others.length > 0 && (
        <ul className="chips">
          {others.map((other) => (
            <li key={other.key}>
              <a className="chip" href={`#/atlas/${encodeURIComponent(other.key)}`}>
                {leads(item, other)}: {other.name}
              </a>
            </li>
          ))}
        </ul>
      )}
      {item.mark && (
        <p className="muted">
          {w.mark}: {library.names["mark"]?.[item.mark]}
        </p>
      )}
      <h3>{w.here}</h3>
      {techniques.length === 0 && <p className="muted">{w.noneHere}</p>}
      <ul className="rows">
        {techniques.map((row) => (
          <li key={row.id}>
            <a className="row" href={`#/technique/${row.id}`}>
              <span className="row-title">{row.name}</span>
              <span className="row-side">{words.library.seconds(row.seconds)}</span>
              <span className="muted row-note">{row.intent}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function leads(from: AtlasItem, to: AtlasItem): string {
  if (to.layer === "line") return w.makes;
  if (to.layer === "lymph") return w.passesTo;
  if (to.layer === "zone") return w.drains;
  return from.layer === "line" ? w.madeBy : w.kinds[to.layer];
}
