import { cardColour, pixelsOf, type RunningVision, type Square, type Still } from "@effleur/vision";
import { useState, type KeyboardEvent, type PointerEvent, type RefObject } from "react";
import type { CardChoice } from "../api/check-in-types.ts";
import type { Head } from "../api/types.ts";
import { cover } from "../mirror/draw-overlay.ts";
import { words } from "../words.ts";
import { CardWidth } from "./card-width.tsx";
import type { CardSays } from "./use-taking.ts";

const w = words.checkIn;
type Fault = keyof typeof w.cardFaults;

interface CardProps {
  card: Exclude<CardChoice, "none">;
  head: Head;
  vision: RunningVision | null;
  video: RefObject<HTMLVideoElement | null>;
  hold: () => Promise<void>;
  done: (says: CardSays) => void;
}

/** Chosen: beside the cheek of a face in the oval, as seen in the mirror; a finger's width on most screens. */
const startAt = { x: 0.2, y: 0.55 };
const sideShare = 0.09;
const nudge = 0.02;

/** A card held beside the cheek for one picture: grey or white for the lamp's colour, a bank card for size. */
export function CardStep({ card, head, vision, video, hold, done }: CardProps) {
  const [at, setAt] = useState(startAt);
  const [fault, setFault] = useState<Fault | null>(null);
  const [still, setStill] = useState<Still | null>(null);
  const take = async () => {
    await hold();
    const taken = await vision?.takeStill();
    if (!taken) return;
    if (card === "bank") return taken.face ? setStill(taken) : setFault("noFace");
    const colour = cardColour(pixelsOf(taken.picture), squareIn(taken.picture, video.current, at), card);
    taken.picture.close();
    if ("fault" in colour) setFault(colour.fault);
    else done({ colour, scale: null });
  };
  if (still)
    return (
      <CardWidth
        {...{ still, head }}
        again={() => setStill(null)}
        done={(scale) => done({ colour: null, scale })}
      />
    );
  return (
    <>
      {card !== "bank" && <MovableSquare at={at} move={setAt} take={() => void take()} />}
      <div className="capture-panel">
        <p className="cue-line">{fault ? w.cardFaults[fault] : w.cardAsk[card]}</p>
        <button className="button button-first" onClick={() => void take()}>
          {w.cardTake}
        </button>
      </div>
    </>
  );
}

interface Place {
  x: number;
  y: number;
}

interface SquareProps {
  at: Place;
  move: (at: Place) => void;
  take: () => void;
}

function MovableSquare({ at, move, take }: SquareProps) {
  const within = (share: number) => Math.min(0.95, Math.max(0.05, share));
  const tap = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    move({
      x: within((event.clientX - box.left) / box.width),
      y: within((event.clientY - box.top) / box.height),
    });
  };
  const keys: Record<string, Place> = {
    ArrowLeft: { x: -nudge, y: 0 },
    ArrowRight: { x: nudge, y: 0 },
    ArrowUp: { x: 0, y: -nudge },
    ArrowDown: { x: 0, y: nudge },
  };
  const key = (event: KeyboardEvent) => {
    const step = keys[event.key];
    if (!step) return;
    event.preventDefault();
    move({ x: within(at.x + step.x), y: within(at.y + step.y) });
  };
  return (
    <div className="card-field" onPointerDown={tap}>
      <button
        className="card-square"
        style={{ left: `${100 * at.x}%`, top: `${100 * at.y}%` }}
        aria-label={w.cardSquare}
        onKeyDown={key}
        onClick={(event) => {
          // A tap moves it; only a key takes the picture from here.
          if (event.detail === 0) take();
        }}
      />
    </div>
  );
}

/** The square of the screen in pixels of the unmirrored picture. */
export function squareIn(
  picture: { width: number; height: number },
  frame: { clientWidth: number; clientHeight: number } | null,
  at: Place,
): Square {
  const [width, height] = [frame?.clientWidth ?? picture.width, frame?.clientHeight ?? picture.height];
  const { scale, x, y } = cover({ widthPx: picture.width, heightPx: picture.height }, width, height);
  return {
    x: ((1 - at.x) * width - x) / scale,
    y: (at.y * height - y) / scale,
    // The marked square is a share of the frame's shorter side; a little less, for a hand that is not still.
    sidePx: (0.8 * sideShare * Math.min(width, height)) / scale,
  };
}
