import type { Landmarks } from "../faces/recipes.ts";
import type { Wear } from "../script/motion-script.ts";
import { seeded } from "../timing/chance.ts";

/** Draws what somebody wears on the prepared photograph, by its landmarks. */
export function putOn(face: HTMLCanvasElement, wear: Wear, landmarks: Landmarks): void {
  const pen = face.getContext("2d");
  if (!pen) throw new Error("This browser draws no 2-D canvas.");
  pen.save();
  pen.resetTransform();
  pen.filter = "none";
  const at = (index: number): Spot => {
    const [x = 0, y = 0] = landmarks[index] ?? [];
    return { x, y };
  };
  ({ glasses, beard, hair })[wear](pen, at);
  pen.restore();
}

interface Spot {
  x: number;
  y: number;
}
type At = (index: number) => Spot;

/** A dark horn rim: rounded lenses about the eyes, a bridge, and sides to the temples. */
function glasses(pen: CanvasRenderingContext2D, at: At): void {
  pen.strokeStyle = "#1d1714";
  pen.lineWidth = 6;
  for (const [outer, inner, temple] of [
    [33, 133, 127],
    [263, 362, 356],
  ] as const) {
    const [from, to] = [at(outer), at(inner)];
    const width = 1.65 * Math.hypot(to.x - from.x, to.y - from.y);
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 + 4 };
    pen.beginPath();
    pen.roundRect(middle.x - width / 2, middle.y - width * 0.38, width, width * 0.76, width * 0.25);
    pen.fillStyle = "rgba(210, 225, 240, 0.12)";
    pen.fill();
    pen.stroke();
    line(pen, { x: middle.x + (Math.sign(from.x - to.x) * width) / 2, y: middle.y - 8 }, at(temple));
  }
  line(pen, at(193), at(417));
}

function line(pen: CanvasRenderingContext2D, from: Spot, to: Spot): void {
  pen.beginPath();
  pen.moveTo(from.x, from.y);
  pen.lineTo(to.x, to.y);
  pen.stroke();
}

/** From ear to ear along the jaw, over the cheeks and round the mouth. */
const BEARD = [
  132, 58, 172, 136, 150, 149, 176, 148, 152, 377, 400, 378, 379, 365, 397, 288, 361, 411, 426, 391, 164, 165,
  206, 187,
];
const LIPS = [61, 40, 37, 0, 267, 270, 291, 321, 314, 17, 84, 91];
const HAIRS = 2600;
const BEARD_COLOURS = ["#1c130f", "#2b1d16", "#3a281e"];

function beard(pen: CanvasRenderingContext2D, at: At): void {
  const area = new Path2D();
  trace(area, BEARD.map(at));
  trace(area, LIPS.map(at));
  pen.clip(area, "evenodd");
  pen.fillStyle = "rgba(35, 24, 18, 0.72)";
  pen.filter = "blur(3px)";
  pen.fill(area, "evenodd");
  pen.filter = "none";
  const places = BEARD.map(at);
  const [left, right] = [Math.min(...places.map(({ x }) => x)), Math.max(...places.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...places.map(({ y }) => y)), Math.max(...places.map(({ y }) => y))];
  const next = seeded(77);
  pen.lineWidth = 1.1;
  for (let i = 0; i < HAIRS; i++) {
    const from = { x: left + next() * (right - left), y: top + next() * (bottom - top) };
    pen.strokeStyle = BEARD_COLOURS[i % BEARD_COLOURS.length] ?? "#000";
    line(pen, from, { x: from.x + 6 * (next() - 0.5), y: from.y + 3 + 5 * next() });
  }
}

function trace(path: Path2D, places: Spot[]): void {
  places.forEach(({ x, y }, i) => (i === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
  path.closePath();
}

/** Long strands from the parting over the person's left cheek. */
function hair(pen: CanvasRenderingContext2D, at: At): void {
  const [top, cheek, jaw] = [at(297), at(280), at(397)];
  const next = seeded(31);
  pen.lineWidth = 2.4;
  for (let i = 0; i < 420; i++) {
    const aside = 70 * next() - 10;
    pen.strokeStyle = ["#2a1a12", "#3b2719", "#4d3423"][i % 3] ?? "#000";
    pen.beginPath();
    pen.moveTo(top.x + aside * 0.5, top.y - 30);
    pen.bezierCurveTo(
      top.x + aside + 20,
      top.y + 20,
      cheek.x + aside - 4 + 8 * next(),
      cheek.y,
      jaw.x + aside - 6,
      jaw.y + 60 + 50 * next(),
    );
    pen.stroke();
  }
}
