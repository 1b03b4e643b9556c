/** Pixels of a picture, four bytes each: red, green, blue, alpha. */
export interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

export interface PictureQuality {
  /** Mean luma, 0 to 1. */
  readonly brightness: number;
  /** Variance of the Laplacian of luma (0 to 255) at 160 px width. */
  readonly sharpness: number;
}

/** docs/frame-format.md fixes this width so that sharpness means the same on every camera. */
const SMALL_WIDTH_PX = 160;
/** ITU-R BT.709. */
const RED_WEIGHT = 0.2126;
const GREEN_WEIGHT = 0.7152;
const BLUE_WEIGHT = 0.0722;

export function pictureQuality(pixels: Pixels): PictureQuality {
  const small = shrinkLuma(pixels, Math.min(SMALL_WIDTH_PX, pixels.width));
  return { brightness: mean(small.luma) / 255, sharpness: laplacianVariance(small) };
}

interface LumaPicture {
  readonly luma: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** Each small pixel is the mean luma of the pixels it covers. */
export function shrinkLuma(
  { data, width: fullWidth, height: fullHeight }: Pixels,
  width: number,
): LumaPicture {
  const height = Math.max(1, Math.round((fullHeight * width) / fullWidth));
  const luma = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const top = Math.floor((y * fullHeight) / height);
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * fullHeight) / height));
    for (let x = 0; x < width; x++) {
      const left = Math.floor((x * fullWidth) / width);
      const right = Math.max(left + 1, Math.floor(((x + 1) * fullWidth) / width));
      luma[y * width + x] = meanLuma(data, fullWidth, left, right, top, bottom);
    }
  }
  return { luma, width, height };
}

/** Of the pixels from left and top up to right and bottom, which are left out; `stride` is the picture's width. */
export function meanLuma(
  data: Uint8ClampedArray,
  stride: number,
  left: number,
  right: number,
  top: number,
  bottom: number,
): number {
  let red = 0;
  let green = 0;
  let blue = 0;
  for (let y = top; y < bottom; y++)
    for (let i = 4 * (y * stride + left), end = 4 * (y * stride + right); i < end; i += 4) {
      red += data[i] ?? 0;
      green += data[i + 1] ?? 0;
      blue += data[i + 2] ?? 0;
    }
  return (RED_WEIGHT * red + GREEN_WEIGHT * green + BLUE_WEIGHT * blue) / ((right - left) * (bottom - top));
}

function laplacianVariance({ luma, width, height }: LumaPicture): number {
  const at = (x: number, y: number) => luma[y * width + x] ?? 0;
  const values: number[] = [];
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++)
      values.push(at(x - 1, y) + at(x + 1, y) + at(x, y - 1) + at(x, y + 1) - 4 * at(x, y));
  const centre = mean(values);
  return mean(values.map((value) => (value - centre) ** 2));
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] ?? 0;
  return values.length === 0 ? 0 : sum / values.length;
}
