import type { Pass } from "../api/types.ts";
import { words } from "../words.ts";
import { watchTime } from "./when.ts";

const width = 720;
const height = 200;
const left = 34;
const bottom = 28;

/** Every pass in time: a dot at its speed, a hollow mark on the ground where nothing was seen. */
export function PassChart({ passes }: { passes: Pass[] }) {
  const endS = Math.max(1, ...passes.map((pass) => pass.endS));
  const most = Math.max(4, ...passes.map((pass) => pass.speedCmS ?? 0));
  const x = (seconds: number) => left + ((width - left - 10) * seconds) / endS;
  const y = (speed: number) => height - bottom - ((height - bottom - 14) * speed) / most;
  return (
    <svg className="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.history.passes}>
      {[0, most / 2, most].map((speed) => (
        <g key={speed}>
          <line className="axis" x1={left} x2={width} y1={y(speed)} y2={y(speed)} />
          <text x={left - 6} y={y(speed) + 4} textAnchor="end">
            {Math.round(speed)}
          </text>
        </g>
      ))}
      <text x={left} y={10}>
        {words.history.speed}
      </text>
      {[0, endS / 2, endS].map((seconds) => (
        <text key={seconds} x={x(seconds)} y={height - 6} textAnchor={seconds === endS ? "end" : "start"}>
          {watchTime(seconds)}
        </text>
      ))}
      {passes.map((pass) => (
        <Dot key={`${pass.stroke} ${pass.side} ${pass.startS}`} pass={pass} cx={x(pass.startS)} y={y} />
      ))}
    </svg>
  );
}

function Dot({ pass, cx, y }: { pass: Pass; cx: number; y: (speed: number) => number }) {
  const shown = pass.seen && pass.speedCmS !== null;
  const cy = y(shown ? (pass.speedCmS ?? 0) : 0);
  // Round is the person's left, square their right, so colour need not say it.
  if (pass.side === "left") return <circle className={shown ? "seen" : "unseen"} cx={cx} cy={cy} r="5" />;
  return <rect className={shown ? "seen" : "unseen"} x={cx - 4.5} y={cy - 4.5} width="9" height="9" />;
}
