import { pointAt, type Frame } from "@effleur/vision";

/** Chains of landmarks along the bones of a hand (MediaPipe hand topology). */
const chains = [
  [0, 1, 2, 3, 4],
  [0, 5, 6, 7, 8],
  [5, 9, 10, 11, 12],
  [9, 13, 14, 15, 16],
  [13, 17, 18, 19, 20],
  [0, 17],
];

const tips = [4, 8, 12, 16, 20];

export type HandsPen = Pick<
  CanvasRenderingContext2D,
  | "beginPath"
  | "moveTo"
  | "lineTo"
  | "arc"
  | "stroke"
  | "fill"
  | "strokeStyle"
  | "fillStyle"
  | "lineWidth"
  | "globalAlpha"
>;

/** Hands as bones and dots: there is no picture in a recording, and none is made up. */
export function drawHands(pen: HandsPen, hands: Frame["hands"], unit: number, ink: string): void {
  pen.globalAlpha = 0.9;
  pen.strokeStyle = ink;
  pen.fillStyle = ink;
  pen.lineWidth = 0.35 * unit;
  for (const hand of hands) {
    pen.beginPath();
    for (const chain of chains)
      chain.forEach((index, i) => {
        const { x, y } = pointAt(hand.points, index);
        if (i === 0) pen.moveTo(x, y);
        else pen.lineTo(x, y);
      });
    pen.stroke();
    for (const tip of tips) {
      const { x, y } = pointAt(hand.points, tip);
      pen.beginPath();
      pen.arc(x, y, 0.9 * unit, 0, 2 * Math.PI);
      pen.fill();
    }
  }
  pen.globalAlpha = 1;
}
