import { words } from "../words.ts";
import type { TrialSlot } from "../api/trial-types.ts";
import { AskSlider } from "./ask-slider.tsx";
import { asksBothSides } from "./slot-work.ts";

const w = words.trials.now;

interface SidedProps {
  slot: TrialSlot;
  /** Of the slot's own side, or of the whole face. */
  value: number | null;
  other: number | null;
  set: (value: number) => void;
  setOther: (value: number) => void;
}

/** One question; with half a face massaged, one for each side, the person's left first. */
export function SidedAsk({ slot, value, other, set, setOther }: SidedProps) {
  const { ask, side } = slot;
  if (!asksBothSides(slot)) return <AskSlider question={ask.name} {...ask} value={value} set={set} />;
  return (["left", "right"] as const).map((asked) => (
    <AskSlider
      key={asked}
      question={w.sideQuestion(ask.name, w.sides[asked])}
      {...ask}
      value={asked === side ? value : other}
      set={asked === side ? set : setOther}
    />
  ));
}
