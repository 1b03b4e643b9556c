import type { VideoPoints } from "../frames/video-point.ts";
import { fitPose } from "../geometry/fit-pose.ts";
import { encodeAtlas, isScale, type CardColour } from "./atlas-codec.ts";
import { scaleByIris, type FaceScale } from "./face-scale.ts";
import { atlasSize, unwrapFace, type UnwrappedHead } from "./unwrap.ts";

export interface StillUse {
  readonly head: UnwrappedHead;
  /** By a bank card, else by the irises of the last face seen from the front; null before there was one. */
  readonly scale: FaceScale | null;
  readonly card: CardColour | null;
  readonly repeat: number;
}

/** How large the person is, by a face that looks at the camera. */
export const irisScale = (head: UnwrappedHead, face: VideoPoints): FaceScale | null =>
  scaleByIris(face, fitPose(head, face).scalePxPerMm);

/** A still as the file that is measured; the pixels are let go with it. */
export function atlasOf(
  picture: ImageBitmap,
  face: VideoPoints,
  { head, scale: found, card, repeat }: StillUse,
): Uint8Array<ArrayBuffer> {
  // A face half or twice the usual size is a slip of the irises or of a line on the card.
  const scale = found && isScale(found.mmPerCanonicalMm) ? found : null;
  const pxPerCanonicalMm = fitPose(head, face).scalePxPerMm;
  const sourcePxPerMm = pxPerCanonicalMm / (scale?.mmPerCanonicalMm ?? 1);
  return encodeAtlas({
    ...unwrapFace(picture, face, head, atlasSize(sourcePxPerMm)),
    mmPerCanonicalMm: scale?.mmPerCanonicalMm ?? 0,
    scaleErrorShare: scale?.errorShare ?? 0,
    sourcePxPerMm,
    repeat,
    card,
  });
}
