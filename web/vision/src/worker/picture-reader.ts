import type { ImageSource } from "@mediapipe/tasks-vision";
import type { Pixels } from "../seeing/picture-quality.ts";
import type { Picture } from "./protocol.ts";

export interface ReadPicture {
  readonly source: ImageSource;
  readonly pixels: Pixels;
}

/** Gives a picture both as the models take it and as pixels, on canvases that are kept from picture to picture. */
export class PictureReader {
  private readonly whole = new Sheet();
  private readonly small = new Sheet();

  /** @param longestSidePx of what the models are given; larger pictures are made smaller for them alone. */
  read(picture: Picture, longestSidePx: number): ReadPicture {
    if (picture.kind === "raw") {
      const image = new ImageData(picture.rgba, picture.widthPx, picture.heightPx);
      return { source: image, pixels: image };
    }
    const { bitmap } = picture;
    const pixels = this.whole.draw(bitmap, bitmap.width, bitmap.height).pixels();
    const share = longestSidePx / Math.max(bitmap.width, bitmap.height);
    if (share >= 1) return { source: bitmap, pixels };
    const [width, height] = [Math.round(bitmap.width * share), Math.round(bitmap.height * share)];
    return { source: this.small.draw(bitmap, width, height).canvas, pixels };
  }
}

class Sheet {
  readonly canvas = new OffscreenCanvas(1, 1);
  private readonly context = this.canvas.getContext("2d", { willReadFrequently: true });

  draw(bitmap: ImageBitmap, width: number, height: number): this {
    const { canvas, context } = this;
    if (context === null) throw new Error("This browser gives no 2-D canvas in a worker.");
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    context.drawImage(bitmap, 0, 0, width, height);
    return this;
  }

  pixels(): Pixels {
    if (this.context === null) throw new Error("This browser gives no 2-D canvas in a worker.");
    return this.context.getImageData(0, 0, this.canvas.width, this.canvas.height);
  }
}
