import { memo } from "react";
import type { Pass, Replay } from "../api/types.ts";
import { wantsNoScores } from "../session/preferences.ts";
import { techniquesOf } from "../symptoms/opinions.tsx";
import { watchTime } from "../ui/when.ts";
import { words } from "../words.ts";

interface PassListProps {
  view: Replay;
  startS: number;
  now: readonly number[];
  play: (pass: Pass) => void;
}

const w = words.replay;

/** Every stroke, to be seen again. */
export function PassList({ view, startS, now, play }: PassListProps) {
  const names = new Map(techniquesOf(view.choreography).map(({ id, name }) => [id, name]));
  if (view.passes.length === 0) return <p className="muted">{w.noPasses}</p>;
  return (
    <section className="replay-passes" aria-labelledby="replay-passes-title">
      <h2 id="replay-passes-title">{w.passes}</h2>
      <ol>
        {view.passes.map((pass, i) => (
          <li key={i}>
            <PassButton
              pass={pass}
              name={names.get(pass.technique) ?? pass.technique}
              startS={startS}
              isNow={now.includes(i)}
              play={play}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface PassButtonProps {
  pass: Pass;
  name: string;
  startS: number;
  isNow: boolean;
  play: (pass: Pass) => void;
}

const PassButton = memo(
  function PassButton({ pass, name, startS, isNow, play }: PassButtonProps) {
    return (
      <button className="pass-again" aria-current={isNow || undefined} onClick={() => play(pass)}>
        <span>{watchTime(pass.startS - startS)}</span>
        <span>
          {name}, {words.history.sides[pass.side]}
        </span>
        <span className="muted">{scoreOf(pass)}</span>
      </button>
    );
  },
  (a, b) => a.pass === b.pass && a.isNow === b.isNow,
);

function scoreOf({ score }: Pass): string {
  if (score === null) return words.history.unseen;
  return wantsNoScores() ? "" : String(Math.round(score));
}
