import { pointAt, type VideoPoints } from "@effleur/vision";

/** Turns, sizes and moves a picture: x' = a·x − b·y + x₀, y' = b·x + a·y + y₀. */
export interface Similarity {
  a: number;
  b: number;
  x: number;
  y: number;
}

/** Evidence E4: where the face is bone and moves with no expression: root and bridge of the nose, inner corners of the eyes, before the ears. */
const steady = [168, 6, 197, 133, 362, 234, 454];

/** What lays the second face on the first, by least squares over the steady points. */
export function alignFaces(first: VideoPoints, second: VideoPoints): Similarity {
  const pairs = steady.map((index) => ({ to: pointAt(first, index), from: pointAt(second, index) }));
  const mean = (of: (pair: (typeof pairs)[number]) => number) =>
    pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
  const [toX, toY] = [mean(({ to }) => to.x), mean(({ to }) => to.y)];
  const [fromX, fromY] = [mean(({ from }) => from.x), mean(({ from }) => from.y)];
  let [along, across, size] = [0, 0, 0];
  for (const { to, from } of pairs) {
    const [u, v] = [from.x - fromX, from.y - fromY];
    const [s, t] = [to.x - toX, to.y - toY];
    along += u * s + v * t;
    across += u * t - v * s;
    size += u * u + v * v;
  }
  const [a, b] = [along / size, across / size];
  return { a, b, x: toX - (a * fromX - b * fromY), y: toY - (b * fromX + a * fromY) };
}

/** First the one, then the other. */
export const after = (first: Similarity, second: Similarity): Similarity => ({
  a: second.a * first.a - second.b * first.b,
  b: second.b * first.a + second.a * first.b,
  x: second.a * first.x - second.b * first.y + second.x,
  y: second.b * first.x + second.a * first.y + second.y,
});

export const moved = (points: VideoPoints, { a, b, x, y }: Similarity): VideoPoints =>
  points.map((value, i) => {
    const at = i - (i % 3);
    const [px = 0, py = 0] = [points[at], points[at + 1]];
    if (i % 3 === 0) return a * px - b * py + x;
    return i % 3 === 1 ? b * px + a * py + y : value * Math.hypot(a, b);
  }) as VideoPoints;

/** What brings a face into the middle of a picture of this size, with hair and chin. */
export function frameFace(face: VideoPoints, widthPx: number, heightPx: number): Similarity {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < face.length; i += 3) {
    const [x = 0, y = 0] = [face[i], face[i + 1]];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const a = faceShare * Math.min(widthPx / (right - left), heightPx / (bottom - top));
  return { a, b: 0, x: widthPx / 2 - (a * (left + right)) / 2, y: heightPx / 2 - (a * (top + bottom)) / 2 };
}

/** Chosen: landmarks end at the hairline, so a quarter around them is left for hair and neck. */
const faceShare = 0.75;
