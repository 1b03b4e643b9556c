import type { TrialDetail, TrialSlot } from "../api/trial-types.ts";
import { shortDate } from "../plan/days.ts";
import { words } from "../words.ts";
import { ArmLegend, ArmMark } from "./arm-mark.tsx";
import { armOrder, counts, isConcealed, markOf, pairsOf } from "./slot-view.ts";

const w = words.trials.detail;

/** The whole draw at a glance: each pair together, done by shape, what is to come covered. */
export function DesignPicture({ trial, today }: { trial: TrialDetail; today: string }) {
  const order = armOrder(trial);
  const named = order.map((id) => trial.arms.find((arm) => arm.id === id)).filter((arm) => arm !== undefined);
  const told = counts(trial.slots, today).map(([mark, n]) => `${n} ${w.marks[mark]}`);
  const [first, last] = [trial.slots[0], trial.slots.at(-1)];
  return (
    <section aria-labelledby="draw-title" className="draw">
      <h2 id="draw-title">{w.design}</h2>
      <p className="muted">{w.designNote}</p>
      <div className="draw-picture" role="img" aria-label={w.designAlt(told.join(", "))}>
        {pairsOf(trial.slots).map((pair) => (
          <div className="draw-pair" key={pair[0]?.n}>
            {pair.map((slot) => (
              <SlotCell key={slot.n} {...{ slot, today }} arm={order.indexOf(slot.armId ?? "")} />
            ))}
          </div>
        ))}
      </div>
      {first && last && (
        <p className="draw-ends muted">
          <span>{shortDate(first.on)}</span>
          <span>{shortDate(last.on)}</span>
        </p>
      )}
      <ArmLegend arms={named} />
      <p className="muted draw-told">{told.join(" · ")}</p>
    </section>
  );
}

function SlotCell({ slot, today, arm }: { slot: TrialSlot; today: string; arm: number }) {
  const mark = markOf(slot, today);
  const shown = !isConcealed(slot) && arm >= 0;
  return (
    <svg viewBox="0 0 24 24" className={`slot slot-${mark}`}>
      {shown ? (
        <ArmMark arm={arm} x={12} y={12} size={6} />
      ) : (
        <circle className="slot-cover" cx="12" cy="12" r="2.200" />
      )}
      {(mark === "missed" || mark === "skipped") && <path className="slot-strike" d="M4 20L20 4" />}
      {(mark === "today" || mark === "begun") && (
        <rect className="slot-today" x="1.500" y="1.500" width="21" height="21" rx="6" />
      )}
      {mark === "incomplete" && <path className="slot-part" d="M6 22h12" />}
      {mark === "swapped" && <path className="slot-part" d="M5 22h5M14 22h5" />}
    </svg>
  );
}
