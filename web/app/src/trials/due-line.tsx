import { useState } from "react";
import type { TrialSlot } from "../api/trial-types.ts";
import { trialNowAddress } from "../route.ts";
import { clockOf } from "../ui/when.ts";
import { words } from "../words.ts";
import { isConcealed } from "./slot-view.ts";

const w = words.trials;

/** What is to be done today, in one line with its button; a covered draw stays covered here too. */
export function DueLine({ slot, isTitled = false }: { slot: TrialSlot; isTitled?: boolean }) {
  const name = slot.status === "begun" ? w.dueBegun : w.dueOne;
  const drawn = isConcealed(slot) ? null : slot.armName;
  const [openedMs] = useState(() => Date.now());
  const early = slot.earliestAt !== null && Date.parse(slot.earliestAt) > openedMs ? slot.earliestAt : null;
  return (
    <p className="due-line">
      <span>
        <strong>{isTitled ? slot.title : name}</strong>
        {drawn && <span className="muted"> · {drawn}</span>}
        {early !== null && <span className="muted"> · {w.now.early(clockOf(early))}</span>}
      </span>
      <a className="button" href={trialNowAddress(slot.trialId)}>
        {slot.status === "begun" ? w.goOn : w.doNow}
      </a>
    </p>
  );
}
