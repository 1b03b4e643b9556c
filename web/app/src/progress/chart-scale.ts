/** A straight scale from values to pixels, with round marks along it. */
export interface ChartScale {
  at: (value: number) => number;
  marks: number[];
}

/** Chosen: three to six marks fit a chart of a phone's width. */
const wantedMarks = 4;

/** The scale that takes all of `values` in; `from` is where its lowest end lies, in pixels. */
export function chartScale(values: readonly number[], from: number, to: number): ChartScale {
  const [least, most] = spanOf(values);
  const step = roundStep((most - least) / wantedMarks);
  const low = Math.floor(least / step) * step;
  const high = Math.max(low + step, Math.ceil(most / step) * step);
  const marks: number[] = [];
  // Half a step of room, so that the last mark is not lost to rounding.
  for (let i = 0; low + i * step < high + step / 2; i++) marks.push(cleared(low + i * step, step));
  return { at: (value) => from + ((to - from) * (value - low)) / (high - low), marks };
}

function spanOf(values: readonly number[]): [number, number] {
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0) return [0, 1];
  const [least, most] = [Math.min(...finite), Math.max(...finite)];
  if (most > least) return [least, most];
  const room = Math.abs(least) * 0.1 || 1;
  return [least - room, least + room];
}

/** The next 1, 2 or 5 times a power of ten. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const share = step / power;
  return (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10) * power;
}

/** Without the last digits binary fractions leave. */
const cleared = (value: number, step: number) => Math.round(value / step) * step;

/** As many digits as tell the marks apart. */
export function markText(mark: number, marks: readonly number[]): string {
  const step = Math.abs((marks[1] ?? 1) - (marks[0] ?? 0));
  return mark.toFixed(Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
}
