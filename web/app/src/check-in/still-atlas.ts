import {
  atlasSize,
  encodeAtlas,
  fitPose,
  isScale,
  scaleByIris,
  unwrapFace,
  type CardColour,
  type FaceScale,
  type Still,
} from "@effleur/vision";
import type { Head } from "../api/types.ts";

export interface StillUse {
  head: Head;
  /** By a bank card, else by the irises of the last face seen from the front; null before there was one. */
  scale: FaceScale | null;
  card: CardColour | null;
  repeat: number;
}

type Face = NonNullable<Still["face"]>;

/** How large the person is, by a face that looks at the camera. */
export const irisScale = (head: Head, face: Face): FaceScale | null =>
  scaleByIris(face.points, fitPose(head, face.points).scalePxPerMm);

/** A still as the file the server measures; the pixels are let go with it. */
export function atlasOf(picture: ImageBitmap, face: Face, { head, scale: found, card, repeat }: StillUse) {
  // A face half or twice the usual size is a slip of the irises or of a line on the card.
  const scale = found && isScale(found.mmPerCanonicalMm) ? found : null;
  const pxPerCanonicalMm = fitPose(head, face.points).scalePxPerMm;
  const sourcePxPerMm = pxPerCanonicalMm / (scale?.mmPerCanonicalMm ?? 1);
  const unwrapped = unwrapFace(picture, face.points, head, atlasSize(sourcePxPerMm));
  return encodeAtlas({
    ...unwrapped,
    mmPerCanonicalMm: scale?.mmPerCanonicalMm ?? 0,
    scaleErrorShare: scale?.errorShare ?? 0,
    sourcePxPerMm,
    repeat,
    card,
  });
}

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
