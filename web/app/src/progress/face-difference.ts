/** RGBA, row by row. */
type Rgba = Uint8ClampedArray;

/** Chosen: two thirds seen is skin within 48° of facing the camera; flatter than that a pixel is mostly its edge. */
const leastSeen = 170;
/** Chosen: less than a fingertip, more than what landmarks are off by. */
const blurPx = 4;

/**
 * How much lighter (CIE L*) the second face is than the first at each pixel, beyond what the whole face is; NaN where it was not seen.
 * @param second laid on the first, its alpha is how well it was seen.
 */
export function faceDifference(first: Rgba, second: Rgba, width: number, height: number): Float32Array {
  const map = new Float32Array(width * height).fill(Number.NaN);
  let [sum, count] = [0, 0];
  for (let i = 0; i < map.length; i++) {
    if ((second[4 * i + 3] ?? 0) < leastSeen) continue;
    const difference = lightness(second, 4 * i) - lightness(first, 4 * i);
    map[i] = difference;
    sum += difference;
    count++;
  }
  const whole = count === 0 ? 0 : sum / count;
  return blur(
    map.map((value) => value - whole),
    width,
    height,
  );
}

/** CIE 1976, from sRGB (IEC 61966-2-1). */
function lightness(rgba: Rgba, at: number): number {
  const linear = (channel: number) => {
    const value = (rgba[at + channel] ?? 0) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const y = 0.2126 * linear(0) + 0.7152 * linear(1) + 0.0722 * linear(2);
  return y > 216 / 24_389 ? 116 * Math.cbrt(y) - 16 : (24_389 / 27) * y;
}

/** The mean of what was seen around each pixel, rows first and columns after. */
function blur(map: Float32Array, width: number, height: number): Float32Array {
  const rows = meanAlong(map, width, height, 1, width);
  const both = meanAlong(rows, height, width, width, 1);
  return both.map((value, i) => (Number.isNaN(map[i]) ? Number.NaN : value));
}

function meanAlong(map: Float32Array, length: number, lines: number, step: number, stride: number) {
  const out = new Float32Array(map.length).fill(Number.NaN);
  for (let line = 0; line < lines; line++)
    for (let i = 0; i < length; i++) {
      let [sum, count] = [0, 0];
      for (let j = Math.max(0, i - blurPx); j <= Math.min(length - 1, i + blurPx); j++) {
        const value = map[line * stride + j * step] ?? Number.NaN;
        if (Number.isNaN(value)) continue;
        sum += value;
        count++;
      }
      if (count > 0) out[line * stride + i * step] = sum / count;
    }
  return out;
}

/** Chosen: full colour from here on; one is just seen side by side (evidence E2). */
const fullAtL = 8;
/** Told apart in every kind of colour blindness: blue for darker, orange for lighter. */
const darker = [28, 88, 190] as const;
const lighter = [232, 120, 20] as const;

/** The difference in colour over the first face in grey. */
export function paintDifference(first: Rgba, map: Float32Array): Uint8ClampedArray<ArrayBuffer> {
  const out = new Uint8ClampedArray(first.length);
  map.forEach((difference, i) => {
    const grey = 0.35 * 255 + 0.65 * 2.55 * lightness(first, 4 * i);
    const share = Number.isNaN(difference) ? 0 : Math.min(0.9, Math.abs(difference) / fullAtL);
    const colour = difference < 0 ? darker : lighter;
    for (let channel = 0; channel < 3; channel++)
      out[4 * i + channel] = grey * (1 - share) + (colour[channel] ?? 0) * share;
    out[4 * i + 3] = 255;
  });
  return out;
}
