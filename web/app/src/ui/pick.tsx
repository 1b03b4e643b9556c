interface PickProps {
  label: string;
  any: string;
  value: string;
  options: readonly (readonly [string, string])[];
  pick: (value: string) => void;
}

/** One choice out of several, or none. */
export function Pick({ label, any, value, options, pick }: PickProps) {
  return (
    <label className="filter">
      <span>{label}</span>
      <select value={value} onChange={(event) => pick(event.target.value)}>
        <option value="">{any}</option>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
