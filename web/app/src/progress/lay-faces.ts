import { onto, openVision, decodeFrame, warpPicture, type Vision, type VideoPoints } from "@effleur/vision";
import type { Head } from "../api/types.ts";
import { after, alignFaces, frameFace, moved, type Similarity } from "./align-faces.ts";
import { faceDifference, paintDifference } from "./face-difference.ts";

/** Chosen: as wide as a phone shows, twice over. */
export const faceSize = { widthPx: 640, heightPx: 800 };

export interface LaidFaces {
  first: ImageData;
  second: ImageData;
  difference: ImageData;
}

/** Two kept pictures, the second turned and sized to lie on the first; null when there is no face in one of them. */
export async function layFaces(firstUrl: string, secondUrl: string, head: Head): Promise<LaidFaces | null> {
  const [first, second] = await Promise.all([loadPicture(firstUrl), loadPicture(secondUrl)]);
  // Whole pictures, the same on every machine.
  const vision = await openVision({
    modelsUrl: "/vision/models/",
    wasmUrl: "/vision/wasm/",
    delegate: "cpu",
    handModel: "lite",
  });
  try {
    const faces = [await faceIn(vision, first, 0), await faceIn(vision, second, 1)] as const;
    return faces[0] && faces[1] ? lay(first, faces[0], second, faces[1], head) : null;
  } finally {
    vision.close();
    first.close();
    second.close();
  }
}

function lay(
  first: ImageBitmap,
  firstFace: VideoPoints,
  second: ImageBitmap,
  secondFace: VideoPoints,
  head: Head,
): LaidFaces {
  const framed = frameFace(firstFace, faceSize.widthPx, faceSize.heightPx);
  const firstShown = draw(first, framed);
  const secondShown = draw(second, after(alignFaces(firstFace, secondFace), framed));
  const { widthPx, heightPx } = faceSize;
  const warped = warpPicture(second, onto(moved(firstFace, framed), secondFace, head, widthPx, heightPx));
  const map = faceDifference(firstShown.data, warped, widthPx, heightPx);
  const difference = new ImageData(paintDifference(firstShown.data, map), widthPx, heightPx);
  return { first: firstShown, second: secondShown, difference };
}

async function loadPicture(url: string): Promise<ImageBitmap> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status}`);
  return createImageBitmap(await response.blob(), { colorSpaceConversion: "none" });
}

/** Between two pictures there is time enough for the first face to be forgotten. */
const apartUs = 10_000_000;

/** Looked at twice: the models find a face in the first look and settle on it in the second. */
async function faceIn(vision: Vision, picture: ImageBitmap, place: number): Promise<VideoPoints | null> {
  let points: VideoPoints | null = null;
  for (const look of [1, 2]) {
    const bitmap = await createImageBitmap(picture);
    const seen = await vision.see(
      { kind: "bitmap", bitmap },
      place * apartUs + look * 40_000,
      2 * place + look,
    );
    const decoded = decodeFrame(seen.bytes);
    points = "frame" in decoded ? (decoded.frame.face?.points ?? null) : null;
  }
  return points;
}

function draw(picture: ImageBitmap, { a, b, x, y }: Similarity): ImageData {
  const { widthPx, heightPx } = faceSize;
  const pen = new OffscreenCanvas(widthPx, heightPx).getContext("2d");
  if (!pen) throw new Error("This browser gives no 2-D canvas.");
  pen.setTransform(a, b, -b, a, x, y);
  pen.imageSmoothingQuality = "high";
  pen.drawImage(picture, 0, 0);
  return pen.getImageData(0, 0, widthPx, heightPx);
}
