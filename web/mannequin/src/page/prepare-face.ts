/** How a photograph becomes the mannequin's face. */
export interface FaceRecipe {
  id: string;
  picture: string;
  /** Middle of the face in the photograph, pixels. */
  centre: [number, number];
  /** Hairline to chin in the photograph, pixels. */
  faceHeightPx: number;
  /** Lean of the head in the photograph, turned back. */
  rollDeg: number;
  /** Half-axes of what stays sharp around the head, pixels of the prepared picture; other people around it are blurred away. */
  keep: [number, number] | null;
  /** A planted skin: that of another face's photograph, its lightness (CIELAB) taken down to this share. */
  skin?: { of: string; lightness: number };
}

/** The prepared picture is larger than the frame, so that a swaying head never shows its edge. */
export const PREPARED_WIDTH_PX = 960;
export const PREPARED_HEIGHT_PX = 720;
/** Where the middle of the face lies: high enough for neck and collarbones to be in the frame. */
export const FACE_CENTRE = { x: 480, y: 302 };
export const FACE_HEIGHT_PX = 224;

/** Turns, scales and shifts the photograph so that every face has the same size and place. */
export function prepareFace(photo: HTMLImageElement, recipe: FaceRecipe): HTMLCanvasElement {
  const sharp = draw(photo, recipe, "none");
  if (!recipe.keep) return sharp;
  const whole = draw(photo, recipe, "blur(34px)");
  keepPerson(sharp, recipe.keep);
  const pen = context(whole);
  pen.resetTransform();
  pen.filter = "none";
  // Beyond the photograph's edge its blurred surroundings go on, stretched: a frame never shows bare canvas.
  pen.globalCompositeOperation = "destination-over";
  pen.filter = "blur(40px)";
  pen.drawImage(whole, -200, -200, PREPARED_WIDTH_PX + 400, PREPARED_HEIGHT_PX + 400);
  pen.drawImage(whole, -400, -400, PREPARED_WIDTH_PX + 800, PREPARED_HEIGHT_PX + 800);
  pen.filter = "none";
  pen.globalCompositeOperation = "source-over";
  pen.drawImage(sharp, 0, 0);
  return whole;
}

/** The same surroundings with nobody in them. */
export function emptyRoom(face: HTMLCanvasElement): HTMLCanvasElement {
  const room = blank();
  const pen = context(room);
  pen.filter = "blur(70px)";
  pen.drawImage(face, -120, -120, PREPARED_WIDTH_PX + 240, PREPARED_HEIGHT_PX + 240);
  return room;
}

/** Lets a photograph with depth end softly in the room behind it. */
export function fadeEdges(face: HTMLCanvasElement): void {
  const mask = blank();
  const soft = context(mask);
  soft.filter = "blur(30px)";
  soft.fillRect(70, 70, PREPARED_WIDTH_PX - 140, PREPARED_HEIGHT_PX);
  const pen = context(face);
  pen.resetTransform();
  pen.filter = "none";
  pen.globalCompositeOperation = "destination-in";
  pen.drawImage(mask, 0, 0);
  pen.globalCompositeOperation = "source-over";
}

function draw(photo: HTMLImageElement, recipe: FaceRecipe, filter: string): HTMLCanvasElement {
  const canvas = blank();
  const pen = context(canvas);
  const enlarge = FACE_HEIGHT_PX / recipe.faceHeightPx;
  pen.imageSmoothingQuality = "high";
  pen.filter = filter;
  pen.translate(FACE_CENTRE.x, FACE_CENTRE.y);
  pen.rotate((-recipe.rollDeg * Math.PI) / 180);
  pen.scale(enlarge, enlarge);
  pen.drawImage(photo, -recipe.centre[0], -recipe.centre[1]);
  return canvas;
}

function keepPerson(canvas: HTMLCanvasElement, [halfWidth, halfHeight]: [number, number]): void {
  const mask = blank();
  const pen = context(mask);
  pen.filter = "blur(14px)";
  pen.beginPath();
  pen.ellipse(FACE_CENTRE.x, FACE_CENTRE.y, halfWidth, halfHeight, 0, 0, 2 * Math.PI);
  pen.fill();
  pen.beginPath();
  pen.ellipse(
    FACE_CENTRE.x,
    PREPARED_HEIGHT_PX,
    halfWidth * 1.75,
    PREPARED_HEIGHT_PX - 450,
    0,
    0,
    2 * Math.PI,
  );
  pen.fill();
  const cut = context(canvas);
  cut.resetTransform();
  cut.filter = "none";
  cut.globalCompositeOperation = "destination-in";
  cut.drawImage(mask, 0, 0);
}

function blank(): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = PREPARED_WIDTH_PX;
  canvas.height = PREPARED_HEIGHT_PX;
  return canvas;
}

function context(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("This browser draws no 2-D canvas.");
  return pen;
}
