import type { DueSlot } from "../api/trial-types.ts";
import { trialNowAddress } from "../route.ts";
import { words } from "../words.ts";
import { isConcealed } from "./slot-view.ts";

const w = words.trials;

/** What is to be done today, in one line with its button; a covered draw stays covered here too. */
export function DueLine({ slot, isTitled = false }: { slot: DueSlot; isTitled?: boolean }) {
  const name = slot.status === "begun" ? w.dueBegun : w.dueOne;
  const drawn = isConcealed(slot) ? null : slot.armName;
  return (
    <p className="due-line">
      <span>
        <strong>{isTitled ? slot.title : name}</strong>
        {drawn && <span className="muted"> · {drawn}</span>}
      </span>
      <a className="button" href={trialNowAddress(slot.trialId)}>
        {slot.status === "begun" ? w.goOn : w.doNow}
      </a>
    </p>
  );
}
