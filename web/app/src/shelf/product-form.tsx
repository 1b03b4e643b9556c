import { useState } from "react";
import type { DayPart, ProductDraft, ProductUse } from "../api/types.ts";
import { toggled, weekdays } from "../person/profile-edits.ts";
import { Chips } from "../person/when-picker.tsx";
import { words } from "../words.ts";

const w = words.shelf;

export const emptyProduct: ProductDraft = {
  name: "",
  use: "massage",
  ingredients: "",
  when: ["evening"],
  days: [],
  opened: null,
  keepsMonths: null,
  patchTestFrom: null,
  patchNotes: [],
};

interface ProductFormProps {
  start: ProductDraft;
  save: (product: ProductDraft) => Promise<string | null>;
}

/** What a person tells of a product. `save` answers with what kept it from being saved, or null. */
export function ProductForm({ start, save }: ProductFormProps) {
  const [product, setProduct] = useState(start);
  const [failure, setFailure] = useState<string | null>(null);
  const change = (part: Partial<ProductDraft>) => setProduct({ ...product, ...part });
  return (
    <form
      className="fields product-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save(product).then(setFailure);
      }}
    >
      <label className="field">
        <span>{w.name}</span>
        <input
          type="text"
          required
          maxLength={80}
          value={product.name}
          onChange={(event) => change({ name: event.target.value })}
        />
      </label>
      <label className="field">
        <span>{w.use}</span>
        <select value={product.use} onChange={(event) => change({ use: event.target.value as ProductUse })}>
          {Object.entries(w.uses).map(([use, name]) => (
            <option key={use} value={use}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="field field-wide">
        <span>{w.list}</span>
        <textarea
          rows={4}
          maxLength={20_000}
          value={product.ingredients}
          onChange={(event) => change({ ingredients: event.target.value })}
        />
      </label>
      <Chips
        label={w.when}
        choices={Object.entries(w.parts) as [DayPart, string][]}
        isOn={(part) => product.when.includes(part)}
        pick={(part) => product.when.join() !== part && change({ when: toggled(product.when, part) })}
      />
      <div>
        <Chips
          label={w.days}
          choices={weekdays.map((day) => [day, day.charAt(0).toUpperCase() + day.slice(1, 3)] as const)}
          isOn={(day) => product.days.includes(day)}
          pick={(day) => change({ days: toggled(product.days, day) })}
        />
        <p className="muted">{w.everyDay}</p>
      </div>
      <label className="field">
        <span>{w.opened}</span>
        <input
          type="date"
          value={product.opened ?? ""}
          onChange={(event) => change({ opened: event.target.value || null })}
        />
      </label>
      <label className="field">
        <span>{w.keeps}</span>
        <input
          type="number"
          min={1}
          max={60}
          value={product.keepsMonths ?? ""}
          onChange={(event) =>
            change({ keepsMonths: event.target.value ? Number(event.target.value) : null })
          }
        />
      </label>
      <p className="actions">
        <button className="button button-first">{w.save}</button>
      </p>
      {failure && (
        <p className="problem" role="alert">
          {failure}
        </p>
      )}
    </form>
  );
}
