import { words } from "../words.ts";
import { Icon } from "./icons.tsx";

interface SessionTopProps {
  title: string;
  n: number;
  of: number;
  leave: () => void;
  options: () => void;
}

/** Where one is: the stroke's name, its place in the routine, the way out. */
export function SessionTop({ title, n, of, leave, options }: SessionTopProps) {
  return (
    <header className="session-top">
      <button className="corner" onClick={leave}>
        <Icon name="leave" />
        <span>{words.session.leave}</span>
      </button>
      <div className="session-title">
        <h1>{title}</h1>
        <p>{words.session.step(n, of)}</p>
        <ol className="beads" aria-hidden="true">
          {Array.from({ length: of }, (_, i) => (
            <li key={i} className={i + 1 < n ? "past" : i + 1 === n ? "now" : undefined} />
          ))}
        </ol>
      </div>
      <button className="corner" onClick={options}>
        <Icon name="options" />
        <span>{words.session.options}</span>
      </button>
    </header>
  );
}
