import { useRef } from "react";
import { Icon } from "../ui/icons.tsx";
import { words } from "../words.ts";
import type { TakeInAnswer } from "./use-take-in.ts";

const w = words.routines;

interface FilePickerProps {
  take: (file: File) => Promise<void>;
  answer: TakeInAnswer | null;
}

export function FilePicker({ take, answer }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="picker">
      <button className="button" onClick={() => input.current?.click()}>
        {w.import}
      </button>
      <p className="muted">{w.importNote}</p>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml,.txt"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          // Emptied, so that the same file can be taken in again after it was mended.
          event.target.value = "";
          if (file) void take(file);
        }}
      />
      {answer?.state === "refused" ? (
        <Refused {...answer} />
      ) : (
        <p role="status">{answer && w.imported(answer.name)}</p>
      )}
    </div>
  );
}

function Refused({ name, lines }: { name: string; lines: string[] }) {
  return (
    <div className="note note-fault" role="alert">
      <Icon name="fault" />
      <div>
        <strong>{w.notImported(name)}</strong>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
