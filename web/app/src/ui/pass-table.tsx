import type { Pass } from "../api/types.ts";
import { words } from "../words.ts";
import { watchTime } from "./when.ts";

const w = words.history;

function cells(pass: Pass): string[] {
  const time = [watchTime(pass.startS), w.sides[pass.side]];
  if (!pass.seen) return [...time, w.unseen, "", ""];
  return [
    ...time,
    pass.speedCmS === null ? "" : `${pass.speedCmS.toFixed(1)} ${w.speed}`,
    pass.directionCorrect === null ? "" : pass.directionCorrect ? w.way.yes : w.way.no,
    pass.score === null ? "" : String(Math.round(pass.score)),
  ];
}

export function PassTable({ passes }: { passes: Pass[] }) {
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={w.table}>
      <table>
        <thead>
          <tr>
            {w.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {passes.map((pass) => (
            <tr key={`${pass.stroke} ${pass.side} ${pass.startS}`}>
              {cells(pass).map((text, i) => (
                <td key={w.columns[i]}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
