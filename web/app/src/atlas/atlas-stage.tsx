import { useEffect, useRef, useState, type PointerEvent } from "react";
import type { Head } from "../api/types.ts";
import type { Turn } from "../guide/turntable.ts";
import { words } from "../words.ts";
import { AtlasScene } from "./atlas-scene.ts";
import type { AtlasItem, Layer } from "./items.ts";

interface AtlasStageProps {
  head: Head;
  items: readonly AtlasItem[];
  layers: ReadonlySet<Layer>;
  picked: string | null;
  pointed: string | null;
  point: (key: string | null) => void;
  pick: (key: string) => void;
}

const perPx = 0.008;
const perKey = 0.15;
const mostPitch = 0.8;
// A tap may tremble; a longer way is a turn of the head.
const tapPx = 6;

/** The head to turn and to pick from. The canvas is mirrored, as everywhere. */
export function AtlasStage({ head, items, layers, picked, pointed, point, pick }: AtlasStageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scene = useRef<AtlasScene | null>(null);
  const turn = useRef<Turn>({ yaw: 0, pitch: 0 });
  const movedPx = useRef(0);
  const [failed, setFailed] = useState(false);
  useScene(canvas, scene, head, items, () => setFailed(true));
  useEffect(() => scene.current?.show(layers, picked, pointed), [layers, picked, pointed, failed]);
  const turnBy = (yaw: number, pitch: number) => {
    const now = turn.current;
    turn.current = {
      yaw: now.yaw + yaw,
      pitch: Math.max(-mostPitch, Math.min(mostPitch, now.pitch + pitch)),
    };
    scene.current?.turn(turn.current, false);
  };
  const shownItem = items.find((item) => item.key === picked);
  useEffect(() => {
    if (!shownItem) return;
    turn.current = turnTowards(shownItem);
    scene.current?.turn(turn.current, !window.matchMedia("(prefers-reduced-motion: reduce)").matches);
  }, [shownItem, failed]);
  const move = (event: PointerEvent<HTMLCanvasElement>) => {
    if (!event.buttons) return point(keyAt(scene.current, event));
    movedPx.current += Math.abs(event.movementX) + Math.abs(event.movementY);
    turnBy(-event.movementX * perPx, event.movementY * perPx);
  };
  const release = (event: PointerEvent<HTMLCanvasElement>) => {
    const key = movedPx.current <= tapPx ? keyAt(scene.current, event) : null;
    if (key) pick(key);
  };
  if (failed) return <p className="notice">{words.atlas.noWebGl}</p>;
  const name = items.find((item) => item.key === (pointed ?? picked))?.name;
  return (
    <div className="stage atlas-stage">
      <canvas
        ref={canvas}
        className="mirrored"
        tabIndex={0}
        role="img"
        aria-label={words.atlas.canvas}
        onPointerDown={(event) => {
          movedPx.current = 0;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={move}
        onPointerUp={release}
        onPointerLeave={() => point(null)}
        onKeyDown={(event) => {
          const step = keySteps[event.key];
          if (!step) return;
          turnBy(step[0] * perKey, step[1] * perKey);
          event.preventDefault();
        }}
      />
      {name && <p className="atlas-name">{name}</p>}
    </div>
  );
}

/** The head's turn that brings what is picked, on the person's left, to the front. */
function turnTowards(item: AtlasItem): Turn {
  const points = [...item.curves.left.flat(), ...item.spots.left];
  if (points.length === 0) return { yaw: 0, pitch: 0 };
  const mean = (axis: number) => points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / points.length;
  const around = Math.atan2(mean(0), mean(2) + axisBehindMm);
  return { yaw: Math.abs(around) < frontRad ? 0 : -around * mostOfTheWay, pitch: 0 };
}

// The head's own axis lies behind the middle of the face; what is nearly in front needs no turn (chosen).
const axisBehindMm = 40;
const frontRad = 0.55;
const mostOfTheWay = 0.85;

const keySteps: Record<string, readonly [number, number]> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function keyAt(scene: AtlasScene | null, event: PointerEvent<HTMLCanvasElement>): string | null {
  const box = event.currentTarget.getBoundingClientRect();
  const x = ((event.clientX - box.left) / box.width) * 2 - 1;
  const y = 1 - ((event.clientY - box.top) / box.height) * 2;
  return scene?.at(-x, y) ?? null;
}

function useScene(
  canvas: React.RefObject<HTMLCanvasElement | null>,
  scene: React.RefObject<AtlasScene | null>,
  head: Head,
  items: readonly AtlasItem[],
  fail: () => void,
): void {
  const failNow = useRef(fail);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    let opened: AtlasScene;
    try {
      opened = new AtlasScene(element, head, items);
    } catch {
      return failNow.current(); // no WebGL: the list has everything
    }
    scene.current = opened;
    const fit = () => opened.resize(element.clientWidth, element.clientHeight, window.devicePixelRatio);
    const watch = new ResizeObserver(fit);
    watch.observe(element);
    fit();
    const isMoving = !window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    let request = requestAnimationFrame(function turn(nowMs) {
      opened.draw(nowMs, isMoving);
      request = requestAnimationFrame(turn);
    });
    return () => {
      cancelAnimationFrame(request);
      watch.disconnect();
      scene.current = null;
      opened.dispose();
    };
  }, [canvas, scene, head, items]);
}
