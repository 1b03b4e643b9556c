import type { CheckInSummary } from "../api/check-in-types.ts";
import { checkedAddress } from "../route.ts";
import { momentOf } from "../ui/when.ts";
import { words } from "../words.ts";

const w = words.checked;

/** One check-in in a list, as a link to what it measured. */
export function CheckInRow({ checkIn, noScores }: { checkIn: CheckInSummary; noScores: boolean }) {
  const { kind, readings, refusals, hasPhoto } = checkIn;
  return (
    <a className="row" href={checkedAddress(checkIn.id)}>
      <span className="row-title">{momentOf(checkIn.startedAt)}</span>
      <span className="row-side">{words.progress.kinds[kind]}</span>
      <span className="muted row-note">
        {[!noScores && w.counts(readings, refusals), hasPhoto && w.kept].filter(Boolean).join(" · ")}
      </span>
    </a>
  );
}
