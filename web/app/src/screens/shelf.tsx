import { useCallback, useState } from "react";
import { api } from "../api/client.ts";
import type { DayPart, Evidence, Library, Product, ProductDraft, Shelf } from "../api/types.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { productAddress } from "../route.ts";
import { ListReader } from "../shelf/list-reader.tsx";
import { emptyProduct, ProductForm } from "../shelf/product-form.tsx";
import { LoadedView } from "../ui/page.tsx";
import { words } from "../words.ts";

const w = words.shelf;

export default function ShelfPage() {
  const load = useCallback(() => Promise.all([api.shelf(), api.evidence(), api.library()]), []);
  return (
    <LoadedView loaded={useLoaded(load)}>
      {([shelf, evidence, library]) => <ShelfView shelf={shelf} evidence={evidence} library={library} />}
    </LoadedView>
  );
}

interface ShelfViewProps {
  shelf: Shelf;
  evidence: Evidence;
  library: Library;
}

function ShelfView({ shelf, evidence, library }: ShelfViewProps) {
  const [draft, setDraft] = useState<ProductDraft | null>(null);
  return (
    <div className="shelf">
      <header>
        <h1 className="title">{w.title}</h1>
        <p className="lead">{w.lead}</p>
      </header>
      <div className="shelf-main">
        <section aria-labelledby="products-title">
          <h2 id="products-title">{w.products}</h2>
          {shelf.products.length + shelf.unread.length === 0 && <p>{w.none}</p>}
          <ul className="rows">
            {shelf.products.map((product) => (
              <ProductRow key={product.id} product={product} />
            ))}
          </ul>
          {shelf.unread.map((name) => (
            <p key={name}>{w.unread(name)}</p>
          ))}
          {draft === null && (
            <p className="actions">
              <button className="button" onClick={() => setDraft(emptyProduct)}>
                {w.add}
              </button>
            </p>
          )}
        </section>
        {draft && <NewProduct key={draft.ingredients} draft={draft} />}
        <ListReader
          evidence={evidence}
          names={library.names}
          keep={(ingredients) => setDraft({ ...emptyProduct, ingredients })}
        />
      </div>
      <aside className="shelf-side">
        {shelf.nights.length > 0 && (
          <section aria-labelledby="nights-title">
            <h2 id="nights-title">{w.nights}</h2>
            {shelf.nights.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </section>
        )}
        <Order shelf={shelf} />
        <section aria-labelledby="uptake-title">
          <h2 id="uptake-title">{w.uptake}</h2>
          <p>{shelf.words["massageAndUptake"]}</p>
          <p className="muted">{shelf.words["hyaluronicSize"]}</p>
        </section>
      </aside>
    </div>
  );
}

function ProductRow({ product: kept }: { product: Product }) {
  const { product, slip, strongest, age, patch } = kept;
  const notes = [
    product.use === "massage" && slip.index !== null && slip.playMinutes !== null
      ? w.slip(slip.index, Math.max(1, Math.round(slip.playMinutes)))
      : null,
    patch.state === "running" ? patch.words : null,
    age?.level === "leave" ? age.because : null,
  ].filter((note) => note !== null);
  return (
    <li>
      <a className="row" href={productAddress(kept.id)}>
        <span className="row-title">{product.name}</span>
        <span className="row-side">{w.uses[product.use]}</span>
        {notes.map((note) => (
          <span className="muted row-note" key={note}>
            {note}
          </span>
        ))}
        {strongest && (strongest.level === "leave" || strongest.level === "mind") && (
          <span className="row-note flags">
            {w.levels[strongest.level]}: {strongest.because}
          </span>
        )}
      </a>
    </li>
  );
}

function NewProduct({ draft }: { draft: ProductDraft }) {
  const save = async (product: ProductDraft) => {
    try {
      const kept = await api.addProduct(product);
      window.location.assign(productAddress(kept.id));
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
  return (
    <section aria-labelledby="new-title">
      <h2 id="new-title">{w.add}</h2>
      <ProductForm start={draft} save={save} />
    </section>
  );
}

function Order({ shelf }: { shelf: Shelf }) {
  return (
    <section aria-labelledby="order-title">
      <h2 id="order-title">{w.order}</h2>
      <p className="muted">{shelf.words["whichOrder"]}</p>
      {(Object.entries(w.parts) as [DayPart, string][]).map(([part, name]) => (
        <div key={part}>
          <h3>{name}</h3>
          <ol className="order">
            {shelf.order
              .filter((step) => step.when === part)
              .map((step) => (
                <li key={step.words}>
                  {step.words} {step.products.length > 0 && <strong>{step.products.join(", ")}</strong>}
                </li>
              ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
