import type { DrawnFrame, StageRequest } from "./drawn-frame.ts";
import { HandModel } from "./hand-model.ts";
import { grainTiles, sprinkle } from "./noise.ts";
import { type FaceRecipe, emptyRoom, prepareFace } from "./prepare-face.ts";
import { cutOut } from "./second-face.ts";
import { Stage } from "./stage.ts";
import { HEIGHT_PX, WIDTH_PX } from "../scene/camera.ts";

/** What the renderer outside calls. */
export interface MannequinPage {
  prepare(recipe: FaceRecipe): Promise<string>;
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
const sheet = new OffscreenCanvas(WIDTH_PX, HEIGHT_PX);

window.mannequin = {
  async prepare(recipe) {
    return (await faceOf(recipe)).toDataURL("image/png");
  },

  async setUp(request, recipes) {
    const recipe = (id: string): FaceRecipe => {
      const found = recipes.find((one) => one.id === id);
      if (!found) throw new Error(`No face "${id}".`);
      return found;
    };
    const face = await faceOf(recipe(request.face));
    const second = request.secondFace ? cutOut(await faceOf(recipe(request.secondFace))) : null;
    stage = new Stage(face, emptyRoom(face), second);
    hands = {
      left: await HandModel.load(await bytes("/hands/left.glb"), request.skin),
      right: await HandModel.load(await bytes("/hands/right.glb"), request.skin),
    };
    stage.scene.add(hands.left.group, hands.right.group);
    tiles = grainTiles();
  },

  async draw(frames) {
    const pictures: string[] = [];
    for (const frame of frames) pictures.push(await picture(frame));
    return pictures;
  },
};

async function picture(frame: DrawnFrame): Promise<string> {
  if (!stage || !hands) throw new Error("The page was not set up.");
  stage.set(frame);
  hands.left.set(frame.hands.left);
  hands.right.set(frame.hands.right);
  const pen = sheet.getContext("2d");
  if (!pen) throw new Error("This browser draws no 2-D canvas.");
  pen.drawImage(stage.draw(), 0, 0);
  sprinkle(pen, tiles, frame);
  return base64(await sheet.convertToBlob({ type: "image/jpeg", quality: JPEG_QUALITY }));
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

function base64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(new Error("A picture could not be read back."));
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.readAsDataURL(blob);
  });
}
