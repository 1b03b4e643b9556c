import { useState } from "react";
import { api } from "../api/client.ts";
import type { OwnRoutine } from "../api/types.ts";
import { routineAddress, startAddress } from "../route.ts";
import { Icon } from "../ui/icons.tsx";
import { words } from "../words.ts";

const w = words.routines;

interface OwnRoutineRowProps {
  own: OwnRoutine;
  gone: (name: string) => void;
}

export function OwnRoutineRow({ own, gone }: OwnRoutineRowProps) {
  const { name, routine, refusal } = own;
  return (
    <li className="routine-row">
      <h3 className="row-title">{name}</h3>
      {routine && <p className="row-side">{words.today.minutes(routine.minutes)}</p>}
      {routine && (
        <p className="muted row-note">
          {routine.description} {w.techniques(routine.steps.length)}.
        </p>
      )}
      {refusal && (
        <p className="note note-no">
          <Icon name="no" />
          <span>
            <strong>{w.notStarted}</strong> {refusal}
          </span>
        </p>
      )}
      <Actions own={own} gone={gone} />
    </li>
  );
}

function Actions({ own, gone }: OwnRoutineRowProps) {
  const { id, name } = own;
  const [asked, setAsked] = useState(false);
  if (asked) return <Sure own={own} gone={gone} keep={() => setAsked(false)} />;
  return (
    <p className="row-actions">
      {!own.refusal && (
        <a href={startAddress(id)} aria-label={w.startOf(name)}>
          {w.start}
        </a>
      )}
      {own.routine && (
        <a href={routineAddress(id)} aria-label={w.changeOf(name)}>
          {w.change}
        </a>
      )}
      <a href={api.routineFileUrl(id)} download aria-label={w.shareOf(name)}>
        {w.share}
      </a>
      {!own.refusal && (
        <a href={api.sheetUrl(id)} aria-label={w.printOf(name)}>
          {w.print}
        </a>
      )}
      <button onClick={() => setAsked(true)} aria-label={w.removeOf(name)}>
        {w.remove}
      </button>
    </p>
  );
}

function Sure({ own, gone, keep }: OwnRoutineRowProps & { keep: () => void }) {
  const [failure, setFailure] = useState<string | null>(null);
  const remove = async () => {
    try {
      await api.removeRoutine(own.id);
      gone(own.name);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div role="group" aria-label={w.sure(own.name)} className="row-actions">
      <span>{w.sure(own.name)}</span>
      <button onClick={() => void remove()}>{w.yes}</button>
      <button onClick={keep} autoFocus>
        {w.no}
      </button>
      {failure && (
        <span className="problem" role="alert">
          {failure}
        </span>
      )}
    </div>
  );
}
