import type { Landmarks } from "../faces/recipes.ts";
import type { DrawnFrame, StageRequest } from "./drawn-frame.ts";
import { HandModel } from "./hand-model.ts";
import { grainTiles, sprinkle } from "./noise.ts";
import { type FaceRecipe, emptyRoom, fadeEdges, prepareFace } from "./prepare-face.ts";
import { bareSkin, plantSkin } from "./plant-skin.ts";
import { lightFrom } from "./relight.ts";
import { cutOut } from "./second-face.ts";
import { Stage } from "./stage.ts";
import { putOn } from "./wear.ts";
import { HEIGHT_PX, WIDTH_PX } from "../scene/camera.ts";

/** What the renderer outside calls. */
export interface MannequinPage {
  prepare(recipe: FaceRecipe, ofSkin: Landmarks | null): Promise<string>;
  setUp(request: StageRequest, recipes: FaceRecipe[]): Promise<void>;
  draw(frames: DrawnFrame[]): Promise<string[]>;
}

declare global {
  interface Window {
    mannequin: MannequinPage;
  }
}

/** Chosen: above it the file grows and hand and face models see nothing new. */
const JPEG_QUALITY = 0.95;

let stage: Stage | undefined;
let hands: { left: HandModel; right: HandModel } | undefined;
let tiles: HTMLCanvasElement[] = [];
let sheet: CanvasRenderingContext2D | undefined;

window.mannequin = {
  async prepare(recipe, ofSkin) {
    const face = await faceOf(recipe);
    if (recipe.skin && ofSkin) plantSkin(face, recipe.skin.lightness, ofSkin);
    return face.toDataURL("image/png");
  },

  async setUp(request, recipes) {
    const recipe = (id: string): FaceRecipe => {
      const found = recipes.find((one) => one.id === id);
      if (!found) throw new Error(`No face "${id}".`);
      return found;
    };
    const face = await faceOf(recipe(request.face));
    const room = emptyRoom(face);
    const { skin } = recipe(request.face);
    if (skin) plantSkin(face, skin.lightness, request.landmarks);
    if (request.tone !== null) plantSkin(face, request.tone, request.landmarks);
    for (const wear of request.wears) putOn(face, wear, request.landmarks);
    if (request.relief) fadeEdges(face);
    const second = request.secondFace ? cutOut(await faceOf(recipe(request.secondFace))) : null;
    stage = new Stage({ face, room, second, skin: bareSkin(face, request.landmarks) }, request.relief);
    hands = {
      left: await HandModel.load(await bytes("/hands/left.glb"), request.skin),
      right: await HandModel.load(await bytes("/hands/right.glb"), request.skin),
    };
    stage.scene.add(hands.left.group, hands.right.group);
    tiles = grainTiles();
    sheet = openSheet();
  },

  draw: (frames) => Promise.resolve(frames.map(picture)),
};

function picture(frame: DrawnFrame): string {
  if (!stage || !hands || !sheet) throw new Error("The page was not set up.");
  stage.set(frame);
  hands.left.set(frame.hands.left);
  hands.right.set(frame.hands.right);
  sheet.drawImage(stage.draw(), 0, 0);
  if (frame.lightFrom) lightFrom(sheet, frame.lightFrom, frame.motion);
  sprinkle(sheet, tiles, frame);
  // Not toBlob: it waits for the browser's idle time, which on a busy machine costs more than the drawing.
  return sheet.canvas.toDataURL("image/jpeg", JPEG_QUALITY).replace(/^[^,]*,/, "");
}

function openSheet(): CanvasRenderingContext2D {
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH_PX;
  canvas.height = HEIGHT_PX;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) throw new Error("This browser draws no 2-D canvas.");
  return pen;
}

async function faceOf(recipe: FaceRecipe): Promise<HTMLCanvasElement> {
  const photo = new Image();
  photo.src = `/pictures/${recipe.picture}`;
  await photo.decode();
  return prepareFace(photo, recipe);
}

async function bytes(url: string): Promise<ArrayBuffer> {
  return (await fetch(url)).arrayBuffer();
}
