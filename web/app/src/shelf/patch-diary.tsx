import type { PatchSign, Product, ProductDraft } from "../api/types.ts";
import { words } from "../words.ts";

const w = words.shelf;
const signs = Object.entries(w.signs) as [PatchSign, string][];

interface PatchDiaryProps {
  kept: Product;
  today: string;
  save: (product: ProductDraft) => void;
}

/** The trial on the arm: a week, one note a day. */
export function PatchDiary({ kept, today, save }: PatchDiaryProps) {
  const { product, patch } = kept;
  const note = (seen: PatchSign) =>
    save({
      ...product,
      patchNotes: [...product.patchNotes.filter(({ on }) => on !== today), { on: today, seen }],
    });
  const begin = () => save({ ...product, patchTestFrom: today, patchNotes: [] });
  return (
    <section aria-labelledby="patch-title" id="patch">
      <h2 id="patch-title">{w.patch}</h2>
      <p>{patch.words}</p>
      {patch.state === "running" && (
        <SignPicker
          legend={w.today}
          seen={product.patchNotes.find(({ on }) => on === today)?.seen}
          pick={note}
        />
      )}
      {product.patchNotes.length > 0 && (
        <ol className="patch-notes">
          {[...product.patchNotes]
            .sort((a, b) => a.on.localeCompare(b.on))
            .map(({ on, seen }) => (
              <li key={on}>
                <span>{on}</span> <span className="muted">{w.signs[seen]}</span>
              </li>
            ))}
        </ol>
      )}
      {patch.state !== "running" && (
        <p className="actions">
          <button className="button" onClick={begin}>
            {patch.state === "notBegun" ? w.begin : w.again}
          </button>
        </p>
      )}
    </section>
  );
}

interface SignPickerProps {
  legend: string;
  seen: PatchSign | undefined;
  pick: (seen: PatchSign) => void;
}

function SignPicker({ legend, seen, pick }: SignPickerProps) {
  return (
    <fieldset className="chips-field">
      <legend>{legend}</legend>
      <div className="chips">
        {signs.map(([sign, name]) => (
          <button key={sign} className="chip" aria-pressed={seen === sign} onClick={() => pick(sign)}>
            {name}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
