import { useCallback, useState } from "react";
import { api, ApiError } from "../api/client.ts";
import type { Evidence, Library, ProductDetails, ProductDraft, Today } from "../api/types.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { LabelPhoto } from "../shelf/label-photo.tsx";
import { PatchDiary } from "../shelf/patch-diary.tsx";
import { ProductForm } from "../shelf/product-form.tsx";
import { ReportView } from "../shelf/report-view.tsx";
import { LoadedView } from "../ui/page.tsx";
import { words } from "../words.ts";

const w = words.shelf;

export default function ProductPage({ id }: { id: string }) {
  const load = useCallback(
    () => Promise.all([api.product(id), api.evidence(), api.library(), api.today()]),
    [id],
  );
  return (
    <LoadedView loaded={useLoaded(load)}>
      {([details, evidence, library, today]) => (
        <ProductView start={details} evidence={evidence} library={library} today={today} />
      )}
    </LoadedView>
  );
}

interface ProductViewProps {
  start: ProductDetails;
  evidence: Evidence;
  library: Library;
  today: Today;
}

function ProductView({ start, evidence, library, today }: ProductViewProps) {
  const [details, setDetails] = useState(start);
  const [failure, setFailure] = useState<string | null>(null);
  const { kept, report } = details;
  const save = async (product: ProductDraft): Promise<string | null> => {
    try {
      setDetails(await api.saveProduct(kept.id, kept.revision, product));
      setFailure(null);
      return null;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return error instanceof ApiError && error.status === 409 ? w.stale : reason;
    }
  };
  const reload = () =>
    void api.product(kept.id).then(setDetails, (error: unknown) => setFailure(String(error)));
  return (
    <div className="product">
      <header>
        <p className="eyebrow">{w.uses[kept.product.use]}</p>
        <h1 className="title">{kept.product.name}</h1>
        {kept.age && <p className={kept.age.level === "leave" ? "flags" : "muted"}>{kept.age.because}</p>}
      </header>
      <div className="shelf-main">
        {report.ingredients.length + report.unknown.length > 0 && (
          <ReportView report={report} evidence={evidence} names={library.names} />
        )}
        {kept.product.use === "massage" && <Fits details={details} />}
      </div>
      <aside className="shelf-side">
        <PatchDiary kept={kept} today={today.date} save={(product) => void save(product).then(setFailure)} />
        <LabelPhoto id={kept.id} name={kept.product.name} hasPhoto={kept.hasPhoto} changed={reload} />
        <details>
          <summary>{w.edit}</summary>
          <ProductForm key={kept.revision} start={kept.product} save={save} />
        </details>
        <Remove id={kept.id} />
        {failure && (
          <div className="problem" role="alert">
            <p>{failure}</p>
            <button className="button" onClick={reload}>
              {w.load}
            </button>
          </div>
        )}
      </aside>
    </div>
  );
}

function Fits({ details }: { details: ProductDetails }) {
  if (details.report.slip.index === null) return null;
  if (details.fits.length === 0) return <p>{w.allFit}</p>;
  const sentences = [...new Set(details.fits.map((fit) => fit.words))];
  return (
    <section aria-labelledby="fits-title">
      <h2 id="fits-title">{w.fits}</h2>
      {sentences.map((sentence) => (
        <div key={sentence}>
          <p>{sentence}</p>
          <p className="muted">
            {details.fits
              .filter((fit) => fit.words === sentence)
              .map((fit, i) => (
                <span key={fit.techniqueId}>
                  {i > 0 && ", "}
                  <a href={`#/technique/${fit.techniqueId}`}>{fit.name}</a>
                </span>
              ))}
          </p>
        </div>
      ))}
    </section>
  );
}

/** Two taps: taking a product off cannot be undone. */
function Remove({ id }: { id: string }) {
  const [isSure, setSure] = useState(false);
  const remove = async () => {
    await api.removeProduct(id);
    window.location.assign("#/shelf");
  };
  return (
    <p className="actions">
      <button className="button button-plain" onClick={() => (isSure ? void remove() : setSure(true))}>
        {isSure ? w.removeSure : w.remove}
      </button>
    </p>
  );
}
