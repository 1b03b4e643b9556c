import { fitPose, scaleByCard, type FaceScale, type Still } from "@effleur/vision";
import { useEffect, useRef, useState } from "react";
import type { Head } from "../api/types.ts";
import { words } from "../words.ts";

const w = words.checkIn;

interface WidthProps {
  still: Still;
  head: Head;
  again: () => void;
  done: (scale: FaceScale | null) => void;
}

/** Steps of a line over the picture's width: a pixel of most cameras. */
const steps = 1000;

/** Two lines brought to the edges of a bank card in a picture that stands still. */
export function CardWidth({ still, head, again, done }: WidthProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [left, setLeft] = useState(0.1 * steps);
  const [right, setRight] = useState(0.4 * steps);
  const { picture, face } = still;
  useEffect(() => {
    const pen = canvas.current?.getContext("2d");
    if (!canvas.current || !pen) return;
    [canvas.current.width, canvas.current.height] = [picture.width, picture.height];
    // As in the mirror it was held up to.
    pen.setTransform(-1, 0, 0, 1, picture.width, 0);
    pen.drawImage(picture, 0, 0);
  }, [picture]);
  const take = () => {
    const cardPx = (Math.abs(right - left) / steps) * picture.width;
    const scale = face && scaleByCard(cardPx, fitPose(head, face.points).scalePxPerMm);
    picture.close();
    done(scale);
  };
  return (
    <div className="capture-panel card-width">
      <div className="card-picture">
        <canvas ref={canvas} aria-hidden="true" />
        {[left, right].map((at, i) => (
          <span key={i} className="card-line" style={{ left: `${(100 * at) / steps}%` }} />
        ))}
      </div>
      <p>{w.cardEdges}</p>
      <label className="field">
        {w.cardLeft}
        <input type="range" max={steps} value={left} onChange={(e) => setLeft(e.target.valueAsNumber)} />
      </label>
      <label className="field">
        {w.cardRight}
        <input type="range" max={steps} value={right} onChange={(e) => setRight(e.target.valueAsNumber)} />
      </label>
      <p className="actions">
        <button className="button button-first" onClick={take} disabled={left === right}>
          {w.cardEdgesDone}
        </button>
        <button className="button button-plain" onClick={again}>
          {w.cardAgain}
        </button>
      </p>
    </div>
  );
}
