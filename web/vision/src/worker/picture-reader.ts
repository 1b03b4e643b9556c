import type { ImageSource } from "@mediapipe/tasks-vision";
import type { Pixels } from "../seeing/picture-quality.ts";
import type { Picture } from "./protocol.ts";

export interface ReadPicture {
  readonly source: ImageSource;
  readonly pixels: Pixels;
}

/** Gives a picture both as the models take it and as pixels, on one canvas that is kept from picture to picture. */
export class PictureReader {
  private readonly canvas = new OffscreenCanvas(1, 1);
  private readonly context = this.canvas.getContext("2d", { willReadFrequently: true });

  read(picture: Picture): ReadPicture {
    if (picture.kind === "raw") {
      const image = new ImageData(picture.rgba, picture.widthPx, picture.heightPx);
      return { source: image, pixels: image };
    }
    const { bitmap } = picture;
    return { source: bitmap, pixels: this.pixelsOf(bitmap) };
  }

  private pixelsOf(bitmap: ImageBitmap): Pixels {
    const { canvas, context } = this;
    if (context === null) throw new Error("This browser gives no 2-D canvas in a worker.");
    if (canvas.width !== bitmap.width) canvas.width = bitmap.width;
    if (canvas.height !== bitmap.height) canvas.height = bitmap.height;
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, canvas.width, canvas.height);
  }
}
