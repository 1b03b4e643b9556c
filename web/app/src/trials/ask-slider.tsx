import { ScaleSlider } from "../check-in/scale-slider.tsx";

interface AskProps {
  question: string;
  low: string;
  high: string;
  from?: number;
  to?: number;
  value: number | null;
  set: (value: number) => void;
}

/** One question of a trial, on the same line as a check-in's; no earlier answer is shown. */
export function AskSlider({ question, low, high, from = 0, to = 10, value, set }: AskProps) {
  const item = { id: "now", words: question };
  const scale = {
    id: "trial",
    name: "",
    lead: "",
    low,
    high,
    from,
    to,
    step: 1,
    items: [item],
    licence: "",
    isMonthly: false,
  };
  return (
    <div className="scale-one ask">
      <ScaleSlider scale={scale} item={item} value={value ?? undefined} set={set} />
    </div>
  );
}
