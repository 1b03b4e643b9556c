import { FACE_CENTRE, PREPARED_HEIGHT_PX, PREPARED_WIDTH_PX } from "./prepare-face.ts";

/** Another person's head and shoulders with soft edges, to stand beside the first. */
export function cutOut(face: HTMLCanvasElement): HTMLCanvasElement {
  const mask = document.createElement("canvas");
  mask.width = PREPARED_WIDTH_PX;
  mask.height = PREPARED_HEIGHT_PX;
  const pen = mask.getContext("2d");
  const cut = face.getContext("2d");
  if (!pen || !cut) throw new Error("This browser draws no 2-D canvas.");
  pen.filter = "blur(10px)";
  pen.beginPath();
  pen.ellipse(FACE_CENTRE.x, FACE_CENTRE.y, 115, 165, 0, 0, 2 * Math.PI);
  pen.fill();
  cut.resetTransform();
  cut.filter = "none";
  cut.globalCompositeOperation = "destination-in";
  cut.drawImage(mask, 0, 0);
  return face;
}
