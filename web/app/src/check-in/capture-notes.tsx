import type { CameraLock } from "@effleur/vision";
import { words } from "../words.ts";
import type { OutboxState } from "./outbox.ts";

const w = words.checkIn;

interface NotesProps {
  lock: CameraLock | null;
  isSlow: boolean;
  outbox: OutboxState;
  retry: () => void;
}

/** What is good to know and asks for nothing: one quiet line at most, the most pressing. */
export function CaptureNotes({ lock, isSlow, outbox, retry }: NotesProps) {
  if (outbox.stuck)
    return (
      <p className="capture-note" role="alert">
        {w.stuck}{" "}
        <button className="button" onClick={retry}>
          {w.retry}
        </button>
      </p>
    );
  return <p className="capture-note muted">{lineOf(lock, isSlow, outbox)}</p>;
}

function lineOf(lock: CameraLock | null, isSlow: boolean, { refused, waiting }: OutboxState): string {
  const last = refused.at(-1);
  if (last !== undefined) return `${w.notUsed} ${last}`;
  if (waiting > 0) return w.sending(waiting);
  if (isSlow) return w.slow;
  if (lock === null) return "";
  if (lock.free.length === 0) return w.held;
  return w.free(lock.free.map((aspect) => w.aspects[aspect]).join(", "));
}
