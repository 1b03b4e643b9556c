import type { Landmarks } from "../faces/recipes.ts";
import { fromLab, toLab } from "./lab.ts";

/** From hairline to chin and back, and what inside of it is no skin. */
const OVAL = [
  10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149,
  150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109,
];
const NOT_SKIN = [
  [33, 246, 161, 160, 159, 158, 157, 173, 133, 155, 154, 153, 145, 144, 163, 7],
  [263, 466, 388, 387, 386, 385, 384, 398, 362, 382, 381, 380, 374, 373, 390, 249],
  [78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308, 324, 318, 402, 317, 14, 87, 178, 88, 95],
];
/** Ears and neck are skin where their colour is: within this of the face's own in a and b, and in lightness (chosen by eye). */
const SAME_CHROMA = 13;
const SAME_LIGHTNESS = 42;
/** Ears and neck lie within this of the face, in its own half-axes. */
const AROUND: readonly [number, number] = [1.35, 2.1];
/** Chosen by eye: with less the skin looks ashen. */
const CHROMA_SHARE = 1.05;

/**
 * Gives a photographed face a darker skin: CIELAB lightness and chroma of the skin's pixels are scaled, so that its light and shade stay
 * in proportion; eyes, mouth, hair, clothes and room keep theirs. It is a planted tone, not a picture of a person with that skin.
 */
export function plantSkin(face: HTMLCanvasElement, lightness: number, landmarks: Landmarks): void {
  const pen = face.getContext("2d");
  if (!pen) throw new Error("This browser draws no 2-D canvas.");
  const { width, height } = face;
  const picture = pen.getImageData(0, 0, width, height);
  const inside = maskOf(width, height, landmarks);
  const own = meanOf(picture.data, inside);
  const near = nearnessTo(landmarks);
  for (let i = 0; i < width * height; i++) {
    const [bare, oval] = [(inside[4 * i] ?? 0) / 255, (inside[4 * i + 3] ?? 0) / 255];
    const lab = labAt(picture.data, i);
    const around = (1 - oval) * near(i % width, Math.floor(i / width));
    const skin = bare * oval * likeness(lab, own, 2) + around * likeness(lab, own, 1);
    if (skin === 0) continue;
    const [l, a, b] = lab;
    const dark = fromLab([l * lightness, a * CHROMA_SHARE, b * CHROMA_SHARE]);
    dark.forEach((value, channel) => {
      const was = picture.data[4 * i + channel] ?? 0;
      picture.data[4 * i + channel] = was + (value - was) * skin;
    });
  }
  pen.putImageData(picture, 0, 0);
}

/** The bare skin of the face alone; the rest is clear. */
export function bareSkin(face: HTMLCanvasElement, landmarks: Landmarks): HTMLCanvasElement {
  const { width, height } = face;
  const skin = document.createElement("canvas");
  [skin.width, skin.height] = [width, height];
  const pen = skin.getContext("2d");
  if (!pen) throw new Error("This browser draws no 2-D canvas.");
  pen.drawImage(face, 0, 0);
  const picture = pen.getImageData(0, 0, width, height);
  const inside = maskOf(width, height, landmarks);
  for (let i = 0; i < width * height; i++)
    picture.data[4 * i + 3] = ((inside[4 * i] ?? 0) * (inside[4 * i + 3] ?? 0)) / 255;
  pen.putImageData(picture, 0, 0);
  return skin;
}

type Lab = [number, number, number];

const labAt = (data: Uint8ClampedArray, i: number): Lab =>
  toLab([data[4 * i] ?? 0, data[4 * i + 1] ?? 0, data[4 * i + 2] ?? 0]);

/** 1 for the face's own colour, 0 for another; a face's inside may differ more than what lies around it. */
function likeness([l, a, b]: Lab, own: Lab, slack: number): number {
  const off = Math.max(
    Math.hypot(a - own[1], b - own[2]) / (SAME_CHROMA * slack),
    Math.abs(l - own[0]) / (SAME_LIGHTNESS * slack),
  );
  return Math.min(1, Math.max(0, (1 - off) / 0.35));
}

/** Its alpha is the face's oval, its red the bare skin in it. */
function maskOf(width: number, height: number, landmarks: Landmarks): Uint8ClampedArray {
  const pen = new OffscreenCanvas(width, height).getContext("2d");
  if (!pen) throw new Error("This browser draws no 2-D canvas.");
  pen.filter = "blur(3px)";
  pen.fillStyle = "#fff";
  pen.fill(outline(OVAL, landmarks));
  pen.globalCompositeOperation = "source-atop";
  pen.fillStyle = "#000";
  for (const hole of NOT_SKIN) pen.fill(outline(hole, landmarks));
  return pen.getImageData(0, 0, width, height).data;
}

function outline(indices: readonly number[], landmarks: Landmarks): Path2D {
  const path = new Path2D();
  indices.forEach((index, i) => {
    const [x = 0, y = 0] = landmarks[index] ?? [];
    if (i === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
  path.closePath();
  return path;
}

function meanOf(data: Uint8ClampedArray, mask: Uint8ClampedArray): Lab {
  const sum: Lab = [0, 0, 0];
  let count = 0;
  // Every seventh pixel is plenty for a mean.
  for (let i = 0; 4 * i < data.length; i += 7) {
    if (mask[4 * i] !== 255) continue;
    labAt(data, i).forEach((value, at) => (sum[at] = (sum[at] ?? 0) + value));
    count += 1;
  }
  return sum.map((value) => value / Math.max(1, count)) as Lab;
}

/** 1 around the face where ears and neck are, 0 farther off. */
function nearnessTo(landmarks: Landmarks): (x: number, y: number) => number {
  const at = (index: number): [number, number, number] => landmarks[index] ?? [0, 0, 0];
  const [left, right, top, chin] = [at(234), at(454), at(10), at(152)];
  const middle = { x: (left[0] + right[0]) / 2, y: (top[1] + chin[1]) / 2 };
  const half = { x: Math.abs(right[0] - left[0]) / 2, y: Math.abs(chin[1] - top[1]) / 2 };
  return (x, y) => {
    const [u, v] = [Math.abs(x - middle.x) / half.x, (y - middle.y) / half.y];
    return u < AROUND[0] && v > -0.6 && v < AROUND[1] ? 1 : 0;
  };
}
