/** Chosen: enough to see what a mirror shows, and far below the two megabytes a kept picture may have. */
const photoSidePx = 1280;
const photoQuality = 0.9;

/** The picture that is kept, when the person said so; without anything a camera wrote into it. */
export async function photoOf(picture: ImageBitmap): Promise<Blob> {
  const share = Math.min(1, photoSidePx / Math.max(picture.width, picture.height));
  const canvas = new OffscreenCanvas(Math.round(picture.width * share), Math.round(picture.height * share));
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("This browser gives no 2-D canvas.");
  pen.imageSmoothingQuality = "high";
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: "image/jpeg", quality: photoQuality });
}
