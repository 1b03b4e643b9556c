import type { ImageSource } from "@mediapipe/tasks-vision";
import { CarriedFaces } from "../seeing/carried-face.ts";
import { FaceChoice } from "../seeing/face-choice.ts";
import type { Seen } from "../seeing/assemble-frame.ts";
import type { ReadPicture } from "./picture-reader.ts";

/** What tracking needs of the models. */
export interface Models {
  see(picture: ImageSource, timeMs: number): Seen;
  seeHands(picture: ImageSource, timeMs: number): Seen["hands"];
}

/** What is known from picture to picture: where the person is, and how to forget it. */
export class Tracking {
  readonly whose = new FaceChoice();
  private readonly carried = new CarriedFaces();
  private shape = "";
  /** Blank pictures are shown a millisecond before the real one; the models' clock runs ahead by their number. */
  private aheadMs = 0;
  private sinceFace = 0;

  /** @param faceEvery the face is looked for in every such picture. */
  see(models: Models, { source, pixels }: ReadPicture, faceEvery: number, captureTimeUs: number): Seen {
    this.noticeShape(models, pixels, captureTimeUs);
    const timeMs = captureTimeUs / 1000 + this.aheadMs;
    const faces = ++this.sinceFace < faceEvery ? this.carried.at(captureTimeUs) : null;
    if (faces) return { face: { faceLandmarks: faces }, hands: models.seeHands(source, timeMs) };
    const seen = models.see(source, timeMs);
    this.sinceFace = 0;
    this.carried.saw(seen.face.faceLandmarks, captureTimeUs);
    return { ...seen, isBusy: faceEvery > 1 };
  }

  /**
   * A telephone that is turned gives pictures of another shape, in which nothing is where it was: the models' own tracking would look
   * in the wrong place for a while and may settle on it. A blank picture makes them look for everything anew.
   */
  private noticeShape(models: Models, { width, height }: ReadPicture["pixels"], captureTimeUs: number): void {
    const shape = `${width}×${height}`;
    if (this.shape !== "" && this.shape !== shape) {
      models.see(new ImageData(width, height), captureTimeUs / 1000 + this.aheadMs++);
      this.carried.forget();
      this.whose.forget();
    }
    this.shape = shape;
  }
}
