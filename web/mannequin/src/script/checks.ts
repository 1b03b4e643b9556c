/** Looks at one value and answers with one line per fault. */
export type Checker = (value: unknown, at: string) => string[];

export const numberIn =
  (low: number, high: number): Checker =>
  (value, at) =>
    typeof value === "number" && value >= low && value <= high
      ? []
      : [`${at}: expected a number from ${String(low)} to ${String(high)}, found ${show(value)}`];

export const oneOf =
  (allowed: readonly (string | number)[], what?: string): Checker =>
  (value, at) =>
    allowed.some((one) => one === value)
      ? []
      : [`${at}: expected ${what ?? allowed.join(", ")}, found ${show(value)}`];

export const text = (): Checker => (value, at) =>
  typeof value === "string" ? [] : [`${at}: expected a text, found ${show(value)}`];

export const listOf =
  (length: number, item: Checker): Checker =>
  (value, at) =>
    Array.isArray(value) && value.length === length
      ? value.flatMap((one, i) => item(one, `${at}[${String(i)}]`))
      : [`${at}: expected a list of ${String(length)}, found ${show(value)}`];

/** A list of any length above nothing. */
export const some =
  (item: Checker): Checker =>
  (value, at) =>
    Array.isArray(value) && value.length > 0
      ? value.flatMap((one, i) => item(one, `${at}[${String(i)}]`))
      : [`${at}: expected a list with something in it, found ${show(value)}`];

export const pairOf = (item: Checker): Checker => listOf(2, item);

/** A list of objects with these fields. */
export const each =
  (fields: Record<string, Checker>): Checker =>
  (value, at) =>
    Array.isArray(value)
      ? value.flatMap((one, i) => checkObject(one, `${at}[${String(i)}]`, fields))
      : [`${at}: expected a list, found ${show(value)}`];

export const interval = (): Record<string, Checker> => ({
  "fromS!": numberIn(0, 1800),
  "toS!": numberIn(0, 1800),
});

/** Fields whose name ends in "!" must be there; unknown fields are faults, because a typo would otherwise be silently ignored. */
export function checkObject(value: unknown, at: string, fields: Record<string, Checker>): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [`${at}: expected an object, found ${show(value)}`];
  const given = new Map<string, unknown>(Object.entries(value));
  const known = new Map(
    Object.entries(fields).map(([name, check]) => [name.replace("!", ""), { name, check }]),
  );
  const unknown = [...given.keys()]
    .filter((name) => !known.has(name))
    .map((name) => `${at}.${name}: no such field`);
  const wrong = [...known].flatMap(([field, { name, check }]) => {
    if (given.has(field)) return check(given.get(field), `${at}.${field}`);
    return name.endsWith("!") ? [`${at}.${field}: missing`] : [];
  });
  return [...unknown, ...wrong];
}

function show(value: unknown): string {
  const shown = JSON.stringify(value) ?? "nothing";
  return shown.length > 60 ? `${shown.slice(0, 57)}…` : shown;
}
